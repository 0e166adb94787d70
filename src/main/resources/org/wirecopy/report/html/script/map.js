// Both texts as bars from end to end, with ribbons between what they share.

const MAP_WIDTH = 1000;
const MOST_RIBBONS = 1000;

class PairMap {
  constructor(pairs, lengths, marks, chosen) {
    this.x = (side, offset) => MAP_WIDTH * offset / Math.max(1, lengths[side]);
    this.ribbons = new Map();
    this.windows = [0, 1].map(side =>
      svg('rect', { class: 'window', y: side === 0 ? 2 : 66, height: 18, rx: 2 }));
    const largest = [...pairs].sort((a, b) => b.words - a.words).slice(0, MOST_RIBBONS);
    this.element = svg('svg', { class: 'map', viewBox: '0 0 1000 86', preserveAspectRatio: 'none', role: 'img',
      'aria-label': 'Map of both texts with ' + count(pairs.length, 'passage') },
      [0, 1].map(side => this.bar(side, marks[side])),
      largest.map(pair => this.ribbon(pair, chosen)), this.windows);
  }

  bar(side, marks) {
    const y = side === 0 ? 4 : 68;
    return [svg('rect', { class: 'bar-ground', x: 0, y, width: MAP_WIDTH, height: 14 }),
      marks.slice(0, MOST_RIBBONS).map(mark => svg('rect', { class: 'bar-noise', x: this.x(side, mark.at[0]), y,
        width: Math.max(0.5, this.x(side, mark.at[1]) - this.x(side, mark.at[0])), height: 14 }))];
  }

  ribbon(pair, chosen) {
    const [a, b] = pair.left.map(offset => this.x(0, offset));
    const [c, d] = pair.right.map(offset => this.x(1, offset));
    const wide = (from, to) => Math.max(to, from + 1.5);
    const [b2, d2] = [wide(a, b), wide(c, d)];
    const path = `M${a} 4V18C${a} 44 ${c} 42 ${c} 68V82H${d2}V68C${d2} 42 ${b2} 44 ${b2} 18V4Z`;
    const ribbon = svg('path', { class: 'ribbon k-' + pair.passage.kind, d: path, on: { click: () => chosen(pair) } },
      svg('title', {}, kindName(pair.passage.kind) + ', ' + count(pair.passage.words, 'word')));
    this.ribbons.set(pair, ribbon);
    return ribbon;
  }

  choose(pair) {
    this.ribbons.forEach(ribbon => ribbon.classList.remove('current'));
    const ribbon = this.ribbons.get(pair);
    if (ribbon) {
      ribbon.classList.add('current');
    }
  }

  see(seen) {
    seen.forEach(([from, to], side) => {
      const x = this.x(side, from);
      this.windows[side].setAttribute('x', x);
      this.windows[side].setAttribute('width', Math.max(3, this.x(side, to) - x));
    });
  }
}
