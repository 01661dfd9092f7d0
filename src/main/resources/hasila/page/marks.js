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
    const [figure, base, review, note] = Marks.kept.get(claim.report)[claim.offset] ?? [];
    const carried = Marks.carried(claim);
    const holds = figure === figureText(claim) && String(base) === String(carried);
    return holds ? { review, note } : { review: carried[0], note: carried[1] };
  },

  set(claim, change) {
    const { review, note } = { ...Marks.of(claim), ...change };
    const kept = Marks.kept.get(claim.report);
    const carried = Marks.carried(claim);
    if (review === carried[0] && note === carried[1]) {
      delete kept[claim.offset];
    } else {
      kept[claim.offset] = [figureText(claim), carried, review, note];
    }
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
    const rows = [['report', 'claim_id', 'count_text', 'review', 'review_note']];
    for (const claim of claims) {
      const { review, note } = Marks.of(claim);
      if (review || note || claim.review || claim.review_note) {
        rows.push([claim.report.report, claimId(claim), figureText(claim), review, note]);
      }
    }
    return '\uFEFF' + rows.map((row) => row.map(Marks.cell).join(',')).join('\r\n') + '\r\n';
  },

  // As in the program's tables: what a spreadsheet would take for a formula gets an apostrophe.
  cell(text) {
    const guarded = /^[=+\-@\t\r]/.test(text) ? `'${text}` : text;
    return /[",\r\n]/.test(guarded) || guarded !== guarded.trim() ? `"${guarded.replace(/"/g, '""')}"` : guarded;
  },

  download(claims) {
    const url = URL.createObjectURL(new Blob([Marks.table(claims)], { type: 'text/csv;charset=utf-8' }));
    make('a', { href: url, download: 'review.csv' }).click();
    setTimeout(() => URL.revokeObjectURL(url), 60000);
  },
};
