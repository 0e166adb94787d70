// Small drawings. Each says in words what it shows.

/** A value from 0 to 1 with its interval. */
function interval(low, value, high, label, scale = 1) {
  const x = share => 4 + 112 * Math.min(1, share / scale);
  return svg('svg', { class: 'interval', viewBox: '0 0 120 16', role: 'img', 'aria-label': label },
    svg('line', { class: 'track', x1: 4, x2: 116, y1: 8, y2: 8 }),
    svg('rect', { class: 'band', x: x(low), y: 4, width: Math.max(1, x(high) - x(low)), height: 8, rx: 2 }),
    value === null ? null : svg('circle', { class: 'dot', cx: x(value), cy: 8, r: 4 }));
}

/** Shares of a whole, side by side; `parts` are of {label, share, kind}. */
function shares(parts, label) {
  return el('div', { class: 'shares', role: 'img', 'aria-label': label },
    parts.filter(part => part.share > 0.004).map(part =>
      el('span', { class: 'k-' + part.kind, title: part.label + ' ' + percent(part.share),
        vars: { share: part.share } })));
}

/** Names for the shares. */
function sharesKey(parts) {
  return el('ul', { class: 'key' }, parts.filter(part => part.share > 0.004).map(part =>
    el('li', {}, el('span', { class: 'swatch k-' + part.kind }), own(part.label), ' ',
      el('b', {}, percent(part.share)))));
}

/** A bar with its number, as a link. */
function barRow(hash, label, value, largest, kind) {
  return el('li', {}, el('a', { href: hash, class: 'bar-row' },
    el('span', { class: 'bar-label' }, label),
    el('span', { class: 'bar k-' + kind, vars: { share: largest > 0 ? value / largest : 0 } }),
    el('span', { class: 'bar-value' }, number(value))));
}

/** Moments on a line; `points` are of {at, label, isOrigin, hash}. */
function timeline(points) {
  const first = points[0].at;
  const span = Math.max(1, points[points.length - 1].at - first);
  const x = at => 20 + 960 * (at - first) / span;
  const stacks = new Map();
  const dots = points.map(point => {
    const column = Math.round(x(point.at) / 9);
    const level = stacks.get(column) || 0;
    stacks.set(column, level + 1);
    return svg('circle', { class: point.isOrigin ? 'dot origin' : 'dot',
      cx: x(point.at), cy: 56 - Math.min(5, level) * 10, r: point.isOrigin ? 6.5 : 4.5 },
      svg('title', {}, point.label));
  });
  return svg('svg', { class: 'timeline', viewBox: '0 0 1000 84', role: 'img',
    'aria-label': 'Timeline: ' + count(points.length, 'dated copy', 'dated copies') + ' in ' + lag(span) },
    svg('line', { class: 'track', x1: 8, x2: 992, y1: 56, y2: 56 }), dots,
    svg('text', { x: 8, y: 80 }, points[0].when),
    svg('text', { x: 992, y: 80, 'text-anchor': 'end' }, points[points.length - 1].when));
}

/** What a name beside a number does not say by itself. */
const JUDGES = 'A score tells how much texts look like checked reporting: it judges texts, not outlets.';

/** A dot of a score, or that there is none. */
function score(of, words = true) {
  if (of.score === undefined) {
    return el('span', { class: 'faint' }, words ? 'not enough evidence for a score' : '–');
  }
  const said = decimal(of.score, 2) + ' (' + decimal(of.low, 2) + ' to ' + decimal(of.high, 2) + ')';
  return el('span', { class: 'scored' }, interval(of.low, of.score, of.high, 'score ' + said),
    el('span', { class: 'figure' }, words ? said : decimal(of.score, 2)));
}
