// Small pictures in plain SVG. Every point and bar is a button that leads to its claim; time runs as the language reads.
const WIDTH = 380;
const HEIGHT = 190;
const FRAME = { left: 52, right: 14, top: 12, bottom: 24 };
const MOST_LINES = 6;
const PANELS_AT_ONCE = 24;

class Charts {
  constructor(container, choose) {
    this.container = container;
    this.choose = choose;
    container.addEventListener('keydown', (event) => walkPoints(event));
  }

  show(claims) {
    this.container.replaceChildren(
      this.section('totals', totals(claims), (panel) => this.totalsPanel(panel)),
      this.section('rivals', rivals(claims), (panel) => this.rivalsPanel(panel)),
      this.section('things', things(claims), (panel) => this.thingsPanel(panel)));
  }

  section(key, panels, build) {
    const grid = make('div', { class: 'panels' });
    const more = make('button', { type: 'button', class: 'more' });
    let done = 0;
    const add = () => {
      grid.append(...panels.slice(done, done + PANELS_AT_ONCE).map(build));
      done = Math.min(panels.length, done + PANELS_AT_ONCE);
      more.textContent = `+ ${panels.length - done}`;
      more.hidden = done === panels.length;
    };
    more.addEventListener('click', add);
    add();
    return make('section', { class: 'charts', 'aria-labelledby': `charts-${key}` },
      make('h2', { id: `charts-${key}` }, label(key)), make('p', { class: 'hint' }, label(panels.length === 0 ? 'empty' : `${key}.hint`)), grid, more);
  }

  panel(name, event, notes, ...content) {
    const told = notes.filter((note) => note !== '');
    return make('figure', { class: 'panel' }, make('figcaption', {}, glyph(event), ' ', name), ...content,
      told.length === 0 ? '' : make('p', { class: 'hint' }, told.join(' · ')));
  }

  notes(panel, key) {
    return [panel.span === 'day' ? '' : label(key, { span: label(`span.${panel.span}`) }), panel.undated > 0 ? label('undated', { n: panel.undated }) : ''];
  }

  totalsPanel(panel) {
    const lines = panel.lines.slice(0, MOST_LINES);
    const points = lines.flatMap((line) => line.points);
    const scale = scaleOf(points);
    const svg = this.frame(scale, panel.name);
    lines.forEach((line, i) => {
      const seen = line.points.filter((point) => point.shown !== null);
      svg.append(draw('polyline', { class: `trend series-${i}`, points: seen.map((point) => `${scale.x(point.day)},${scale.y(point.shown)}`).join(' ') }));
      line.points.forEach((point) => svg.append(this.point(point, scale, i)));
    });
    rove(svg);
    const legend = make('ul', { class: 'lines' }, ...lines.map((line, i) => make('li', {},
      draw('svg', { class: 'key', viewBox: '-7 -7 14 14', 'aria-hidden': 'true' }, draw('path', { class: `marker series-${i}`, d: MARKERS[i] })),
      quoted(line.who || label('nobody')), line.since ? ` · ${label('since', { day: iso(line.since) })}` : '')));
    const others = panel.lines.length > MOST_LINES ? label('others', { n: panel.lines.length - MOST_LINES }) : '';
    return this.panel(panel.name, panel.event, [...this.notes(panel, 'latest'), others], svg, legend);
  }

  point(point, scale, series) {
    const x = scale.x(point.day);
    const y = scale.y(point.shown ?? (point.low + point.high) / 2);
    return pointButton(`${point.claim.who_counted || label('nobody')}, ${point.claim.date}: ${reading(point.claim)}`, () => this.choose(point.claim),
      bounds(point, x, scale, `series-${series}`),
      point.shown === null ? '' : draw('path', { class: `marker series-${series} ${point.claim.qualifier === 'exact' ? '' : 'open'}`, d: MARKERS[series], transform: `translate(${x} ${y})` }),
      draw('circle', { class: 'reach', cx: x, cy: y, r: 12 }));
  }

