// A row as a person corrects it: its cells as they go into the table of marks, whole, for the row is the person's then.
const FIXABLE = ['who_counted', 'counted', 'event', 'date', 'count_once', 'place', 'best', 'low', 'high', 'qualifier', 'when_start', 'when_end', 'when_suggested',
  'place_name', 'place_id', 'lat', 'lon', 'admin1', 'country'];

const Fixes = {
  // What the program read, kept beside what a person made of it.
  apply(claim, cells) {
    claim.read ??= Object.fromEntries(FIXABLE.map((column) => [column, claim[column]]));
    Object.assign(claim, claim.read, cells);
    delete claim.soughtIn;
  },

  // The cells that a form's fields ask for; what hangs on a changed one goes along.
  cells(claim, fields) {
    const cells = Object.fromEntries(FIXABLE.map((column) => [column, claim[column]]));
    Object.assign(cells, { who_counted: fields.who_counted, counted: fields.counted, event: fields.event });
    if (fields.place !== claim.place) {
      Object.assign(cells, { place: fields.place, place_name: '', place_id: '', lat: '', lon: '', admin1: '', country: '' });
    }
    if (fields.best !== claim.best || fields.low !== claim.low || fields.high !== claim.high) {
      const { best, low, high } = fields;
      const one = best !== '' && low === claim.low && high === claim.high && claim.low === claim.best && claim.high === claim.best;
      Object.assign(cells, one ? { best, low: best, high: best, qualifier: 'exact' }
        : { best, low, high, qualifier: best === '' ? 'range' : low === best && high === best ? 'exact' : claim.qualifier });
    }
    if (fields.day !== Fixes.day(claim)) {
      Object.assign(cells, { when_suggested: '' }, claim.when_relation === 'since' ? { when_start: fields.day }
        : claim.when_relation === 'until' ? { when_end: fields.day } : { date: fields.day, when_start: fields.day, when_end: fields.day });
    }
    return cells;
  },

  // The day that a person sees in the row.
  day(claim) {
    return claim.when_relation === 'since' ? claim.when_start : claim.when_relation === 'until' ? claim.when_end : claim.date;
  },

  form(claim, save, cancel) {
    const field = (name, key, value, attributes = {}) => make('label', {}, make('span', {}, label(key)), make('input', { name, value, autocomplete: 'off', dir: 'auto', ...attributes }));
    const number = (name, key) => field(name, key, claim[name], { inputmode: 'decimal', pattern: '[0-9]+([.][0-9]+)?', dir: 'ltr' });
    const event = make('select', { name: 'event' }, ...Object.keys(GLYPHS).map((code) => make('option', { value: code, selected: code === claim.event }, named('event', code))));
    const form = make('form', { class: 'fix', 'aria-label': label('fix') },
      number('best', 'figure'), number('low', 'fix.low'), number('high', 'fix.high'), field('counted', 'counted', claim.counted),
      make('label', {}, make('span', {}, label('event')), event), field('who_counted', 'who', claim.who_counted),
      field('day', 'when', Fixes.day(claim), { type: 'date', dir: 'ltr' }), field('place', 'place', claim.place),
      make('div', { class: 'fix-buttons' }, make('button', { type: 'submit', class: 'save' }, label('fix.save')), make('button', { type: 'button', onclick: cancel }, label('fix.cancel'))));
    form.addEventListener('submit', (sent) => {
      sent.preventDefault();
      save(Fixes.cells(claim, Object.fromEntries([...new FormData(form)].map(([name, value]) => [name, value.trim()]))));
    });
    form.addEventListener('keydown', (pressed) => {
      if (pressed.key === 'Escape') {
        pressed.stopPropagation();
        cancel();
      }
    });
    return form;
  },
};

// The days of reports as a person corrects them: a table that the program reads with --reports.
const Days = {
  place(report) {
    return `${Marks.place(report)}.day`;
  },

  open(reports) {
    for (const report of reports) {
      report.read_date = report.report_date;
      try {
        report.report_date = localStorage.getItem(Days.place(report)) ?? report.report_date;
      } catch (e) {
        // A browser that keeps nothing has no day of an earlier visit.
      }
    }
  },

  set(report, day) {
    report.report_date = day;
    try {
      if (day === report.read_date) {
        localStorage.removeItem(Days.place(report));
      } else {
        localStorage.setItem(Days.place(report), day);
      }
    } catch (e) {
      Marks.canStore = false;
    }
  },

  changed(reports) {
    return reports.filter((report) => report.report_date !== report.read_date && report.report_date !== '');
  },

  table(reports) {
    return Marks.csv([['report', 'report_date'], ...Days.changed(reports).map((report) => [report.report, report.report_date])]);
  },
};

// A table of marks as this page, the program or a spreadsheet saves it, read back.
function readTable(text) {
  const rows = [];
  let row = [];
  const body = text.replace(/^\uFEFF/, '');
  const head = body.slice(0, (body.search(/[\r\n]/) + 1 || body.length + 1) - 1);
  const separator = head.includes(',') ? ',' : head.includes(';') ? ';' : '\t';
  const cell = new RegExp(`(?:"((?:[^"]|"")*)"|([^"\\r\\n${separator}]*))(${separator}|\\r\\n|\\n|\\r|$)`, 'y');
  while (cell.lastIndex < body.length) {
    const found = cell.exec(body);
    if (!found) {
      return [];
    }
    const value = found[1] === undefined ? found[2] : found[1].replace(/""/g, '"');
    row.push(/^'[=+\-@\t\r]/.test(value) ? value.slice(1) : value);
    if (found[3] !== separator) {
      rows.push(row);
      row = [];
    }
  }
  const [names, ...rest] = rows;
  return (names ?? []).includes('claim_id') ? rest.map((cells) => Object.fromEntries(names.map((name, i) => [name, cells[i] ?? '']))) : [];
}
