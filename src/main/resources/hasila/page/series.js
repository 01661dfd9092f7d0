// Figures over time: which belong in one picture. Nothing here is drawn; see charts.js.
const NOT_OF_FACT = new Set(['repeat', 'superseded', 'expected', 'denied', 'conditional']);
const DAY = 86400000;
const SPANS = [['day', 62], ['week', 434], ['month', 1900], ['year', Infinity]];

function amount(claim) {
  const number = (text) => (text === '' ? null : Number(text));
  const [low, best, high] = [number(claim.low), number(claim.best), number(claim.high)];
  return { low, best, high, shown: best ?? (low !== null && high !== null ? null : low ?? high) };
}

function hasAmount(claim) {
  return claim.low !== '' || claim.best !== '' || claim.high !== '';
}

// A day that cannot be, and that no other stands in for, is no place for a point.
function isImpossible(claim) {
  return claim.when_suggested === '' && ['impossible_date', 'date_after_report', 'weekday_mismatch', 'calendar_mismatch'].some((code) => claim.codes.includes(code));
}

// What is counted, so far as figures may be laid side by side: an event, a kind of thing and a sort of people.
function thing(claim) {
  return [claim.event, claim.unit, claim.unit_code, claim.group].join('|');
}

function thingName(claim) {
  const sorts = claim.group.split(';').filter((group) => group !== '').map((group) => named('group', group));
  const counted = sorts.length > 0 ? sorts : [claim.unit_code || named('unit', claim.unit)];
  return [...(claim.event === '' ? [] : [named('event', claim.event)]), ...counted].join(' · ');
}

function dayNumber(day) {
  return Math.round(Date.parse(`${day}T00:00:00Z`) / DAY);
}

function spanOf(days) {
  const reach = Math.max(...days) - Math.min(...days);
  return SPANS.find(([, most]) => reach <= most)[0];
}

// The first day of the span that a day lies in.
function bucket(day, span) {
  const date = new Date(day * DAY);
  if (span === 'day') {
    return day;
  }
  if (span === 'week') {
    return day - ((date.getUTCDay() + 6) % 7);
  }
  return dayNumber(`${String(date.getUTCFullYear()).padStart(4, '0')}-${span === 'month' ? String(date.getUTCMonth() + 1).padStart(2, '0') : '01'}-01`);
}

// One picture for each thing with running totals; one line for each claimant and each day that the counting began, where it has two points.
function totals(claims) {
  const running = claims.filter((claim) => hasAmount(claim) && !isImpossible(claim) && !NOT_OF_FACT.has(claim.count_once)
    && !(claim.whole && thing(claim.whole) === thing(claim))
    && (claim.count_once === 'running_total' || claim.when_relation === 'since' || claim.when_relation === 'until'));
  return [...groupBy(running, thing).values()].map((group) => {
    const dated = group.filter((claim) => claim.date !== '');
    const span = dated.length === 0 ? 'day' : spanOf(dated.map((claim) => dayNumber(claim.date)));
    const lines = [...groupBy(dated, (claim) => `${claim.who_counted}|${claim.when_start}`).values()]
      .map((line) => ({ who: line[0].who_counted, since: line[0].when_start, points: lastOfEach(line, span) }))
      .filter((line) => line.points.length > 1)
      .sort((a, b) => b.points.length - a.points.length);
    return { name: thingName(group[0]), event: group[0].event, lines, span, undated: group.length - dated.length, size: group.length };
  }).filter((panel) => panel.lines.length > 0).sort((a, b) => b.size - a.size);
}

function lastOfEach(line, span) {
  const last = new Map();
  for (const claim of line) {
    const at = bucket(dayNumber(claim.date), span);
    const before = last.get(at);
    if (!before || before.claim.date <= claim.date) {
      last.set(at, { day: dayNumber(claim.date), claim, ...amount(claim) });
    }
  }
  return [...last.values()].sort((a, b) => a.day - b.day);
}

// Figures of more than one claimant for one thing and one day that are not all the same.
function rivals(claims) {
  const told = claims.filter((claim) => hasAmount(claim) && claim.date !== '' && claim.who_counted !== '' && claim.event !== ''
    && !NOT_OF_FACT.has(claim.count_once) && claim.count_once !== 'part');
  return [...groupBy(told, (claim) => [thing(claim), claim.date, claim.when_relation, claim.when_start].join('|')).values()]
    .map((group) => [...groupBy(group, (claim) => claim.who_counted).values()].map((own) => own[own.length - 1]))
    .filter((group) => group.length > 1 && new Set(group.map((claim) => [claim.low, claim.best, claim.high].join())).size > 1)
    .map((group) => ({ name: thingName(group[0]), event: group[0].event, date: group[0].date, claims: group }))
    .sort((a, b) => (a.date < b.date ? 1 : -1));
}

// One picture for each thing: what adds up, by claimant and day, or by as long a span as keeps the bars apart.
function things(claims) {
  const once = claims.filter((claim) => hasAmount(claim) && claim.count_once === 'yes' && claim.unit !== 'percent');
  return [...groupBy(once, thing).values()].map((group) => {
    const dated = group.filter((claim) => claim.date !== '');
    const span = dated.length === 0 ? 'day' : spanOf(dated.map((claim) => dayNumber(claim.date)));
    // Each claimant has a bar of its own: figures of two would count one thing twice.
    const bars = [...groupBy(dated, (claim) => bucket(dayNumber(claim.date), span))]
      .flatMap(([day, own]) => besideEachOther([...groupBy(own, (claim) => claim.who_counted).values()].map((one) => sum(day, one))))
      .sort((a, b) => a.day - b.day);
    return { name: thingName(group[0]), event: group[0].event, bars, span, undated: group.length - dated.length, size: group.length };
  }).filter((panel) => panel.bars.length > 0).sort((a, b) => b.size - a.size);
}

function besideEachOther(bars) {
  bars.forEach((bar, i) => Object.assign(bar, { place: i, places: bars.length }));
  return bars;
}

function sum(day, claims) {
  const amounts = claims.map(amount);
  const add = (value) => amounts.reduce((all, each) => all + (value(each) ?? 0), 0);
  const low = add((each) => each.low ?? each.best ?? 0);
  const high = amounts.some((each) => each.high === null && each.best === null) ? null : add((each) => each.high ?? each.best);
  return { day, claims, claim: claims[0], low, high, best: add((each) => each.best ?? each.low ?? each.high) };
}
