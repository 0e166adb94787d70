// The texts that a document is made of: each has a letter, a colour and a line of its own above its words.

const LINES = 4;

/** The texts in a document in the order of their first words: {family, letter, series, places, size}. */
function carriedTexts(document) {
  const carried = (found.textsIn[document.index] || []).map(family => {
    const places = family.members.filter(member => member.document === document.index);
    return { family, places, start: places[0].start, size: places.reduce((sum, one) => sum + one.end - one.start, 0) };
  }).sort((a, b) => a.start - b.start || a.family.index - b.family.index);
  carried.forEach((one, i) => {
    one.series = i % 6;
    one.line = i % LINES;
    one.letter = i < 26 ? String.fromCharCode(65 + i) : String(i + 1);
  });
  return carried;
}

function carriedRanges(carried) {
  return carried.flatMap(text => text.places.map(place => ({ start: place.start, end: place.end, type: 'text', text })));
}

function carriedSection(carried, about, jump) {
  if (carried.length === 0) {
    return null;
  }
  const whole = Math.max(1, about.text.length);
  return el('section', { class: 'carried' }, el('h2', {}, 'Texts that it is made of'),
    el('div', { class: 'made-of', role: 'img', 'aria-label': 'Where they stand: '
      + carried.map(text => text.letter + ' ' + percent(text.size / whole)).join(', ') + ' of the page' },
      carried.flatMap(text => text.places.map(place => el('span', { class: 'k-series-' + text.series,
        vars: { from: place.start / whole, share: (place.end - place.start) / whole } }, text.letter)))),
    el('ul', { class: 'key' }, carried.map(text => el('li', {},
      el('span', { class: 'text-tag k-series-' + text.series }, text.letter), ' ',
      link('#family=' + text.family.id, own(short(text.family.title, 80))), ' ',
      text.family.agency ? el('b', {}, own(text.family.agency)) : null, ' ',
      el('span', { class: 'faint' }, percent(text.size / whole) + ' of the page'), ' ',
      button('show', () => jump(text.start))))));
}

/** Puts a piece of a text under its line, with its letter where it starts. */
function underText(nodes, range, at) {
  const text = range.text;
  const line = el('span', { class: 'in-text k-series-' + text.series + ' line-' + text.line }, nodes);
  if (at !== range.start || range.tagged) {
    return [line];
  }
  range.tagged = true;
  return [el('span', { class: 'text-tag k-series-' + text.series, title: text.family.title }, text.letter), line];
}
