// Lines over the text, from the chosen figure to the words that belong to it and to its whole, parts and repeats.
const WORDS = [['who', 'who_at'], ['counted', 'counted_at'], ['event', 'event_at'], ['when', 'when_at'], ['place', 'place_at'], ['by', 'by_at']];

class Joins {
  constructor(svg, text) {
    this.svg = svg;
    this.text = text;
    new ResizeObserver(() => this.paint()).observe(text.container);
    document.fonts?.ready.then(() => this.paint());
  }

  // `target` is a claim, or a mention of the account.
  show(target) {
    this.target = target;
    this.paint();
  }

  paint() {
    this.svg.replaceChildren();
    this.names = [];
    if (!this.target || this.target.report !== this.text.report) {
      return;
    }
    this.origin = this.text.container.getBoundingClientRect();
    this.svg.setAttribute('width', this.text.container.offsetWidth);
    this.svg.setAttribute('height', this.text.container.offsetHeight);
    if (this.target.at) {
      this.outline(this.boxes(this.target.at), 'target');
      return;
    }
    const claim = this.target;
    const figure = this.boxes(claim.figure_at);
    this.outline(figure, 'target');
    if (figure.length === 0) {
      return;
    }
    // One word may say two things: «النازحين» is who was counted and what happened to them.
    for (const [place, own] of groupBy(WORDS.filter(([, at]) => claim[at]), ([, at]) => claim[at].join())) {
      this.join(figure, this.boxes(place.split(',').map(Number)), own[0][0], own.map(([role]) => label(role)).join(' · '));
    }
    this.kin(figure, claim.whole, 'whole', label('whole'));
    claim.parts.forEach((part) => this.kin(figure, part, 'part', label('part')));
    if (claim.kept?.report === claim.report) {
      this.kin(figure, claim.kept, 'same', label('same'));
    }
    claim.copies.filter((copy) => copy.report === claim.report).forEach((copy) => this.kin(figure, copy, 'same', label('same')));
    // The other parts of one whole hang together with this one.
    claim.whole?.parts.filter((part) => part !== claim).forEach((part) => {
      const whole = this.boxes(claim.whole.figure_at);
      if (whole.length > 0) {
        this.kin(whole, part, 'part', label('part'));
      }
    });
  }

  boxes(at) {
    const range = this.text.range(at);
    const rects = range ? [...range.getClientRects()].filter((rect) => rect.width > 1) : [];
    const lines = [];
    for (const rect of rects) {
      const box = { left: rect.left - this.origin.left, right: rect.right - this.origin.left, top: rect.top - this.origin.top, bottom: rect.bottom - this.origin.top };
      const line = lines.find((other) => Math.abs(other.top - box.top) < 6 && box.left - other.right < 4 && other.left - box.right < 4);
      if (line) {
        Object.assign(line, { left: Math.min(line.left, box.left), right: Math.max(line.right, box.right), top: Math.min(line.top, box.top), bottom: Math.max(line.bottom, box.bottom) });
      } else {
        lines.push(box);
      }
    }
    return lines;
  }

  outline(boxes, role) {
    for (const box of boxes) {
      this.svg.append(draw('rect', { class: `box ${role}`, x: box.left - 3, y: box.top - 2, width: box.right - box.left + 6, height: box.bottom - box.top + 4, rx: 5 }));
    }
  }

  kin(figure, claim, role, name) {
    if (claim) {
      this.join(figure, this.boxes(claim.figure_at), role, name);
    }
  }

  join(figure, words, role, name) {
    if (words.length === 0) {
      return;
    }
    this.outline(words, role);
    const from = figure[0];
    const to = words[0];
    const path = draw('path', { class: `line ${role}`, d: this.route(from, to) });
    this.svg.prepend(path);
    const text = draw('text', { class: `name ${role}`, 'text-anchor': language === 'ar' ? 'start' : 'end' }, name);
    this.svg.append(text);
    this.put(text, to);
  }

  // Above its words, else below them, else further off: no name lies over another.
  put(text, { left, right, top, bottom }) {
    const places = [[right, top - 4], [right, bottom + 12], ...[1, 2, 3, 4, 5, 6].flatMap((step) => [[right, top - 4 - step * 12], [left + (right - left) / 2, bottom + 12 + step * 12]])];
    for (const [x, y] of places) {
      text.setAttribute('x', x);
      text.setAttribute('y', y);
      const box = text.getBBox();
      const over = Math.max(0, box.x + box.width - this.text.container.offsetWidth) - Math.max(0, -box.x);
      text.setAttribute('x', x - over);
      const own = { left: box.x - over, right: box.x - over + box.width, top: box.y, bottom: box.y + box.height };
      if (this.names.every((other) => own.right < other.left || other.right < own.left || own.bottom <= other.top || other.bottom <= own.top)) {
        this.names.push(own);
        return;
      }
    }
  }

  // Words of one line are joined above it, words of two lines between them.
  route(from, to) {
    const a = (from.left + from.right) / 2;
    const b = (to.left + to.right) / 2;
    if (Math.abs(from.top - to.top) < 8) {
      const high = Math.min(from.top, to.top) - 4 - Math.min(14, 4 + Math.abs(a - b) / 20);
      return `M${a} ${from.top - 2} C${a} ${high} ${b} ${high} ${b} ${to.top - 2}`;
    }
    const down = to.top > from.top;
    const y1 = down ? from.bottom + 2 : from.top - 2;
    const y2 = down ? to.top - 2 : to.bottom + 2;
    const bend = Math.max(10, Math.abs(y2 - y1) / 2);
    return `M${a} ${y1} C${a} ${y1 + (down ? bend : -bend)} ${b} ${y2 + (down ? -bend : bend)} ${b} ${y2}`;
  }
}
