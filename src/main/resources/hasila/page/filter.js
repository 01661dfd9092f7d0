// Which claims are shown. Each field of the form holds one condition; all must hold.
const Filter = {
  fields: ['report', 'who', 'event', 'place', 'cause', 'by', 'check', 'review'],

  // Fills the fields with what is in the reports, the most frequent first.
  open(model, changed) {
    Filter.model = model;
    Filter.options();
    const form = byId('filters');
    form.addEventListener('change', changed);
    byId('search').addEventListener('input', () => {
      clearTimeout(Filter.later);
      Filter.later = setTimeout(changed, 120);
    });
    byId('clear').addEventListener('click', () => {
      Filter.choose({});
      changed();
      byId('search').focus();
    });
    form.addEventListener('submit', (event) => event.preventDefault());
  },

  options() {
    const { reports, claims } = Filter.model;
    Filter.offer('report', reports.map((report) => [String(report.index), plain(report.report)]));
    Filter.offer('who', Filter.counted(claims, (claim) => [claim.who_counted]).map(([who, n]) => [`=${who}`, `${plain(who) || label('nobody')} (${n})`]));
    Filter.offer('event', Filter.counted(claims, (claim) => [claim.event]).map(([event, n]) => [`=${event}`, `${named('event', event)} (${n})`]));
    Filter.offer('place', Filter.counted(claims, (claim) => [placeOf(claim)]).map(([place, n]) => [`=${place}`, `${plain(place) || label('unsaid')} (${n})`]));
    Filter.offer('cause', Filter.counted(claims, (claim) => [claim.cause]).map(([cause, n]) => [`=${cause}`, `${cause === '' ? label('unsaid') : named('cause', cause)} (${n})`]));
    Filter.offer('by', Filter.counted(claims, (claim) => [claim.by_whom]).map(([by, n]) => [`=${by}`, `${plain(by) || label('unsaid')} (${n})`]));
    Filter.offer('check', [['any', label('check.any')], ['none', label('check.none')],
      ...Filter.counted(claims, (claim) => claim.codes).map(([code, n]) => [`=${code}`, `${named('checks', code)} (${n})`])]);
    Filter.offer('review', [...['', 'ok', 'wrong', 'fixed'].map((review) => [`=${review}`, named('review', review)]), ['differs', label('differ.people')]]);
  },

  counted(claims, values) {
    const counts = new Map();
    claims.forEach((claim) => values(claim).forEach((value) => counts.set(value, (counts.get(value) ?? 0) + 1)));
    return [...counts].sort((a, b) => b[1] - a[1] || (a[0] < b[0] ? -1 : 1));
  },

  offer(field, options) {
    const select = byId(`filter-${field}`);
    const chosen = select.value;
    select.replaceChildren(make('option', { value: '' }, label('all')), ...options.map(([value, text]) => make('option', { value }, text)));
    select.value = chosen;
  },

  value(field) {
    return byId(`filter-${field}`).value;
  },

  choose(values) {
    byId('search').value = '';
    Filter.fields.forEach((field) => { byId(`filter-${field}`).value = values[field] ?? ''; });
  },

  isOn() {
    return byId('search').value.trim() !== '' || Filter.fields.some((field) => Filter.value(field) !== '');
  },

  apply() {
    const [report, who, event, place, cause, by, check, review] = Filter.fields.map(Filter.value);
    const words = foldForSearch(byId('search').value).split(' ').filter((word) => word !== '');
    return Filter.model.claims.filter((claim) =>
      (report === '' || claim.report.index === Number(report))
      && (who === '' || `=${claim.who_counted}` === who)
      && (event === '' || `=${claim.event}` === event)
      && (place === '' || `=${placeOf(claim)}` === place)
      && (cause === '' || `=${claim.cause}` === cause)
      && (by === '' || `=${claim.by_whom}` === by)
      && (check === '' || (check === 'any' ? claim.codes.length > 0 : check === 'none' ? claim.codes.length === 0 : claim.codes.includes(check.slice(1))))
      && (review === '' || (review === 'differs' ? (claim.others ?? []).length > 0 : `=${Marks.of(claim).review}` === review))
      && words.every((word) => searchText(claim).includes(word)));
  },
};
