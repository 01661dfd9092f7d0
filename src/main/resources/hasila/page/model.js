// The reports as objects: the blocks of JSON in the page, their arrays given names.
function zip(names, cells) {
  const object = {};
  for (let i = 0; i < names.length; i++) {
    object[names[i]] = cells[i];
  }
  return object;
}

function readModel() {
  const names = JSON.parse(byId('names').textContent);
  const reports = [];
  const claims = [];
  for (const block of document.querySelectorAll('script.report')) {
    const data = JSON.parse(block.textContent);
    const report = zip(names.report, data.report);
    report.index = reports.length;
    report.text = data.text;
    report.claims = data.claims.map((cells, i) => readClaim(zip(names.claim, cells), report, i));
    report.claims.forEach((claim) => joinClaim(claim, report));
    report.mentions = data.mentions.map((cells) => Object.assign(zip(names.mention, cells), { report }));
    reports.push(report);
    for (const claim of report.claims) {
      claims.push(claim);
    }
  }
  claims.forEach((claim, i) => { claim.number = i; });
  readAcross(reports, new Map(claims.map((claim) => [claimId(claim), claim])));
  return { reports, claims };
}

function readClaim(claim, report, index) {
  claim.report = report;
  claim.index = index;
  claim.parts = [];
  claim.copies = [];
  claim.incident = '';
  claim.codes = claim.checks === '' ? [] : claim.checks.split(';');
  return claim;
}

// What the reports of the run tell of each other: the incident of a claim, and the row to keep where that is another report's.
function readAcross(reports, byId) {
  for (const [report, index, incident, once, same] of JSON.parse(document.getElementById('across').textContent)) {
    const claim = reports[report].claims[index];
    claim.incident = incident;
    claim.count_once = once;
    const kept = byId.get(same) ?? null;
    if (kept !== claim.kept) {
      claim.kept?.copies.splice(claim.kept.copies.indexOf(claim), 1);
      claim.kept = kept;
      kept?.copies.push(claim);
    }
  }
}

function joinClaim(claim, report) {
  claim.whole = claim.part_of < 0 ? null : report.claims[claim.part_of];
  claim.kept = claim.same_as < 0 ? null : report.claims[claim.same_as];
  claim.whole?.parts.push(claim);
  claim.kept?.copies.push(claim);
}

function groupBy(rows, key) {
  const groups = new Map();
  for (const row of rows) {
    const name = key(row);
    if (!groups.has(name)) {
      groups.set(name, []);
    }
    groups.get(name).push(row);
  }
  return groups;
}

function claimId(claim) {
  return `${claim.report.report}#${claim.offset}`;
}

function cut(report, at) {
  return at ? report.text.slice(at[0], at[1]) : '';
}

function figureText(claim) {
  return cut(claim.report, claim.figure_at);
}

// «more than 1,970», «20 to 99»: what the words of a figure allow, for a person.
function reading(row) {
  const low = row.low === '' ? '' : grouped(row.low);
  const high = row.high === '' ? '' : grouped(row.high);
  const both = row.best !== '' ? grouped(row.best)
    : row.qualifier === 'less_than' || row.qualifier === 'at_most' ? high
    : row.qualifier === 'at_least' || row.qualifier === 'more_than' ? low
    : label(`bounds.${low && high ? 'both' : low ? 'low' : high ? 'high' : 'none'}`, { low, high });
  const unit = row.unit_code || (row.unit === 'percent' ? '%' : '');
  if (row.qualifier === 'unclear') {
    return named('qualifier', row.qualifier);
  }
  const bound = ['exact', 'range', 'vague'].includes(row.qualifier) ? '' : `${named('qualifier', row.qualifier)} `;
  return bound + both + (unit ? ` ${unit}` : '');
}

// «since 2018-12-19», «2019-03-05», «2018-09-01 to 2018-09-30».
function whenReading(claim) {
  const { when_start: start, when_end: end, when_relation: relation } = claim;
  if (start === '' && end === '') {
    return claim.when_at ? label('unresolved') : '';
  }
  if (relation === 'since' || end === '') {
    return label('since', { day: iso(start) });
  }
  if (relation === 'until' || start === '') {
    return label('until', { day: iso(end) });
  }
  return start === end ? iso(start) : label('between', { start: iso(start), end: iso(end) });
}

// The place as the gazetteer has it, else as written: one name for one place.
function placeOf(claim) {
  return claim.place_name || claim.place;
}

// What the search looks in: all that the table and the card show of a claim, folded once a language.
function searchText(claim) {
  if (claim.soughtIn !== language) {
    claim.soughtIn = language;
    claim.sought = foldForSearch(
      [figureText(claim), claim.best, claim.counted, claim.who_counted || label('nobody'), claim.place, claim.place_name, claim.admin1, countryName(claim.country), claim.by_whom,
        cut(claim.report, claim.when_at), claim.date, claim.when_start, claim.when_end, claim.report.report_date,
        named('event', claim.event), claim.cause && named('cause', claim.cause), named('count_once', claim.count_once), named('unit', claim.unit),
        ...claim.group.split(';').map((group) => named('group', group)), ...claim.codes.map((code) => named('checks', code)),
        named('review', Marks.of(claim).review), cut(claim.report, claim.evidence_at), claim.report.report, Marks.of(claim).note].join('\n'));
  }
  return claim.sought;
}
