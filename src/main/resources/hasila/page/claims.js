// The table of claims. Under a claim with a finding stands its sentence; above a report's claims, its name and day.
const GLYPHS = {
  killed: '✕', injured: '✚', killed_or_injured: '⊕', missing: '?', detained: '■', released: '□', surrendered: '▼', displaced: '↗',
  returned: '↶', left: '↑', escaped: '»', arrived: '↓', rescued: '◉', besieged: '◎', infected: '✱', recovered: '○', destroyed: '▲',
  damaged: '△', seized: '◆', moved: '⇄', other: '●', '': '·',
};
// None is the sign of an event.
const REVIEW_GLYPHS = { ok: '✓', wrong: '≠', fixed: '✎', '': '' };

// Letters of a figure that a line of its cell surely holds, and what another line adds to the row in rem.
const FIGURE_LINE = { wide: 11, narrow: 9 };
const LINE_HEIGHT = 1.45;

function eventClass(event) {
  return event === '' ? 'ev-none' : `ev-${event}`;
}

function glyph(event) {
  return make('span', { class: `glyph ${eventClass(event)}`, 'aria-hidden': 'true' }, GLYPHS[event] ?? '●');
}

// In a small window the place and whether to add up are told by the card alone, as the style sheet has it.
function shownColumns() {
  return matchMedia('(max-width: 75rem)').matches ? 6 : 8;
}

class ClaimTable {
  constructor(scroller, choose) {
    this.choose = choose;
    this.scroller = scroller;
    this.grid = scroller.querySelector('table');
    this.rows = new Rows(scroller, {
      columns: shownColumns,
      heights: () => {
        const narrow = matchMedia('(max-width: 45rem)').matches;
        const heights = narrow ? { report: 2.6, claim: 4.9, finding: 3.2 } : { report: 2.7, claim: 2.5, finding: 2.7 };
        const letters = FIGURE_LINE[narrow ? 'narrow' : 'wide'];
        // A long figure has a taller row: it is never cut.
        return (item) => heights[item.sort] + (item.sort === 'claim' ? (Math.ceil((item.claim.figure_at[1] - item.claim.figure_at[0]) / letters) - 1) * LINE_HEIGHT : 0);
      },
      build: (item, index) => this.build(item, index),
    });
    this.grid.addEventListener('click', (event) => {
      const row = event.target.closest('tr[data-claim]');
      if (row) {
        choose(this.claims[Number(row.dataset.claim)]);
      }
    });
  }

  // Every claim of the page, so that a row can find its own.
  open(claims) {
    this.claims = claims;
  }

  set(shown) {
    this.shown = shown;
    this.places = new Map();
    const items = [];
    let report = null;
    for (const claim of shown) {
      if (claim.report !== report) {
        report = claim.report;
        items.push({ sort: 'report', report });
      }
      this.places.set(claim, items.length);
      items.push({ sort: 'claim', claim });
      if (claim.codes.length > 0) {
        items.push({ sort: 'finding', claim });
      }
    }
    this.grid.setAttribute('aria-rowcount', items.length + 1);
    this.rows.set(items);
  }

  // Whether a person has the claim's row before the eyes.
  isSeen(claim) {
    const row = document.getElementById(`claim-${claim.number}`)?.getBoundingClientRect();
    const view = this.scroller.getBoundingClientRect();
    return row !== undefined && view.height > 0 && row.top >= view.top && row.bottom <= view.bottom + 1;
  }

  mark(claim) {
    this.chosen = claim;
    const place = this.places.get(claim);
    if (place !== undefined) {
      this.rows.show(place);
    }
    this.rows.refresh();
    if (place === undefined) {
      this.grid.removeAttribute('aria-activedescendant');
    } else {
      this.grid.setAttribute('aria-activedescendant', `claim-${claim.number}`);
    }
  }

  build(item, index) {
    return item.sort === 'report' ? this.reportRow(item.report) : item.sort === 'finding' ? this.findingRow(item.claim) : this.claimRow(item.claim, index);
  }

