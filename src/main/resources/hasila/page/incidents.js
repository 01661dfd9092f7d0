// The incidents of the run: a map and a timeline to choose from, the list, and each with its claimants side by side.
const HARMS = ['killed', 'civilians_killed', 'children_killed', 'women_killed', 'injured', 'missing', 'detained', 'displaced'];
const INCIDENTS_AT_ONCE = 60;
// Degrees around the incidents, so that one alone stands among its countries.
const MAP_ROOM = 9;

function readIncidents(claims) {
  const { names, rows } = JSON.parse(byId('incidents').textContent);
  const told = groupBy(claims.filter((claim) => claim.incident !== ''), (claim) => claim.incident);
  return rows.map((cells) => {
    const incident = zip(names, cells);
    incident.claims = told.get(incident.incident) ?? [];
    incident.tolls = HARMS.map((harm) => ({ harm, low: incident[`${harm}_low`], best: incident[`${harm}_best`], high: incident[`${harm}_high`] })).filter((toll) => toll.low !== '' || toll.high !== '');
    incident.most = Math.max(0, ...['killed', 'injured', 'missing'].map((harm) => Number(incident[`${harm}_high`] || incident[`${harm}_low`] || 0)));
    incident.codes = incident.checks === '' ? [] : incident.checks.split(';');
    incident.day = incident.date_start === '' ? null : dayNumber(incident.date_start);
    return incident;
  });
}

class Incidents {
  constructor(container, incidents, choose) {
    this.container = container;
    this.all = incidents;
    this.choose = choose;
    this.span = null;
    this.spot = null;
    this.open = null;
    container.addEventListener('keydown', (event) => walkPoints(event));
  }

  // Those of which a shown claim tells.
  show(claims) {
    this.spot = null;
    const shown = new Set(claims.map((claim) => claim.incident));
    this.reached = this.all.filter((incident) => shown.has(incident.incident));
    this.paint();
  }

  inSpan(incident) {
    return this.span === null || (incident.day !== null && incident.day >= this.span[0] && incident.day <= this.span[1]);
  }

  paint() {
    this.seen = this.reached.filter((incident) => this.inSpan(incident));
    const focused = document.activeElement?.dataset?.keep;
    this.container.replaceChildren(
      make('p', { class: 'hint', role: 'status' }, label(this.reached.length === 0 ? 'empty' : 'incidents.shown', { shown: grouped(this.seen.length), all: grouped(this.reached.length) })),
      make('div', { class: 'incident-pictures' }, this.map(), this.timeline()), this.list());
    this.container.querySelector(`[data-keep="${focused}"]`)?.focus();
  }

  // Circles by toll on the borders of countries; what has no place in the gazetteer is in the list alone.
  map() {
    const placed = this.seen.filter((incident) => incident.lat !== '' && incident.lon !== '');
    if (placed.length === 0) {
      return '';
    }
    const [xs, ys] = [placed.map((incident) => Number(incident.lon)), placed.map((incident) => Number(incident.lat))];
    const middle = [(Math.min(...xs) + Math.max(...xs)) / 2, (Math.min(...ys) + Math.max(...ys)) / 2];
    // A degree of longitude is narrower than one of latitude, the more so the farther north.
    const narrowing = Math.cos((middle[1] * Math.PI) / 180);
    const height = Math.max(Math.max(...ys) - Math.min(...ys) + MAP_ROOM, ((Math.max(...xs) - Math.min(...xs) + MAP_ROOM) * narrowing) / 1.6);
    const scale = 300 / height;
    const x = (lon) => 240 + (lon - middle[0]) * narrowing * scale;
    const y = (lat) => 150 - (lat - middle[1]) * scale;
    const spots = [...groupBy(placed, spotOf).values()].map((own) => ({ own, lon: Number(own[0].lon), lat: Number(own[0].lat), most: own.reduce((sum, incident) => sum + incident.most, 0) }));
    const most = Math.max(1, ...spots.map((spot) => spot.most));
    const svg = draw('svg', { viewBox: '0 0 480 300', class: 'chart map', role: 'group', 'aria-label': label('map') },
      draw('rect', { class: 'sea', x: -480, width: 1440, height: 300 }),
      draw('path', { class: 'borders', d: BORDERS, transform: `translate(${x(0)} ${y(0)}) scale(${(narrowing * scale) / BORDER_STEPS} ${-scale / BORDER_STEPS})` }));
    // The largest first, so that no circle hides a smaller one.
    spots.sort((a, b) => b.most - a.most).forEach((spot) => svg.append(this.circle(spot, x(spot.lon), y(spot.lat), most)));
    rove(svg);
    return make('figure', { class: 'panel' }, make('figcaption', {}, label('map')), svg,
      make('p', { class: 'hint' }, [label('map.hint'), placed.length < this.seen.length ? label('map.unplaced', { n: this.seen.length - placed.length }) : ''].join(' ')));
  }