  thingsPanel(panel) {
    const scale = scaleOf(panel.bars);
    const svg = this.frame(scale, panel.name);
    const group = Math.max(2, Math.min(30, ((WIDTH - FRAME.left - FRAME.right) / Math.max(1, scale.days)) * 0.8));
    for (const bar of panel.bars) {
      const width = Math.max(1, Math.min(18, group / bar.places - (bar.places > 1 ? 1 : 0)));
      const x = scale.x(bar.day) + ((bar.place + 0.5) / bar.places - 0.5) * Math.min(group, 19 * bar.places);
      const y = scale.y(bar.best);
      const words = `${bar.claim.who_counted || label('nobody')}, ${isoDay(bar.day)}: ${grouped(bar.best)} (${label('claimCount', { n: bar.claims.length })})`;
      svg.append(pointButton(words, () => this.choose(bar.claim),
        draw('rect', { class: `bar ${eventClass(panel.event)}`, x: x - width / 2, y, width, height: Math.max(1, scale.y(0) - y) }),
        bar.low === bar.high ? '' : bounds(bar, x, scale, 'plain')));
    }
    rove(svg);
    return this.panel(panel.name, panel.event, this.notes(panel, 'sums'), svg);
  }

  // Rival figures as bars under one another: the claimant, the bar with its bounds, the figure in words.
  rivalsPanel(panel) {
    const amounts = panel.claims.map(amount);
    const most = Math.max(...amounts.flatMap((each) => [each.low, each.best, each.high].filter((value) => value !== null)), 1) * 1.06;
    const rows = panel.claims.map((claim, i) => {
      const { low, best, high, shown } = amounts[i];
      const y = 13;
      const x = (value) => mirrored(8 + (value / most) * (WIDTH - 16));
      const to = shown ?? high;
      const svg = draw('svg', { viewBox: `0 0 ${WIDTH} 26`, class: 'chart rival', 'aria-hidden': 'true' },
        draw('rect', { class: `bar ${eventClass(claim.event)}`, x: Math.min(x(0), x(to)), y: 5, width: Math.abs(x(to) - x(0)), height: 16 }),
        low !== null && high !== null && low !== high ? draw('path', { class: 'bounds plain', d: `M${x(low)} ${y}H${x(high)}M${x(low)} 8v10M${x(high)} 8v10` }) : '',
        high === null && best !== null && low !== null ? draw('path', { class: 'bounds plain', d: arrow(x(best), y, mirrored(1) > 1 ? -14 : 14) }) : '');
      return make('li', {}, make('button', { type: 'button', class: 'rival', onclick: () => this.choose(claim) },
        make('span', { class: 'rival-who' }, quoted(claim.who_counted)), make('span', { class: 'rival-figure' }, reading(claim)), svg));
    });
    return this.panel(`${panel.name} · ${iso(panel.date)}`, panel.event, [], make('ol', { class: 'rivals' }, ...rows));
  }

  frame(scale, name) {
    const svg = draw('svg', { viewBox: `0 0 ${WIDTH} ${HEIGHT}`, class: 'chart', role: 'group', 'aria-label': name });
    for (const tick of scale.ticks) {
      const y = scale.y(tick);
      svg.append(draw('path', { class: 'grid', d: `M${FRAME.left} ${y}H${WIDTH - FRAME.right}`, transform: language === 'ar' ? `translate(${FRAME.right - FRAME.left} 0)` : '' }),
        draw('text', { class: 'tick', x: mirrored(FRAME.left - 6), y: y + 4, 'text-anchor': language === 'ar' ? 'start' : 'end' }, compact(tick)));
    }
    for (const day of scale.marks) {
      svg.append(draw('text', { class: 'tick', x: scale.x(day), y: HEIGHT - 6, 'text-anchor': 'middle' }, isoDay(day)));
    }
    return svg;
  }
}

// A circle, a square, two triangles, a diamond, a cross: lines differ by more than their colour.
const MARKERS = [
  'M-4.5 0a4.5 4.5 0 1 0 9 0a4.5 4.5 0 1 0 -9 0', 'M-4 -4h8v8h-8z', 'M0 -5l5 9h-10z', 'M0 5l5 -9h-10z', 'M0 -5.5l5.5 5.5l-5.5 5.5l-5.5 -5.5z',
  'M-1.5 -5h3v3.5h3.5v3h-3.5v3.5h-3v-3.5h-3.5v-3h3.5z',
];

