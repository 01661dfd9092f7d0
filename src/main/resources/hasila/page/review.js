// The page: what is chosen, and what follows from choosing.
const App = {
  view: 'claims',
  claim: null,

  open() {
    App.model = readModel();
    Marks.open(App.model.reports);
    Days.open(App.model.reports);
    App.text = new ReportText(byId('text'), { chooseClaim: App.choose, chooseMention: App.chooseMention });
    App.joins = new Joins(byId('joins'), App.text);
    App.card = new Card(byId('card'), { choose: App.choose, mark: App.mark, step: App.step });
    App.table = new ClaimTable(byId('claims-scroller'), App.choose);
    App.table.open(App.model.claims);
    App.account = new AccountTable(byId('account-scroller'), App.chooseMention);
    App.incidents = new Incidents(byId('incidents-view'), readIncidents(App.model.claims), (claim) => App.lead(claim));
    App.charts = new Charts(byId('overview'), (claim) => App.lead(claim));
    Settings.open(App.relabel);
    Filter.open(App.model, App.filter);
    App.buttons();
    Keys.open();
    App.relabel();
    const named = decodeURIComponent(location.hash.slice(1));
    App.choose(App.model.claims.find((claim) => claimId(claim) === named) ?? App.shown[0], true);
    addEventListener('hashchange', App.follow);
    addEventListener('beforeprint', () => App.print(true));
    addEventListener('afterprint', () => App.print(false));
    performance.mark('ready');
    document.documentElement.dataset.ready = 'yes';
  },

  buttons() {
    byId('download').addEventListener('click', () => Marks.download(Marks.table(App.model.claims), 'review.csv'));
    byId('days').addEventListener('click', () => Marks.download(Days.table(App.model.reports), 'report-days.csv'));
    byId('load').addEventListener('click', () => byId('marks').click());
    byId('marks').addEventListener('change', App.load);
    byId('help').addEventListener('click', Keys.help);
    byId('keys-close').addEventListener('click', () => byId('keys').close());
    byId('more').addEventListener('click', (event) => {
      event.currentTarget.setAttribute('aria-expanded', String(byId('filters').classList.toggle('open')));
    });
    byId('back').addEventListener('click', () => App.reading(false));
    for (const tab of document.querySelectorAll('[role=tab]')) {
      tab.addEventListener('click', () => App.show(tab.dataset.view));
      tab.addEventListener('keydown', App.walkTabs);
    }
    const { page, last } = JSON.parse(byId('place').textContent);
    const links = page === 0 ? [] : [['index', '../review.html', true], ['previous', App.pageFile(page - 1), page > 1], ['next', App.pageFile(page + 1), !last]];
    byId('pages').hidden = page === 0;
    byId('pages').replaceChildren(...links.filter(([, , is]) => is).map(([key, href]) => make('a', { href, 'data-label': key })));
    putLabels();
  },

  pageFile(page) {
    return `${String(page).padStart(3, '0')}.html`;
  },

  walkTabs(event) {
    const tabs = [...document.querySelectorAll('[role=tab]')];
    const step = { ArrowRight: 1, ArrowLeft: -1 }[event.key];
    if (step) {
      const forward = language === 'ar' ? -step : step;
      const next = tabs[(tabs.indexOf(event.target) + forward + tabs.length) % tabs.length];
      App.show(next.dataset.view);
      next.focus();
    }
  },

  // After a change of language everything is written anew.
  relabel() {
    Filter.options();
    App.legend();
    App.filter();
    App.show(App.view);
    App.text.repaint();
    App.joins.paint();
    App.card.show(App.claim);
    App.heading();
    App.progress();
    Keys.list();
  },

  filter() {
    App.shown = Filter.apply();
    App.table.set(App.shown);
    byId('clear').hidden = !Filter.isOn();
    byId('count').textContent = label('shown', { shown: grouped(App.shown.length), all: grouped(App.model.claims.length) });
    byId('none').hidden = App.shown.length > 0;
    // What is chosen is always one of the rows that are shown.
    if (App.claim && !App.shown.includes(App.claim)) {
      App.claim = App.shown[0] ?? null;
      if (App.claim && App.view === 'claims') {
        App.choose(App.claim, true);
      }
    }
    if (App.claim) {
      App.table.mark(App.claim);
    } else if (App.card) {
      App.card.show(null);
      App.joins.show(null);
    }
    if (App.view === 'incidents') {
      App.incidents.show(App.shown);
    } else if (App.view === 'overview') {
      App.charts.show(App.shown);
    }
    if (App.view === 'account') {
      App.listAccount();
    }
  },

  listAccount() {
    const report = Filter.value('report');
    App.account.set(report === '' ? App.model.reports : [App.model.reports[Number(report)]]);
  },

  show(view) {
    App.view = view;
    for (const tab of document.querySelectorAll('[role=tab]')) {
      const is = tab.dataset.view === view;
      tab.setAttribute('aria-selected', String(is));
      tab.tabIndex = is ? 0 : -1;
    }
    document.body.dataset.view = view;
    byId('panel').setAttribute('aria-labelledby', `tab-${view}`);
    byId('claims-scroller').hidden = view !== 'claims';
    byId('legend').hidden = view !== 'claims';
    byId('account-scroller').hidden = view !== 'account';
    byId('incidents-view').hidden = view !== 'incidents';
    byId('overview').hidden = view !== 'overview';
    byId('panes').hidden = view === 'overview' || view === 'incidents';
    if (view === 'incidents') {
      App.incidents.show(App.shown);
    } else if (view === 'overview') {
      App.charts.show(App.shown);
    } else if (view === 'account') {
      App.listAccount();
    }
    // The account has nothing to mark; the claims take up where they were left.
    App.card.show(view === 'claims' ? App.claim : null);
    App.joins.show(view === 'claims' ? App.claim : null);
    if (view === 'claims' && App.claim) {
      App.table.mark(App.claim);
    }
  },

  // Chooses a claim: its row, its words and its card. `quiet` leaves a phone at the list.
  choose(claim, quiet = false) {
    if (!claim) {
      App.card.show(null);
      return;
    }
    App.claim = claim;
    if (!App.shown.includes(claim)) {
      Filter.choose({});
      App.filter();
    }
    App.table.mark(claim);
    App.openAt(claim, claim.figure_at);
    App.card.show(claim);
    if (quiet !== true) {
      App.reading(true);
    }
    App.remember(claim);
  },

  chooseMention(mention) {
    App.account.items ?? App.listAccount();
    const used = App.account.mentions().includes(mention) ? null : mention.report.claims.find((claim) => claim.when_at && claim.when_at[0] === mention.at[0]);
    if (App.view === 'claims' && used) {
      App.choose(used);
      return;
    }
    App.show('account');
    App.account.mark(mention);
    App.openAt(mention, mention.at);
    App.card.show(null);
    App.reading(true);
  },

  // Opens the report of a claim or mention at its words.
  openAt(target, at) {
    App.text.show(target.report, at[0]);
    App.heading();
    App.joins.show(target);
    for (const element of byId('text').querySelectorAll('.chosen')) {
      element.classList.remove('chosen');
      element.tabIndex = -1;
    }
    const element = App.text.element(target);
    if (element && !target.at) {
      element.classList.add('chosen');
      element.tabIndex = 0;
    }
    App.bring(App.text.range(at));
  },

  bring(range) {
    const scroller = byId('text-scroller');
    const box = range?.getBoundingClientRect();
    if (box) {
      const view = scroller.getBoundingClientRect();
      if (box.top < view.top + 40 || box.bottom > view.bottom - 60) {
        scroller.scrollTop += box.top - view.top - view.height / 3;
      }
    }
  },

  // On a phone the report covers the list until one goes back.
  reading(is) {
    document.body.classList.toggle('reading', is);
    App.joins.paint();
    if (is && App.claim) {
      App.bring(App.text.range(App.claim.figure_at));
    }
  },

  heading() {
    const report = App.text.report;
    if (!report) {
      return;
    }
    const basis = report.report_date !== report.read_date ? ` (${label('day.yours')})` : report.report_date_basis ? ` (${named('report_date_basis', report.report_date_basis)})` : '';
    const day = report.report_date ? `${label('day')}: ${iso(report.report_date)}${basis}` : label('day.none');
    byId('report-title').replaceChildren(quoted(report.title || report.report));
    byId('report-facts').replaceChildren(
      quoted(report.report, { dir: 'ltr' }), report.publisher ? make('span', {}, label('published', { name: plain(report.publisher) })) : '',
      make('label', { class: 'day-of' }, make('span', { class: 'unshown' }, label('day.fix')), make('input', { type: 'date', value: report.report_date, title: label('day.fix'), onchange: (event) => { Days.set(report, event.target.value); App.heading(); App.table.rows.refresh(); App.progress(); byId('report-facts').querySelector('input').focus(); } })),
      report.report_date_note ? make('details', {}, make('summary', {}, day), sentence(report.report_date_note)) : make('span', {}, day),
      report.error ? make('strong', { class: 'unread' }, `${label('unread')}: ${plain(report.error)}`) : '');
  },

  lead(claim) {
    App.show('claims');
    App.choose(claim);
    byId('claims').focus();
  },

  fix() {
    App.reading(true);
    App.card.fix(App.claim);
  },

  mark(change, claim = App.claim) {
    Marks.set(claim, change);
    App.table.rows.refresh();
    App.progress();
    delete claim.soughtIn;
    if ('review' in change) {
      const pressed = document.activeElement?.closest?.('#card button.review:not(.fixed)')?.classList.contains('ok');
      App.card.show(App.claim);
      if (pressed !== undefined) {
        byId('card').querySelector(`button.review.${pressed ? 'ok' : 'wrong'}`).focus();
      }
    }
  },

  // Takes in tables of marks, one after another.
  async load(event) {
    let [taken, differing] = [0, 0];
    for (const file of event.target.files) {
      const told = Marks.load(App.model.claims, readTable(await file.text()), /^review( ?\(\d+\)|-\d+)?\.csv$/.test(file.name) ? '' : file.name.replace(/\.[^.]*$/, ''));
      taken += told.taken;
      differing += told.differing;
    }
    event.target.value = '';
    App.relabel();
    byId('progress').textContent = label('loaded', { taken: grouped(taken), differing: grouped(differing) });
  },

  progress() {
    const done = App.model.claims.filter((claim) => Marks.of(claim).review !== '').length;
    byId('progress').textContent = label('progress', { done: grouped(done), all: grouped(App.model.claims.length) });
    byId('memory').hidden = Marks.canStore;
    byId('days').hidden = Days.changed(App.model.reports).length === 0;
  },

  // To the next shown claim in a direction, or the next one that fits.
  step(direction, fits = () => true) {
    const from = App.shown.indexOf(App.claim);
    for (let i = from + direction; i >= 0 && i < App.shown.length; i += direction) {
      if (fits(App.shown[i])) {
        App.choose(App.shown[i], !document.body.classList.contains('reading'));
        return;
      }
    }
  },

  legend() {
    const events = Filter.counted(App.model.claims, (claim) => [claim.event]);
    byId('legend-list').replaceChildren(
      ...events.map(([event, n]) => make('li', {}, make('button', { type: 'button', class: `event ${eventClass(event)}`, onclick: () => { Filter.choose({ event: `=${event}` }); App.filter(); } },
        glyph(event), ` ${named('event', event)} `, make('small', {}, String(n))))),
      ...[['is-who', 'claimant'], ['is-date', 'aday'], ['is-rest', 'unclaimed']].map(([sign, key]) => make('li', { class: 'sample' }, make('span', { class: sign }, label(key)))),
      make('li', { class: 'sample' }, make('span', { class: 'flag-sign', 'aria-hidden': 'true' }, '⚠ '), label('flagged')));
  },

  // The address names the chosen claim, so that it can be sent or kept.
  remember(claim) {
    try {
      history.replaceState(null, '', `#${encodeURIComponent(claimId(claim))}`);
    } catch (e) {
      // Some browsers refuse this for files; the page works without.
    }
  },

  follow() {
    const named = decodeURIComponent(location.hash.slice(1));
    const claim = App.model.claims.find((each) => claimId(each) === named);
    if (claim && claim !== App.claim) {
      Filter.choose({});
      App.filter();
      App.choose(claim);
    }
  },

  // Paper shows the whole table of the report that is open.
  print(is) {
    const report = App.text.report;
    App.table.rows.unbounded = is;
    App.table.set(is ? App.shown.filter((claim) => claim.report === report) : App.shown);
  },
};

