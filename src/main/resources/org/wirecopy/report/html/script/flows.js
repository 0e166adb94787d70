// Who has text from whom: added up over passages, drawn as a matrix and as a graph.

const MOST_FLOWS = 16;
const MOST_IN_MATRIX = 14;

/** All flows between carriers, the largest first: {from, to, words, passages}. */
function flows() {
  if (!found.flows) {
    const sums = new Map();
    for (const passage of found.passages.filter(one => one.from)) {
      const [from, to] = directed(passage).map(side => carrier(found.documents[side[0]]));
      const key = from + '\n' + to;
      const flow = sums.get(key) || { from, to, words: 0, passages: 0, kinds: {} };
      flow.words += passage.words;
      flow.passages++;
      flow.kinds[passage.kind] = (flow.kinds[passage.kind] || 0) + passage.words;
      sums.set(key, flow);
    }
    found.flows = [...sums.values()].filter(flow => flow.from !== flow.to)
      .sort((a, b) => b.words - a.words || (a.from + a.to < b.from + b.to ? -1 : 1));
  }
  return found.flows;
}

function flowHash(flow) {
  return '#passages?' + new URLSearchParams({ from: flow.from, to: flow.to });
}

function commonestKind(flow) {
  return Object.entries(flow.kinds).sort((a, b) => b[1] - a[1])[0][0];
}

/** Names in the order of how much goes out of or into them. */
function ranked(of, side) {
  const sums = new Map();
  of.forEach(flow => sums.set(flow[side], (sums.get(flow[side]) || 0) + flow.words));
  return [...sums].sort((a, b) => b[1] - a[1] || (a[0] < b[0] ? -1 : 1)).map(([name]) => name);
}

function matrix() {
  const rows = ranked(flows(), 'from').slice(0, MOST_IN_MATRIX);
  const columns = ranked(flows(), 'to').slice(0, MOST_IN_MATRIX);
  const largest = Math.max(1, ...flows().map(flow => flow.words));
  const by = new Map(rows.map(from => [from, new Map()]));
  flows().forEach(flow => by.get(flow.from)?.set(flow.to, flow));
  const cell = (from, to) => {
    const flow = by.get(from).get(to);
    if (!flow) {
      return el('td', {}, from === to ? el('span', { class: 'same', 'aria-hidden': 'true' }) : '');
    }
    return el('td', {}, el('a', { class: 'cell', href: flowHash(flow), vars: { share: Math.sqrt(flow.words / largest) },
      title: to + ' has ' + count(flow.words, 'word') + ' from ' + from }, number(flow.words)));
  };
  return scrolling('Matrix of who has text from whom',
    el('table', { class: 'matrix' },
      el('caption', {}, 'Words that the carrier above the column has from the one at the left of the row'),
      el('thead', {}, el('tr', {}, el('td', {}), columns.map(name =>
        el('th', { scope: 'col' }, el('span', {}, own(short(name, 30))))))),
      el('tbody', {}, rows.map(from => el('tr', {}, el('th', { scope: 'row' }, own(short(from, 34))),
        columns.map(to => cell(from, to)))))));
}

/** Where the columns of a graph stand, and how long names in it may be. */
const WIDE = { name: 'wide', width: 1000, left: 350, right: 650, longest: 36 };
const NARROW = { name: 'narrow', width: 340, left: 135, right: 205, longest: 15 };

/** A graph in two columns: where text comes from, and who has it; the style shows the one that fits. */
function graph(most = MOST_FLOWS) {
  return el('div', {}, graphOf(WIDE, most), graphOf(NARROW, most));
}

function graphOf(layout, most) {
  const drawn = flows().slice(0, most);
  const total = drawn.reduce((sum, flow) => sum + flow.words, 0);
  const sides = ['from', 'to'].map(side => ranked(drawn, side));
  const height = Math.max(...sides.map(names => names.length)) * 34 + 140;
  const places = sides.map((names, i) => placed(names, drawn, i === 0 ? 'from' : 'to', total, height));
  const ribbons = drawn.map(flow => ribbonOf(flow, places, drawn, layout));
  return svg('svg', { class: 'graph ' + layout.name, viewBox: `0 0 ${layout.width} ${height}`, role: 'img',
    'aria-label': 'Graph of who has text from whom; the matrix below has the same numbers' },
    svg('text', { class: 'graph-head', x: layout.left - 20, y: 16, 'text-anchor': 'end' }, 'text comes from'),
    svg('text', { class: 'graph-head', x: layout.right + 20, y: 16 }, 'and stands in'),
    ribbons, places.map((all, i) => [...all].map(([name, place]) => node(name, place, i === 0, layout))));
}

/** Something wide, which scrolls by itself on a narrow screen. */
function scrolling(label, wide) {
  return el('div', { class: 'scroll-x', tabindex: 0, role: 'region', 'aria-label': label }, wide);
}

function placed(names, drawn, side, total, height) {
  const gap = 14;
  const room = height - 40 - gap * names.length;
  const places = new Map();
  let y = 30;
  const free = names.reduce((sum, name) => sum + nodeHeight(name, drawn, side, total, room), 0);
  y += Math.max(0, (room - free) / 2);
  for (const name of names) {
    const tall = nodeHeight(name, drawn, side, total, room);
    places.set(name, { y, tall, next: y });
    y += tall + gap;
  }
  return places;
}

function nodeHeight(name, drawn, side, total, room) {
  const words = drawn.filter(flow => flow[side] === name).reduce((sum, flow) => sum + flow.words, 0);
  return Math.max(10, words / Math.max(1, total) * room * 0.7);
}

function ribbonOf(flow, [left, right], drawn, layout) {
  const thick = (place, side) => place.tall * flow.words
    / drawn.filter(other => other[side] === flow[side]).reduce((sum, other) => sum + other.words, 0);
  const [a, b] = [left.get(flow.from), right.get(flow.to)];
  const [ta, tb] = [thick(a, 'from'), thick(b, 'to')];
  const [ya, yb] = [a.next, b.next];
  a.next += ta;
  b.next += tb;
  const middle = (layout.left + layout.right) / 2;
  const path = `M${layout.left} ${ya}C${middle} ${ya} ${middle} ${yb} ${layout.right} ${yb}V${yb + tb}`
    + `C${middle} ${yb + tb} ${middle} ${ya + ta} ${layout.left} ${ya + ta}Z`;
  return svg('path', { class: 'flow k-' + commonestKind(flow), d: path },
    svg('title', {}, flow.from + ' → ' + flow.to + ': ' + count(flow.words, 'word')));
}

function node(name, place, isLeft, layout) {
  const text = short(name, layout.longest);
  const edge = isLeft ? layout.left - 8 : layout.right;
  return [svg('rect', { class: 'node', x: edge, y: place.y, width: 8, height: place.tall, rx: 2 }),
    svg('text', { x: isLeft ? edge - 8 : edge + 16, y: place.y + place.tall / 2 + 5, 'text-anchor': isLeft ? 'end' : 'start' },
      shown(text).map(piece => typeof piece === 'string' ? piece : piece.textContent))];
}
