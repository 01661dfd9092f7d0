// A table body that holds only the rows in view, so that twenty thousand rows scroll like twenty.
const SPARE_ROWS = 24;

class Rows {
  // `columns` gives how many there are now, `heights` gives what tells the height of an item in rem, `build` makes the row of an item.
  constructor(scroller, { columns, heights, build }) {
    this.scroller = scroller;
    this.body = scroller.querySelector('tbody');
    this.head = scroller.querySelector('thead');
    this.columns = columns;
    this.heights = heights;
    this.build = build;
    this.items = [];
    this.tops = [0];
    this.live = new Map();
    this.above = this.spacer();
    this.below = this.spacer();
    scroller.addEventListener('scroll', () => this.paint(), { passive: true });
    new ResizeObserver(() => this.resized()).observe(scroller);
  }

  spacer() {
    return make('tr', { 'aria-hidden': 'true', class: 'spacer' }, make('td', { colspan: this.columns() }));
  }

  set(items) {
    this.items = items;
    this.measure();
  }

  // Rows that are as high and as wide as before stay the elements that they are.
  resized() {
    const [tops, columns] = [this.tops, this.shownColumns];
    this.lay();
    if (columns === this.shownColumns && tops.length === this.tops.length && tops.every((top, i) => top === this.tops[i])) {
      this.paint();
    } else {
      this.refresh();
    }
  }

  measure() {
    this.lay();
    this.refresh();
  }

  // Heights are in rem: a person's larger type makes taller rows.
  lay() {
    const rem = parseFloat(getComputedStyle(document.documentElement).fontSize);
    const heights = this.heights();
    this.shownColumns = this.columns();
    for (const spacer of [this.above, this.below]) {
      spacer.firstChild.setAttribute('colspan', this.shownColumns);
    }
    this.tops = new Float64Array(this.items.length + 1);
    this.items.forEach((item, i) => { this.tops[i + 1] = this.tops[i] + Math.round(heights(item) * rem); });
  }

  refresh() {
    // The rows are replaced in one go: an empty table would lose the place that it is scrolled to.
    this.live.clear();
    this.paint();
  }

  indexAt(y) {
    let low = 0;
    let high = this.items.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      if (this.tops[middle + 1] <= y) {
        low = middle + 1;
      } else {
        high = middle;
      }
    }
    return low;
  }

  // Makes the rows in view, and some to spare, so that most scrolling changes nothing.
  paint() {
    const all = this.unbounded === true;
    const top = this.scroller.scrollTop;
    const seen = all ? 0 : this.indexAt(top);
    const unseen = all ? this.items.length : Math.min(this.items.length, this.indexAt(top + this.scroller.clientHeight) + 1);
    if (this.live.size > 0 && seen >= this.first && unseen <= this.last) {
      return;
    }
    this.first = Math.max(0, seen - SPARE_ROWS);
    this.last = Math.min(this.items.length, unseen + SPARE_ROWS);
    const live = new Map();
    for (let i = this.first; i < this.last; i++) {
      live.set(i, this.live.get(i) ?? this.row(i));
    }
    this.live = live;
    this.above.style.height = `${this.tops[this.first]}px`;
    this.below.style.height = `${this.tops[this.items.length] - this.tops[this.last]}px`;
    this.body.replaceChildren(this.above, ...live.values(), this.below);
  }

  row(index) {
    const row = this.build(this.items[index], index);
    row.style.height = `${this.tops[index + 1] - this.tops[index]}px`;
    row.setAttribute('aria-rowindex', index + 2);
    return row;
  }

  // Scrolls as little as needed to have the item in view, below the head that stays in place.
  show(index) {
    const head = this.head ? this.head.offsetHeight : 0;
    const top = this.tops[index];
    const bottom = this.tops[index + 1];
    const room = this.scroller.clientHeight - head;
    if (top < this.scroller.scrollTop) {
      this.scroller.scrollTop = Math.max(0, top - room / 3);
    } else if (bottom > this.scroller.scrollTop + room) {
      this.scroller.scrollTop = bottom - (room * 2) / 3;
    }
    this.paint();
  }
}
