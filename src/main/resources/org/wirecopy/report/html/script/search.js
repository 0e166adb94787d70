// A search through names, then through all texts, part by part.

const MOST_HITS = 200;

function searchView(route) {
  const typed = (route.parameters.get('q') || '').trim();
  const state = el('p', { class: 'faint', role: 'status' });
  const list = new RowList('Texts that have these words', 84, hit => hitRow(hit));
  const named = namesLike(typed);
  const view = {
    title: 'Search: ' + typed,
    lists: [list],
    element: [el('h1', {}, 'Search for ', own(typed || '…')),
      named.length > 0 ? el('section', {}, el('h2', {}, 'Names'), el('ul', { class: 'glance' }, named)) : null,
      el('section', {}, el('h2', {}, 'In the texts'), state, list.element)],
    gone: false,
  };
  if (typed === '') {
    state.textContent = 'Type some words in the search field.';
    return view;
  }
  list.element.replaceChildren();
  searchTexts(typed, view, list, state);
  return view;
}

function namesLike(typed) {
  if (typed === '') {
    return [];
  }
  const passage = found.passageBy.get(typed);
  const sources = sourceFinder.among(found.sources, typed).slice(0, 12)
    .map(source => el('li', {}, link(sourceHash(source), own(source.source)), el('span', { class: 'faint' }, source.kind)));
  const documents = documentFinder.among(found.documents, typed).slice(0, 20)
    .map(one => el('li', {}, documentLink(one, titleOf(one)), el('span', { class: 'faint' }, own(one.id))));
  return [passage ? el('li', {}, link(passageHash(passage), own(passage.excerpt)), el('span', { class: 'faint' }, 'passage')) : null,
    ...sources, ...documents].filter(item => item);
}

/** Case does not count, and a run of space is like another. */
async function searchTexts(typed, view, list, state) {
  const pattern = new RegExp(typed.split(/\s+/u).map(word => word.replace(/[.*+?^${}()|[\]\\/-]/g, '\\$&')).join('\\s+'), 'iu');
  const hits = [];
  for (let i = 0; i < found.documents.length && hits.length < MOST_HITS && !view.gone; i++) {
    if (found.first.includes(i)) {
      state.textContent = 'Searching, ' + percent(i / found.documents.length) + ' done';
      await new Promise(resolve => setTimeout(resolve));
    }
    const match = pattern.exec((await details(i)).text);
    if (match) {
      hits.push({ document: found.documents[i], text: (await details(i)).text, at: match.index, length: match[0].length });
    }
  }
  if (!view.gone) {
    list.show(hits);
    state.textContent = (hits.length === MOST_HITS ? 'The first ' : '') + count(hits.length, 'text has', 'texts have') + ' these words.';
  }
}

function hitRow({ document, text, at, length }) {
  return el('a', { class: 'hit-row', href: '#doc=' + encodeURIComponent(document.id) + '?at=' + at },
    el('span', { class: 'route' }, own(titleOf(document))),
    el('span', { class: 'excerpt' }, el('bdi', {}, shown(leading(text, at)),
      el('mark', {}, shown(text.slice(at, at + length))),
      shown(text.slice(at + length, at + length + 100).replace(/\s+/gu, ' ')))));
}

/** What stands before a place on one line, from the beginning of a word where one is near. */
function leading(text, at) {
  const before = text.slice(Math.max(0, at - 60), at);
  return (at > 60 ? before.replace(/^\S{0,20}\s+/u, '') : before).replace(/\s+/gu, ' ');
}
