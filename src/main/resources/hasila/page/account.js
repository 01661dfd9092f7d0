// The account: every number and date that became no claim, by report, with what it was taken for.
class AccountTable {
  constructor(scroller, choose) {
    this.grid = scroller.querySelector('table');
    this.choose = choose;
    this.rows = new Rows(scroller, { columns: () => 4, heights: () => (item) => ({ report: 3.6, mention: 2.6 })[item.sort], build: (item) => this.build(item) });
    this.grid.addEventListener('click', (event) => {
      const row = event.target.closest('tr[data-item]');
      if (row) {
        this.choose(this.items[Number(row.dataset.item)].mention);
      }
    });
  }

  set(reports) {
    this.items = [];
    for (const report of reports) {
      const dated = new Set(report.claims.filter((claim) => claim.when_at).map((claim) => claim.when_at[0]));
      const rest = report.mentions.filter((mention) => !(mention.kind === 'date' && dated.has(mention.at[0])));
      this.items.push({ sort: 'report', report, rest, used: report.mentions.length - rest.length });
      rest.forEach((mention) => this.items.push({ sort: 'mention', mention, place: this.items.length }));
    }
    this.grid.setAttribute('aria-rowcount', this.items.length + 1);
    this.rows.set(this.items);
  }

  mentions() {
    return this.items.filter((item) => item.sort === 'mention').map((item) => item.mention);
  }

  mark(mention) {
    this.chosen = mention;
    const place = this.items.findIndex((item) => item.mention === mention);
    if (place >= 0) {
      this.rows.show(place);
      this.grid.setAttribute('aria-activedescendant', `mention-${place}`);
    }
    this.rows.refresh();
  }

  build(item) {
    return item.sort === 'report' ? this.reportRow(item) : this.mentionRow(item);
  }

  reportRow({ report, rest, used }) {
    const kinds = Filter.counted(rest, (mention) => [mention.kind]).map(([kind, n]) => `${named('kind', kind)}: ${n}`);
    const told = report.error ? [make('strong', { class: 'unread' }, label('unread')), ' ', quoted(report.error)] : [rest.length === 0 ? label('account.none') : kinds.join(' · ')];
    return make('tr', { role: 'row', class: 'report-row' },
      make('th', { colspan: 4, scope: 'rowgroup', role: 'rowheader' }, quoted(report.report, { class: 'title', dir: 'ltr' }),
        make('span', { class: 'kinds' }, ...told, used > 0 ? ` · ${label('used', { n: used })}` : '')));
  }

  mentionRow({ mention, place }) {
    const words = cut(mention.report, mention.at);
    return make('tr', { role: 'row', id: `mention-${place}`, 'data-item': place, class: mention === this.chosen ? 'chosen mention' : 'mention', 'aria-selected': String(mention === this.chosen) },
      make('td', { role: 'gridcell', class: 'words-cell', dir: direction(words) }, plain(words)),
      make('td', { role: 'gridcell' }, named('kind', mention.kind)),
      make('td', { role: 'gridcell' }, mentionReading(mention)),
      make('td', { role: 'gridcell', class: 'line-cell' }, mention.line));
  }
}

function mentionReading(mention) {
  if (mention.kind !== 'date') {
    return mention.qualifier === '' ? '' : reading(mention);
  }
  const { date_start: start, date_end: end } = mention;
  return start === '' && end === '' ? label('unresolved') : start === end ? iso(start) : label('between', { start: iso(start), end: iso(end) });
}