  // One incident is opened; of several at one place the list shows these alone.
  circle({ own, most: sum }, x, y, most) {
    const words = own.length === 1 ? this.words(own[0]) : `${plain(own[0].place_name)}: ${label('incidents')} ${own.length}, ${sum}`;
    return pointButton(words, () => (own.length === 1 ? this.lead(own[0]) : this.at(spotOf(own[0]))),
      draw('circle', { class: `toll ${spotOf(own[0]) === this.spot ? 'chosen' : ''}`, cx: x, cy: y, r: 4 + 18 * Math.sqrt(sum / most) }));
  }

  at(spot) {
    this.spot = this.spot === spot ? null : spot;
    this.paint();
    this.container.querySelector('tr.incident button')?.focus();
  }

  // Incidents over time. What is brushed with the pointer, or set in the two fields, narrows map and list.
  timeline() {
    const days = this.reached.filter((incident) => incident.day !== null).map((incident) => incident.day);
    if (days.length < 2) {
      return '';
    }
    const [first, last] = [days.reduce((a, b) => Math.min(a, b)), days.reduce((a, b) => Math.max(a, b))];
    const span = spanOf([first, last]);
    const counts = [...groupBy(days, (day) => bucket(day, span))];
    const most = Math.max(...counts.map(([, own]) => own.length));
    const x = (day) => mirrored(8 + ((day - first) / Math.max(1, last - first)) * (WIDTH - 16));
    const dayAt = (at) => Math.round(first + ((mirrored(at) - 8) / (WIDTH - 16)) * (last - first));
    const width = Math.max(2, Math.min(14, (WIDTH - 16) / Math.max(1, counts.length) - 1));
    const svg = draw('svg', { viewBox: `0 0 ${WIDTH} 90`, class: 'chart brush', 'aria-hidden': 'true' },
      ...counts.map(([day, own]) => draw('rect', { class: 'bar ev-other', x: x(Math.max(day, first)) - width / 2, y: 68 - (own.length / most) * 60, width, height: (own.length / most) * 60 })),
      ...(first === last ? [first] : [first, last]).map((day, i) => draw('text', { class: 'tick', x: x(day), y: 84, 'text-anchor': (i === 0) === (language !== 'ar') ? 'start' : 'end' }, isoDay(day))));
    if (this.span) {
      const [a, b] = this.span.map((day) => x(Math.max(first, Math.min(last, day))));
      svg.append(draw('rect', { class: 'brushed', x: Math.min(a, b) - 2, y: 2, width: Math.abs(a - b) + 4, height: 68 }));
    }
    const at = (event) => ((event.clientX - svg.getBoundingClientRect().left) / svg.getBoundingClientRect().width) * WIDTH;
    let from = null;
    svg.addEventListener('pointerdown', (event) => { from = dayAt(at(event)); svg.setPointerCapture(event.pointerId); });
    svg.addEventListener('pointerup', (event) => {
      const to = dayAt(at(event));
      this.narrow(from === null || from === to ? null : [Math.min(from, to), Math.max(from, to)]);
    });
    const field = (key, place, day) => make('label', {}, make('span', {}, label(key)), make('input', {
      type: 'date', 'data-keep': key, min: isoDay(first), max: isoDay(last), value: isoDay(this.span ? this.span[place] : day),
      onchange: (event) => {
        const chosen = [...(this.span ?? [first, last])];
        chosen[place] = event.target.value === '' ? day : dayNumber(event.target.value);
        this.narrow(chosen[0] <= first && chosen[1] >= last ? null : chosen);
      },
    }));
    return make('figure', { class: 'panel' }, make('figcaption', {}, label('timeline')), svg,
      make('div', { class: 'between' }, field('timeline.from', 0, first), field('timeline.to', 1, last),
        make('button', { type: 'button', 'data-keep': 'whole', disabled: this.span === null, onclick: () => this.narrow(null) }, label('timeline.all'))),
      make('p', { class: 'hint' }, label('timeline.hint')));
  }

  narrow(span) {
    this.span = span;
    this.paint();
  }

  list() {
    const listed = this.spot === null ? this.seen : this.seen.filter((incident) => spotOf(incident) === this.spot);
    const body = make('tbody');
    const more = make('button', { type: 'button', class: 'more' });
    let done = 0;
    const add = (to) => {
      body.append(...listed.slice(done, to).flatMap((incident) => this.rowsOf(incident)));
      done = Math.min(listed.length, to);
      more.textContent = `+ ${grouped(listed.length - done)}`;
      more.hidden = done === listed.length;
    };
    more.addEventListener('click', () => add(done + INCIDENTS_AT_ONCE));
    // As far as the open one.
    add(Math.max(0, listed.indexOf(this.open)) + INCIDENTS_AT_ONCE);
    const heads = ['when', 'place', 'toll', 'cause', 'by', 'claimants', 'reports', 'checks'];
    return make('div', { class: 'wide-table', tabindex: '0', role: 'region', 'aria-label': label('incidents') },
      make('table', { id: 'incident-list' }, make('thead', {}, make('tr', {}, ...heads.map((key) => make('th', { scope: 'col', class: `${key}-column` }, label(key))))), body), more);
  }

