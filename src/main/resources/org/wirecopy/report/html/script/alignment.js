// Two texts that scroll together: what stands beside what is told by the passages they share.

/** The passages in the order of both texts that weigh most: n² over at most 1,500 of the longest. */
function chain(pairs) {
  const sorted = [...pairs].sort((a, b) => b.words - a.words).slice(0, 1500)
    .sort((a, b) => a.left[0] - b.left[0] || a.right[0] - b.right[0]);
  const best = sorted.map(pair => pair.words);
  const before = sorted.map(() => -1);
  let last = -1;
  sorted.forEach((pair, i) => {
    for (let j = 0; j < i; j++) {
      const fits = sorted[j].left[1] <= pair.left[0] && sorted[j].right[1] <= pair.right[0];
      if (fits && best[j] + pair.words > best[i]) {
        best[i] = best[j] + pair.words;
        before[i] = j;
      }
    }
    last = last < 0 || best[i] > best[last] ? i : last;
  });
  const chosen = [];
  for (let i = last; i >= 0; i = before[i]) {
    chosen.unshift(sorted[i]);
  }
  return chosen;
}

/** Places that belong together, from the starts of both texts to their ends. */
function anchors(pairs, leftLength, rightLength) {
  const points = [[0, 0]];
  for (const pair of chain(pairs)) {
    points.push([pair.left[0], pair.right[0]], [pair.left[1], pair.right[1]]);
  }
  points.push([leftLength, rightLength]);
  return points;
}

/** The place in the other text; `side` says which text `offset` is of. */
function opposite(points, offset, side) {
  const other = 1 - side;
  let i = 1;
  while (i < points.length - 1 && points[i][side] < offset) {
    i++;
  }
  const [from, to] = [points[i - 1], points[i]];
  const inside = (offset - from[side]) / Math.max(1, to[side] - from[side]);
  return from[other] + Math.min(1, Math.max(0, inside)) * (to[other] - from[other]);
}

/** Ties two panes: where one is scrolled, the other follows, from top to top and from end to end. */
class ScrollTie {
  constructor(left, right, points) {
    this.panes = [left, right];
    this.points = points;
    this.expected = [null, null];
    this.panes.forEach((pane, side) =>
      pane.element.addEventListener('scroll', () => this.scrolled(side), { passive: true }));
  }

  scrolled(side) {
    const pane = this.panes[side].element;
    if (this.expected[side] !== null && Math.abs(pane.scrollTop - this.expected[side]) < 2) {
      this.expected[side] = null;
      return;
    }
    this.expected[side] = null;
    const eye = pane.clientHeight * pane.scrollTop / Math.max(1, pane.scrollHeight - pane.clientHeight);
    const offset = this.panes[side].offsetAt(pane.scrollTop + eye);
    this.place(1 - side, opposite(this.points, offset, side), eye);
    if (this.moved) {
      this.moved();
    }
  }

  /** Brings a place of one text to a height in its pane. */
  place(side, offset, eye) {
    const pane = this.panes[side];
    const y = Math.max(0, pane.yOf(offset) - eye);
    pane.element.scrollTop = y;
    this.expected[side] = pane.element.scrollTop;
  }

  show(left, right) {
    const eye = this.panes[0].element.clientHeight * 0.22;
    this.place(0, left, eye);
    this.place(1, right, this.panes[1].element.clientHeight * 0.22);
    if (this.moved) {
      this.moved();
    }
  }

  /** The parts of both texts that are in sight. */
  seen() {
    return this.panes.map(pane => [pane.offsetAt(pane.element.scrollTop),
      pane.offsetAt(pane.element.scrollTop + pane.element.clientHeight)]);
  }
}