// A point that is a button.
function pointButton(words, act, ...shapes) {
  const button = draw('g', { class: 'point', role: 'button', tabindex: '-1', 'aria-label': plain(words), onclick: act }, draw('title', {}, plain(words)), ...shapes);
  button.addEventListener('keydown', (event) => {
    if (event.key === 'Enter' || event.key === ' ') {
      event.preventDefault();
      act();
    }
  });
  return button;
}

// One stop of the tab key for a picture; arrows walk its points.
function walkPoints(event) {
  const point = event.target.closest('g.point');
  const step = { ArrowRight: 1, ArrowDown: 1, ArrowLeft: -1, ArrowUp: -1 }[event.key];
  if (!point || !step) {
    return;
  }
  event.preventDefault();
  const points = [...point.ownerSVGElement.querySelectorAll('g.point')];
  const forward = language === 'ar' && event.key.endsWith('t') ? -step : step;
  const next = points[points.indexOf(point) + forward];
  if (next) {
    point.setAttribute('tabindex', '-1');
    next.setAttribute('tabindex', '0');
    next.focus();
  }
}

function rove(svg) {
  svg.querySelector('g.point')?.setAttribute('tabindex', '0');
}

function mirrored(x) {
  return language === 'ar' ? WIDTH - x : x;
}

function isoDay(day) {
  return new Date(day * DAY).toISOString().slice(0, 10);
}

function compact(number) {
  return new Intl.NumberFormat('en', { notation: number >= 10000 ? 'compact' : 'standard', maximumFractionDigits: 1 }).format(number);
}

// Where days and amounts lie in a picture; amounts begin at nought.
function scaleOf(points) {
  const days = points.map((point) => point.day);
  const first = Math.min(...days);
  const last = Math.max(...days);
  const most = Math.max(...points.flatMap((point) => [point.low, point.best, point.high].filter((value) => value !== null)), 1);
  const step = niceStep(most / 4);
  const top = Math.ceil(most / step) * step;
  const inner = WIDTH - FRAME.left - FRAME.right - 24;
  const x = (day) => mirrored(FRAME.left + 12 + (last === first ? inner / 2 : ((day - first) / (last - first)) * inner));
  const y = (value) => HEIGHT - FRAME.bottom - (value / top) * (HEIGHT - FRAME.top - FRAME.bottom);
  const ticks = Array.from({ length: Math.round(top / step) + 1 }, (unused, i) => i * step);
  const marks = last === first ? [first] : last - first < 4 ? [first, last] : [first, Math.round((first + last) / 2), last];
  return { x, y, ticks, marks, days: last - first + 1 };
}

function niceStep(rough) {
  const power = 10 ** Math.floor(Math.log10(Math.max(rough, 1)));
  return [1, 2, 5, 10].map((factor) => factor * power).find((step) => step >= rough) ?? power;
}

// A bar from the least to the most that the words allow; an arrow where a side has no limit.
function bounds(point, x, scale, kind) {
  const { low, best, high } = point;
  if (low !== null && high !== null) {
    return low === high ? '' : draw('path', { class: `bounds ${kind}`, d: `M${x} ${scale.y(low)}V${scale.y(high)}M${x - 4} ${scale.y(low)}h8M${x - 4} ${scale.y(high)}h8` });
  }
  if (low !== null) {
    return draw('path', { class: `bounds ${kind}`, d: `M${x} ${scale.y(low)}v-16m-4 5l4 -5l4 5` });
  }
  return high === null || best !== null ? '' : draw('path', { class: `bounds ${kind}`, d: `M${x} ${scale.y(high)}v16m-4 -5l4 5l4 -5` });
}

function arrow(x, y, length) {
  const back = length > 0 ? -5 : 5;
  return `M${x} ${y}h${length}m${back} -4l${-back} 4l${back} 4`;
}