  rowsOf(incident) {
    const is = this.open === incident;
    const name = incident.place || incident.place_name;
    const row = make('tr', { class: is ? 'incident open' : 'incident', 'data-incident': incident.incident },
      make('th', { scope: 'row', class: 'when-column' }, make('button', { type: 'button', class: 'link', 'aria-expanded': String(is), 'data-keep': incident.incident, onclick: () => this.toggle(incident) }, days(incident))),
      make('td', { class: 'place-column' }, name ? quoted(name) : '—', make('small', {}, [incident.admin1, countryName(incident.country)].filter((part) => part !== '').map((part) => ` · ${part}`).join(''))),
      make('td', { class: 'toll-column' }, ...this.tolls(incident)),
      make('td', { class: 'cause-column' }, incident.cause ? named('cause', incident.cause) : ''),
      make('td', { class: 'by-column' }, quoted(incident.by_whom)),
      make('td', { class: 'claimants-column' }, quoted(incident.claimants)),
      make('td', { class: 'reports-column' }, incident.reports),
      make('td', { class: 'checks-column' }, ...(incident.codes.length === 0 ? [] : findingWords(incident.codes, ''))));
    return is ? [row, make('tr', { class: 'told' }, make('td', { colspan: 8 }, this.told(incident)))] : [row];
  }

  tolls(incident) {
    return incident.tolls.map(({ harm, low, best, high }) => make('span', { class: `toll-of ${low === high ? '' : 'differs'}` },
      `${named('harm', harm)}: `, make('bdi', { dir: 'ltr' }, low === high ? grouped(best || low) : `${low === '' ? '?' : grouped(low)}–${high === '' ? '?' : grouped(high)}`)));
  }

  // Who says what: a line for each claimant and report, a column for each harm; what differs is told apart.
  told(incident) {
    const events = [...new Set(incident.claims.map((claim) => claim.event))];
    const lines = [...groupBy(incident.claims, (claim) => `${claim.report.index}|${claim.who_counted}`).values()];
    const least = new Map(events.map((event) => {
      const own = incident.claims.filter((claim) => claim.event === event && !claim.whole && claim.count_once !== 'superseded');
      return [event, new Set(own.map((claim) => reading(claim))).size > 1];
    }));
    const cell = (claim) => make('button', { type: 'button', class: `link ${!claim.whole && least.get(claim.event) ? 'differs' : ''}`, onclick: () => this.choose(claim) },
      reading(claim), ' ', quoted(claim.counted), claim.count_once === 'yes' ? '' : ` (${named('count_once', claim.count_once)})`);
    return make('div', {}, incident.check_note === '' ? '' : make('p', { class: 'finding' }, ...findingWords(incident.codes, incident.check_note)),
      make('table', { class: 'side-by-side' },
        make('thead', {}, make('tr', {}, make('th', { scope: 'col' }, label('who')), ...events.map((event) => make('th', { scope: 'col' }, glyph(event), ' ', named('event', event), least.get(event) ? ` · ${label('differ')}` : '')), make('th', { scope: 'col' }, label('report')))),
        make('tbody', {}, ...lines.map((line) => make('tr', {},
          make('th', { scope: 'row' }, line[0].who_counted ? quoted(line[0].who_counted) : label('nobody')),
          ...events.map((event) => make('td', {}, ...line.filter((claim) => claim.event === event).map((claim) => make('div', {}, cell(claim))))),
          make('td', {}, make('button', { type: 'button', class: 'link', onclick: () => this.choose(line[0]) }, quoted(line[0].report.title || line[0].report.report), line[0].report.report_date ? ` ${iso(line[0].report.report_date)}` : '')))))));
  }

  toggle(incident) {
    this.open = this.open === incident ? null : incident;
    this.paint();
  }

  lead(incident) {
    this.spot = null;
    this.open = incident;
    this.paint();
    const row = this.container.querySelector('tr.open button');
    row?.scrollIntoView({ block: 'center' });
    row?.focus();
  }

  words(incident) {
    const tolls = incident.tolls.map(({ harm, low, high }) => `${named('harm', harm)}: ${low === high ? low : `${low}–${high}`}`);
    return [days(incident), plain(incident.place || incident.place_name), ...tolls].join(', ');
  }
}

function spotOf(incident) {
  return `${incident.lat} ${incident.lon}`;
}

function days(incident) {
  const { date_start: start, date_end: end } = incident;
  return start === '' ? label('undated.one') : start === end || end === '' ? iso(start) : label('between', { start: iso(start), end: iso(end) });
}
