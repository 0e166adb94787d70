'use strict';

const COLOURS = 6;
const SHOWN = 5;
const byId = name => document.getElementById(name);

function element(name, attributes, ...children) {
  const made = document.createElement(name);
  for (const [key, value] of Object.entries(attributes)) made.setAttribute(key, value);
  made.append(...children);
  return made;
}

const number = value => value.toLocaleString('en');

async function answered(response) {
  const body = await response.json().catch(() => ({}));
  if (!response.ok) throw new Error(body.error || `The server answers with ${response.status}.`);
  return body;
}

/* Each document has one colour on the page, whichever parts it holds. */
function colours() {
  const known = new Map();
  return part => {
    const document = part.first.document || part.places[0].document;
    if (!known.has(document)) known.set(document, known.size % COLOURS);
    return `c${known.get(document)}`;
  };
}

function where(place) {
  const link = element('a', { href: `documents/${encodeURIComponent(place.document)}` }, place.document);
  const known = [place.source, place.published, place.credits && `credits ${place.credits}`].filter(Boolean).join(', ');
  return element('li', {}, link, `, line ${number(place.line)}`, known ? ` (${known})` : '',
    element('span', { class: 'quiet' }, ` ${number(place.words)} words, ${Math.round(place.similarity * 100)} % alike`));
}

function evidence(part) {
  const reasons = [...new Set([...part.first.evidence, ...part.places.flatMap(place => place.evidence)]
    .map(one => `${one.reason} (${one.document})`))];
  return reasons.length === 0 ? '' : element('details', {}, element('summary', {}, 'Why'),
    element('ul', {}, ...reasons.map(reason => element('li', {}, reason))));
}

function entry(part, index, colour) {
  const places = element('ul', { class: 'places' }, ...part.places.slice(0, SHOWN).map(where));
  const more = part.holders - Math.min(part.places.length, SHOWN);
  if (more > 0) places.append(element('li', { class: 'quiet' }, `and ${number(more)} more`));
  const first = part.first.document
    ? `First: ${part.first.document} (${Math.round(part.first.sure * 100)} % sure).`
    : 'Who had it first cannot be told.';
  return element('li', { id: `part-${index}` },
    element('span', { class: `kind ${colour}` }, part.kind), part.agency ? ` by ${part.agency}, ` : ' ',
    element('a', { href: `#place-${index}` }, `line ${number(part.line)} of the text`), '. ', first,
    places,
    element('details', {}, element('summary', {}, 'The words there'), element('blockquote', {}, part.places[0].text)),
    evidence(part));
}

/* Parts may overlap: a stretch has the marks of all parts that cover it, and the colour of the first. */
function marked(found, colourOf) {
  const borders = [...new Set([0, found.text.length, ...found.parts.flatMap(part => [part.start, part.end])])]
    .sort((a, b) => a - b);
  const pieces = [];
  for (let i = 0; i + 1 < borders.length; i++) {
    const [from, to] = [borders[i], borders[i + 1]];
    const words = found.text.slice(from, to);
    const covering = found.parts.map((part, index) => ({ part, index }))
      .filter(({ part }) => part.start <= from && to <= part.end);
    if (covering.length === 0) {
      pieces.push(words);
      continue;
    }
    const mark = element('mark', { class: colourOf(covering[0].part) });
    for (const { part, index } of covering.filter(({ part }) => part.start === from)) {
      mark.append(element('sup', { id: `place-${index + 1}` },
        element('a', { href: `#part-${index + 1}`, 'aria-label': `Part ${index + 1}, ${part.kind}` }, `${index + 1}`)));
    }
    mark.append(words);
    pieces.push(mark);
  }
  return pieces;
}

function show(found) {
  const colourOf = colours();
  byId('parts').replaceChildren(...found.parts.map((part, i) => entry(part, i + 1, colourOf(part))));
  byId('marked').replaceChildren(...marked(found, colourOf));
  byId('result').hidden = false;
  const count = found.parts.length;
  byId('said').textContent = count === 0
    ? 'The archive holds nothing of this text.'
    : `The archive holds ${count === 1 ? 'one part' : `${number(count)} parts`} of this text.`;
}

async function ask(event) {
  event.preventDefault();
  const button = document.querySelector('button');
  const text = byId('text').value;
  const type = /^\s*<(!doctype|html|head|body|article|div|p)\b/i.test(text) ? 'text/html' : 'text/plain';
  button.disabled = true;
  byId('said').textContent = 'Searching …';
  try {
    show(await answered(await fetch('find', {
      method: 'POST', headers: { 'Content-Type': `${type}; charset=utf-8` }, body: text })));
  } catch (failure) {
    byId('result').hidden = true;
    byId('said').textContent = failure instanceof TypeError
      ? 'The server does not answer. Is it still running?' : failure.message;
  } finally {
    button.disabled = false;
  }
}

byId('ask').addEventListener('submit', ask);
byId('text').addEventListener('keydown', event => {
  if (event.key === 'Enter' && (event.ctrlKey || event.metaKey)) byId('ask').requestSubmit();
});
fetch('health').then(answered).then(health => {
  byId('archive').textContent = `The archive holds ${number(health.documents)} documents;`
    + ` every run of ${health.minWords} equal words is found.`;
}).catch(failure => { byId('archive').textContent = failure.message; })
  .finally(() => { document.documentElement.dataset.ready = 'true'; });