// Keys. A letter is known by what it writes, or, under an Arabic keyboard, by where it lies.
const Keys = {
  acts: [
    ['j', 'ArrowDown', 'key.next', () => App.step(1)],
    ['k', 'ArrowUp', 'key.previous', () => App.step(-1)],
    ['o', '', 'key.ok', () => Keys.toggle('ok')],
    ['w', '', 'key.wrong', () => Keys.toggle('wrong')],
    ['e', '', 'key.fix', () => App.claim && App.view === 'claims' && App.fix()],
    ['n', '', 'key.note', () => Keys.note()],
    ['f', '', 'key.finding', () => App.step(1, (claim) => !isSupport(claim.codes))],
    ['u', '', 'key.unreviewed', () => App.step(1, (claim) => Marks.of(claim).review === '')],
    ['/', '', 'key.search', () => byId('search').select()],
    ['1 2 3 4', '', 'key.views', (key) => App.show(['claims', 'incidents', 'overview', 'account'][Number(key) - 1])],
    ['?', '', 'key.help', () => Keys.help()],
    ['Escape', '', 'key.escape', () => App.reading(false)],
  ],

  open() {
    document.addEventListener('keydown', Keys.pressed);
    byId('single').addEventListener('change', (event) => { Keys.off = !event.target.checked; });
  },

  // The reader hears, and sees, the list from its beginning.
  help() {
    byId('keys').showModal();
    byId('keys').focus();
  },

  // Marks the row that is seen, and goes on; one out of sight is only brought back.
  toggle(review) {
    if (!App.claim || App.view !== 'claims') {
      return;
    }
    if (!document.body.classList.contains('reading') && !App.table.isSeen(App.claim)) {
      App.table.mark(App.claim);
      return;
    }
    const taken = Marks.of(App.claim).review === review;
    App.mark({ review: taken ? '' : review, cells: undefined });
    if (!taken) {
      App.step(1);
    }
  },

  note() {
    if (App.claim && App.view === 'claims') {
      App.reading(true);
      byId('note').focus();
    }
  },

  pressed(event) {
    if (byId('keys').open) {
      return;
    }
    const field = event.target.closest('input, select, textarea');
    if (field) {
      if ((event.key === 'Escape' || (event.key === 'Enter' && field.id === 'note')) && field.localName === 'input') {
        field.blur();
        byId('claims').focus();
        event.preventDefault();
      }
      return;
    }
    const letter = /^[!-~]$/.test(event.key) || event.key.length > 1 ? event.key : event.code.replace(/^Key/, '').toLowerCase();
    const act = Keys.acts.find(([keys, arrow]) => keys.split(' ').includes(letter) || arrow === event.key);
    if (!act || event.ctrlKey || event.metaKey || event.altKey || (Keys.off && event.key.length === 1)) {
      return;
    }
    if (event.key.startsWith('Arrow') && (App.view !== 'claims' || !Keys.walksRows(event.target))) {
      return;
    }
    event.preventDefault();
    act[3](letter);
  },

  // Arrows belong to whatever has the focus; only the table, and the bare page, walk the claims with them.
  walksRows(target) {
    return target === document.body || target.closest('#claims') !== null;
  },

  list() {
    byId('keys-list').replaceChildren(...Keys.acts.map(([keys, arrow, name]) => make('div', {},
      make('dt', {}, ...[...keys.split(' '), arrow].filter((key) => key !== '').flatMap((key) => [make('kbd', {}, { ArrowDown: '↓', ArrowUp: '↑', Escape: 'Esc' }[key] ?? key), ' '])),
      make('dd', {}, label(name)))));
  },
};

App.open();
