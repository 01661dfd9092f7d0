// The chosen claim in full, with the buttons to mark it.
class Card {
  constructor(container, { choose, mark, step }) {
    this.container = container;
    this.choose = choose;
    this.mark = mark;
    this.step = step;
  }

  show(claim) {
    this.claim = claim;
    if (!claim) {
      this.container.replaceChildren();
      this.container.hidden = true;
      return;
    }
    this.container.hidden = false;
    this.container.replaceChildren(this.head(claim), ...(this.fixing === claim ? [] : [this.facts(claim)]), ...this.findings(claim), ...this.others(claim),
      this.fixing === claim ? this.form(claim) : this.buttons(claim));
  }

  head(claim) {
    return make('h3', { class: eventClass(claim.event) }, glyph(claim.event), make('span', { class: 'value' }, reading(claim)),
      ' ', quoted(claim.counted, { class: 'of' }), ' ', make('span', { class: 'happened' }, named('event', claim.event)));
  }

  facts(claim) {
    const facts = [
      ['who', [claim.who_counted ? quoted(claim.who_counted) : label('nobody'), ` (${named('who_basis', claim.who_basis)})`]],
      ['when', this.when(claim)],
      ['place', this.place(claim)],
      ['cause', claim.cause ? [named('cause', claim.cause)] : []],
      ['by', claim.by_whom ? [quoted(claim.by_whom)] : []],
      ['adding', this.adding(claim)],
      ['sort', [[named('unit', claim.unit), ...claim.group.split(';').filter((group) => group !== '').map((group) => named('group', group))].join(' · ')]],
    ];
    return make('dl', {}, ...facts.filter(([, words]) => words.length > 0).map(([key, words]) => make('div', {}, make('dt', {}, label(key)), make('dd', {}, ...words))));
  }

  place(claim) {
    const written = claim.place ? [quoted(claim.place)] : [];
    const known = [claim.place_name, claim.admin1, countryName(claim.country)].filter((part) => part !== '');
    return known.length === 0 ? written : [...written, ' → ', quoted(known.join('، '))];
  }

  when(claim) {
    const told = whenReading(claim);
    if (told === '') {
      return [];
    }
    const written = claim.when_at ? [quoted(cut(claim.report, claim.when_at)), ' → '] : [];
    const basis = claim.when_basis ? ` (${named('when_basis', claim.when_basis)})` : '';
    const suggested = claim.when_suggested ? ` · ${label('suggested', { day: iso(claim.when_suggested) })}` : '';
    return [...written, told, basis, suggested];
  }

  adding(claim) {
    const links = [[claim.whole, 'part_of'], [claim.kept, 'same_as']].filter(([other]) => other)
      .map(([other, key]) => make('button', { type: 'button', class: 'link', onclick: () => this.choose(other) }, label(key, { figure: plain(figureText(other)) })));
    return [named('count_once', claim.count_once), ...links.flatMap((link) => [' · ', link])];
  }

  findings(claim) {
    return claim.codes.length === 0 ? [] : [make('p', { class: isSupport(claim.codes) ? 'finding support' : 'finding' }, ...findingWords(claim.codes, claim.check_note))];
  }

  // Opens the fields of a row, the figure first.
  fix(claim) {
    this.fixing = claim;
    this.show(claim);
    this.container.querySelector('.fix input').select();
  }

  form(claim) {
    const end = () => {
      this.fixing = null;
      this.show(claim);
      this.container.querySelector('button.fixed').focus();
    };
    return Fixes.form(claim, (cells) => {
      this.fixing = null;
      this.mark({ review: 'fixed', cells }, claim);
      end();
    }, end);
  }

  // What others say of the row who differ from the mark it has.
  others(claim) {
    return (claim.others ?? []).map((said) => make('p', { class: 'finding' }, `${said.reviewer || label('somebody')}: ${named('review', said.review)} `, said.cells ? quoted([grouped(said.cells.best || 0), said.cells.counted].join(' ')) : '', ' ', quoted(said.note), ' ',
      make('button', { type: 'button', onclick: () => { claim.others = claim.others.filter((each) => each !== said); this.mark(said, claim); } }, label('take'))));
  }

  buttons(claim) {
    const { review, note } = Marks.of(claim);
    const toggle = (value) => make('button', {
      type: 'button', class: `review ${value}`, 'aria-pressed': String(review === value), 'aria-keyshortcuts': value === 'ok' ? 'o' : 'w',
      onclick: () => this.mark({ review: review === value ? '' : value, cells: undefined }),
    }, `${REVIEW_GLYPHS[value]} ${label(value)}`);
    const field = make('input', {
      id: 'note', type: 'text', value: note, placeholder: label('note.hint'), 'aria-label': label('note'), dir: 'auto', autocomplete: 'off',
      onchange: (event) => Marks.of(claim).note !== event.target.value.trim() && this.mark({ note: event.target.value.trim() }, claim),
    });
    return make('div', { class: 'buttons' },
      make('button', { type: 'button', onclick: () => this.step(-1), 'aria-keyshortcuts': 'k' }, label('previous')),
      make('button', { type: 'button', onclick: () => this.step(1), 'aria-keyshortcuts': 'j' }, label('next')),
      toggle('ok'), toggle('wrong'),
      make('button', { type: 'button', class: 'review fixed', 'aria-pressed': String(review === 'fixed'), 'aria-keyshortcuts': 'e', onclick: () => this.fix(claim) }, `${REVIEW_GLYPHS.fixed} ${label('fix')}`),
      review === 'fixed' ? make('button', { type: 'button', onclick: () => this.mark({ review: '', cells: undefined }, claim) }, label('fix.undo')) : '', field);
  }
}
