// The report's own words, right to left, with claims, dates and claimants marked where they stand.
const LONGEST_VIEW = 60000;

class ReportText {
  constructor(container, { chooseClaim, chooseMention }) {
    this.container = container;
    this.pieces = [];
    container.addEventListener('click', (event) => {
      const piece = event.target.closest('[data-claim],[data-mention]');
      if (piece?.dataset.claim !== undefined) {
        chooseClaim(this.report.claims[Number(piece.dataset.claim)]);
      } else if (piece) {
        chooseMention(this.report.mentions[Number(piece.dataset.mention)]);
      }
    });
    container.addEventListener('keydown', (event) => {
      if ((event.key === 'Enter' || event.key === ' ') && event.target.matches('[role=button]')) {
        event.preventDefault();
        event.target.click();
      }
    });
  }

  // Shows a report around a place in it; of a very long one, only a stretch is made into elements.
  show(report, at) {
    const inView = this.report === report && at >= this.from && at <= this.to;
    if (inView) {
      return;
    }
    this.report = report;
    const { text } = report;
    this.from = text.length <= LONGEST_VIEW ? 0 : this.lineStart(Math.max(0, Math.min(at - LONGEST_VIEW / 2, text.length - LONGEST_VIEW)));
    this.to = text.length <= LONGEST_VIEW ? text.length : Math.min(text.length, this.from + LONGEST_VIEW);
    this.paint();
  }

  repaint() {
    if (this.report) {
      this.paint();
    }
  }

  // A long report may be one line: then the stretch begins at a blank.
  lineStart(at) {
    const { text } = this.report;
    const line = text.lastIndexOf('\n', at);
    if (line >= 0 && at - line < 2000) {
      return line + 1;
    }
    const blank = text.indexOf(' ', at);
    return blank >= 0 && blank - at < 2000 ? blank + 1 : at;
  }

  paint() {
    this.pieces = [];
    this.notes = new Map();
    const { text } = this.report;
    const marks = this.marks().sort((a, b) => a.start - b.start || b.end - a.end);
    const blocks = [];
    let line = 1 + (text.slice(0, this.from).match(/\r\n|\n|\r/g) ?? []).length;
    let next = 0;
    for (let start = this.from; start <= this.to;) {
      const found = /\r\n|\n|\r/g;
      found.lastIndex = start;
      const stop = found.exec(text);
      const end = stop && stop.index < this.to ? stop.index : this.to;
      const inLine = [];
      while (next < marks.length && marks[next].start < end) {
        if (marks[next].end > start) {
          inLine.push(marks[next]);
        }
        if (marks[next].end > end) {
          break;
        }
        next++;
      }
      if (text.slice(start, end).trim() !== '') {
        blocks.push(this.paragraph(start, end, line, inLine), ...this.findings(inLine));
      }
      line++;
      start = stop && stop.index < this.to ? stop.index + stop[0].length : this.to + 1;
    }
    this.container.replaceChildren(this.more('earlier', this.from > 0, this.from - 1), ...blocks, this.more('later', this.to < text.length, this.to + 1));
  }

  more(key, is, at) {
    return is ? make('button', { type: 'button', class: 'more', onclick: () => this.show(this.report, at) }, label(key)) : '';
  }

  marks() {
    const marks = [];
    const add = (at, mark) => {
      if (at && at[1] > this.from && at[0] < this.to) {
        marks.push({ start: at[0], end: at[1], ...mark });
      }
    };
    const names = new Set();
    for (const claim of this.report.claims) {
      add(claim.figure_at, { sort: 'figure', claim });
      if (claim.who_at && !names.has(claim.who_at[0])) {
        names.add(claim.who_at[0]);
        add(claim.who_at, { sort: 'who' });
      }
    }
    this.report.mentions.forEach((mention, index) => {
      add(mention.at, { sort: mention.kind === 'date' ? 'date' : 'rest', mention, index });
    });
    return marks;
  }

  // Marks may cross: the line is cut at every border, and each piece bears all that covers it.
  paragraph(start, end, line, marks) {
    const borders = [...new Set([start, end, ...marks.flatMap((mark) => [Math.max(start, mark.start), Math.min(end, mark.end)])])].sort((a, b) => a - b);
    const pieces = [];
    let covering = [];
    let next = 0;
    for (let i = 0; i + 1 < borders.length; i++) {
      covering = covering.filter((mark) => mark.end > borders[i]);
      for (; next < marks.length && marks[next].start <= borders[i]; next++) {
        if (marks[next].end > borders[i]) {
          covering.push(marks[next]);
        }
      }
      pieces.push(...this.piece(borders[i], borders[i + 1], covering));
    }
    return make('p', { 'data-line': line }, ...pieces);
  }

