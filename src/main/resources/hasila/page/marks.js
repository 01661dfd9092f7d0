// What a person thinks of each claim: kept in the browser under the hash of the report's bytes, so that a mark stays with
// its report wherever the file lies, and downloaded as a table that the program reads back with --reviews.
const Marks = {
  kept: new Map(),
  canStore: true,

  open(reports) {
    for (const report of reports) {
      try {
        const stored = localStorage.getItem(Marks.place(report));
        Marks.kept.set(report, stored ? JSON.parse(stored) : {});
      } catch (e) {
        Marks.canStore = Marks.canStore && e instanceof SyntaxError;
        Marks.kept.set(report, {});
      }
      report.claims.forEach(Marks.show);
    }
  },

  // The claim reads as it was corrected.
  show(claim) {
    const { review, cells } = Marks.of(claim);
    if (claim.read || (review === 'fixed' && cells)) {
      Fixes.apply(claim, review === 'fixed' ? cells : {});
    }
  },

  place(report) {
    return `hasila.review.${(report.sha256 || report.report).slice(0, 32)}`;
  },

  carried(claim) {
    return [claim.review, claim.review_note];
  },

  // A mark made here holds until the file carries another one than it carried then.
  of(claim) {
    const [figure, base, review, note, cells, reviewer] = Marks.kept.get(claim.report)[claim.offset] ?? [];
    const carried = Marks.carried(claim);
    const holds = figure === figureText(claim) && String(base) === String(carried);
    return holds ? { review, note, cells, reviewer } : { review: carried[0], note: carried[1], reviewer: claim.reviewer };
  },

  set(claim, change) {
    const { review, note, cells, reviewer } = { ...Marks.of(claim), reviewer: '', ...change };
    const kept = Marks.kept.get(claim.report);
    const carried = Marks.carried(claim);
    if (review === carried[0] && note === carried[1] && !cells) {
      delete kept[claim.offset];
    } else {
      kept[claim.offset] = [figureText(claim), carried, review, note, cells, reviewer];
    }
    Marks.show(claim);
    try {
      if (Object.keys(kept).length === 0) {
        localStorage.removeItem(Marks.place(claim.report));
      } else {
        localStorage.setItem(Marks.place(claim.report), JSON.stringify(kept));
      }
    } catch (e) {
      Marks.canStore = false;
    }
  },

  // A row for each mark, and for each that was taken back.
  table(claims) {
    const rows = [['report', 'claim_id', 'count_text', 'review', 'review_note', 'reviewer', ...FIXABLE]];
    for (const claim of claims) {
      const { review, note, reviewer } = Marks.of(claim);
      if (review || note || claim.review || claim.review_note) {
        rows.push([claim.report.report, claimId(claim), figureText(claim), review, note, reviewer ?? '', ...FIXABLE.map((column) => claim[column])]);
      }
    }
    return Marks.csv(rows);
  },

  csv(rows) {
    return '\uFEFF' + rows.map((row) => row.map(Marks.cell).join(',')).join('\r\n') + '\r\n';
  },

  // As in the program's tables: what a spreadsheet would take for a formula gets an apostrophe.
  cell(text) {
    const guarded = /^[=+\-@\t\r]/.test(text) ? `'${text}` : text;
    return /[",\r\n]/.test(guarded) || guarded !== guarded.trim() ? `"${guarded.replace(/"/g, '""')}"` : guarded;
  },

  // What somebody else, or this page elsewhere, said. Where two people differ, neither word is taken: both are kept to choose from.
  load(claims, rows, name) {
    const byName = new Map(claims.map((claim) => [claimId(claim), claim]));
    let [taken, differing] = [0, 0];
    for (const row of rows) {
      const claim = byName.get(row.claim_id);
      const [review, note] = [(row.review ?? '').trim(), (row.review_note ?? '').trim()];
      if (!claim || row.count_text !== figureText(claim) || (review === '' && note === '')) {
        continue;
      }
      const said = { review, note, reviewer: row.reviewer || name };
      if (review === 'fixed') {
        said.cells = Object.fromEntries(FIXABLE.map((column) => [column, row[column] ?? claim[column]]));
      }
      const own = Marks.of(claim);
      if (own.review !== '' && review !== '' && (own.review !== review || (review === 'fixed' && FIXABLE.some((column) => said.cells[column] !== claim[column])))) {
        claim.others = [...(claim.others ?? []), said];
        differing++;
      } else {
        Marks.set(claim, { ...said, review: review || own.review, cells: said.cells ?? own.cells,
          note: [...new Set([own.note, note])].filter((words) => words !== '').join(' · '),
          reviewer: [...new Set([own.reviewer, said.reviewer])].filter(Boolean).join('; ') });
        taken++;
      }
    }
    return { taken, differing };
  },

  download(table, name) {
    const url = URL.createObjectURL(new Blob([table], { type: 'text/csv;charset=utf-8' }));
    make('a', { href: url, download: name }).click();
    setTimeout(() => URL.revokeObjectURL(url), 60000);
  },
};