  reportRow(report) {
    const day = report.report_date ? make('span', { class: 'day' }, iso(report.report_date)) : '';
    return make('tr', { class: 'report-row', role: 'row' },
      make('th', { colspan: shownColumns(), scope: 'rowgroup', role: 'rowheader' }, make('div', {},
        quoted(report.title || report.report, { class: 'title', dir: report.title ? direction(report.title) : 'ltr' }),
        report.title ? quoted(report.report, { class: 'file', dir: 'ltr' }) : '', day)));
  }

  // A row in its table: mark, figure, counted, event, who, when, place, whether it may be added up.
  claimRow(claim) {
    const { review, note } = Marks.of(claim);
    const chosen = claim === this.chosen;
    const kin = this.chosen && (claim.whole === this.chosen || this.chosen.whole === claim || claim.kept === this.chosen || this.chosen.kept === claim);
    return make('tr', {
      role: 'row', id: `claim-${claim.number}`, 'data-claim': claim.number, 'aria-selected': String(chosen),
      class: `claim ${chosen ? 'chosen' : ''} ${kin ? 'kin' : ''} ${claim.whole ? 'is-part' : ''} ${claim.count_once === 'yes' ? '' : 'once-not'}`,
    },
    make('td', { role: 'gridcell', class: `mark review-${review || 'none'}`, 'aria-label': named('review', review) + (note ? `, ${label('note')}` : '') },
      REVIEW_GLYPHS[review] ?? review, note ? make('sup', { class: 'noted', title: plain(note) }, '…') : ''),
    make('td', { role: 'gridcell', class: `figure-cell ${eventClass(claim.event)}` }, glyph(claim.event), quoted(figureText(claim), { dir: direction(figureText(claim)) })),
    make('td', { role: 'gridcell', class: 'counted-cell', dir: direction(claim.counted), title: plain(claim.counted) }, plain(claim.counted)),
    make('td', { role: 'gridcell', class: 'event-cell' }, named('event', claim.event)),
    this.whoCell(claim),
    make('td', { role: 'gridcell', class: 'date-cell' }, this.dateCell(claim)),
    make('td', { role: 'gridcell', class: 'place-cell', dir: direction(claim.place), title: plain(claim.place) }, plain(claim.place)),
    make('td', { role: 'gridcell', class: 'once-cell', title: named('count_once', claim.count_once) }, this.onceCell(claim)));
  }

  whoCell(claim) {
    return claim.who_counted === ''
      ? make('td', { role: 'gridcell', class: 'who-cell nobody' }, label('nobody'))
      : make('td', { role: 'gridcell', class: 'who-cell', dir: direction(claim.who_counted), title: plain(claim.who_counted) }, plain(claim.who_counted));
  }

  dateCell(claim) {
    const since = claim.when_relation === 'since' || claim.when_relation === 'until';
    return since || claim.date === '' ? whenReading(claim) : iso(claim.date);
  }

  onceCell(claim) {
    if (claim.count_once === 'part' && claim.whole) {
      return label('part_of', { figure: plain(figureText(claim.whole)) });
    }
    if (claim.count_once === 'repeat' && claim.kept) {
      return label('same_as', { figure: plain(figureText(claim.kept)) });
    }
    return named('count_once', claim.count_once);
  }

  findingRow(claim) {
    return make('tr', { role: 'row', class: `finding-row ${claim === this.chosen ? 'chosen' : ''}`, 'data-claim': claim.number },
      make('td', { role: 'gridcell', colspan: shownColumns() }, make('div', {}, ...findingWords(claim.codes, claim.check_note))));
  }
}

// Whether all that the checks have to say speaks for the figure.
function isSupport(codes) {
  return codes.every((code) => code === 'parts_agree');
}

// A finding in words: the name of each check in the page's language, then its sentence.
function findingWords(codes, note) {
  const agrees = isSupport(codes);
  return [make('span', { class: agrees ? 'agree-sign' : 'flag-sign', 'aria-hidden': 'true' }, agrees ? '✓' : '⚠'), ' ',
    make('strong', {}, codes.map((code) => named('checks', code)).join(' · ')), ' ', sentence(note)];
}