  piece(start, end, covering) {
    const nodes = this.words(start, end);
    if (covering.length === 0) {
      return nodes;
    }
    const figure = covering.find((mark) => mark.sort === 'figure');
    const element = make('span', { class: covering.map((mark) => `is-${mark.sort}`).join(' ') }, ...nodes);
    if (figure) {
      this.asFigure(element, figure, start, end);
    }
    const other = covering.find((mark) => mark.mention);
    if (other && !figure) {
      this.asMention(element, other, start, end);
    }
    return [element];
  }

  asFigure(element, { claim, start: first, end: last }, start, end) {
    element.classList.add(eventClass(claim.event));
    element.dataset.claim = claim.index;
    if (start === first) {
      element.dataset.glyph = GLYPHS[claim.event] ?? '●';
      element.id = `figure-${claim.index}`;
      element.setAttribute('role', 'button');
      element.setAttribute('tabindex', '-1');
      element.setAttribute('aria-label', [figureText(claim), claim.counted, named('event', claim.event), claim.who_counted, whenReading(claim),
        ...claim.codes.map((code) => named('checks', code))].filter((words) => words !== '').map(plain).join(', '));
    }
    if (end === last && claim.codes.length > 0) {
      this.flag(element, claim.codes, claim.check_note);
    }
  }

  asMention(element, { mention, index, start: first, end: last, sort }, start, end) {
    element.dataset.mention = index;
    if (start === first) {
      element.setAttribute('role', 'button');
      element.setAttribute('tabindex', '-1');
      element.setAttribute('aria-label', `${plain(cut(this.report, mention.at))}, ${named('kind', mention.kind)}`);
      element.title = `${named('kind', mention.kind)} ${mentionReading(mention)}`;
    }
    if (sort === 'date' && end === last && mention.checks !== '') {
      this.flag(element, mention.checks.split(';'), mention.check_note);
    }
  }

  // One sentence has one number in a report, wherever it applies.
  flag(element, codes, note) {
    const told = `${codes.join(';')} ${note}`;
    const number = this.notes.get(told) ?? this.notes.size + 1;
    this.notes.set(told, number);
    element.dataset.flag = number;
    element.classList.add(isSupport(codes) ? 'agrees' : 'flagged');
  }

  findings(marks) {
    const rows = new Map();
    for (const mark of marks) {
      const row = mark.claim ?? mark.mention;
      const codes = mark.sort === 'figure' ? mark.claim.codes : mark.sort === 'date' && row.checks !== '' ? row.checks.split(';') : [];
      const number = this.notes.get(`${codes.join(';')} ${row?.check_note ?? ''}`);
      if (codes.length > 0 && number !== undefined) {
        rows.set(number, make('li', {}, make('span', { class: 'number' }, String(number)), ...findingWords(codes, row.check_note)));
      }
    }
    return rows.size === 0 ? [] : [make('ul', { class: 'findings', dir: document.documentElement.dir, lang: language }, ...rows.values())];
  }

  // The text nodes of a stretch. What cannot be seen is shown as a sign, so that it cannot turn the words around.
  words(start, end) {
    const text = this.report.text.slice(start, end);
    const nodes = [];
    let done = 0;
    for (const found of text.matchAll(UNSEEN)) {
      nodes.push(this.node(text.slice(done, found.index), start + done), this.sign(found[0], start + found.index));
      done = found.index + found[0].length;
    }
    nodes.push(this.node(text.slice(done), start + done));
    return nodes.filter((node) => node !== '');
  }

  node(text, start) {
    if (text === '') {
      return '';
    }
    const node = document.createTextNode(text);
    this.pieces.push({ start, end: start + text.length, node });
    return node;
  }

  sign(character, start) {
    const sign = make('span', { class: 'unseen' }, unseen(character));
    this.pieces.push({ start, end: start + 1, node: sign.firstChild, whole: true });
    return sign;
  }

  // The stretch as a DOM range, empty where it is not in view.
  range(at) {
    if (!at) {
      return null;
    }
    const first = this.pieces.find((piece) => piece.end > at[0]);
    const last = this.pieces.findLast((piece) => piece.start < at[1]);
    if (!first || !last || first.start >= at[1]) {
      return null;
    }
    const range = document.createRange();
    range.setStart(first.node, first.whole ? 0 : Math.max(0, at[0] - first.start));
    range.setEnd(last.node, last.whole ? last.node.length : Math.min(last.node.length, at[1] - last.start));
    return range;
  }

  element(claim) {
    return claim.report === this.report ? byId(`figure-${claim.index}`) : null;
  }
}
