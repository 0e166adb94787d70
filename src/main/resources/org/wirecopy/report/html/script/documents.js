// All documents.

const DOCUMENT_ORDERS = {
  id: ['by name', (a, b) => a.index - b.index],
  passages: ['most passages first', (a, b) => found.byDocument[b.index].length - found.byDocument[a.index].length
    || a.index - b.index],
  date: ['oldest first', (a, b) => (moment(a) || Infinity) - (moment(b) || Infinity) || a.index - b.index],
  score: ['least reliable first', (a, b) => (a.score ?? 2) - (b.score ?? 2) || a.index - b.index],
  noise: ['most noise first', (a, b) => b.noise / Math.max(1, b.words) - a.noise / Math.max(1, a.words)
    || a.index - b.index],
  words: ['longest first', (a, b) => b.words - a.words || a.index - b.index],
};

function documentRow(document) {
  const passages = found.byDocument[document.index].length;
  return el('a', { class: 'document-row', href: '#doc=' + encodeURIComponent(document.id) },
    el('span', { class: 'excerpt' }, own(titleOf(document))),
    el('span', { class: 'route' }, [document.title ? document.id : null, document.source, dated(document.published),
      document.page].filter(fact => fact).map((fact, i) => [i > 0 ? ' · ' : '', own(fact)])),
    el('span', { class: 'figure' }, count(passages, 'passage')),
    el('span', { class: 'figure' }, count(document.words, 'word'), el('small', {}, ' ' + percent(document.noise
      / Math.max(1, document.words)) + ' noise')),
    score(document, false));
}

/** What a document is found by, and all that has to do with it. */
function documentText(document) {
  return [document.id, document.title, document.source, document.author, document.published, document.page,
    document.language].join('\n');
}

const documentFinder = new Finder(() => found.documents, documentText);

function documentsView(route) {
  const list = new RowList('Documents', 64, documentRow);
  const pages = [...new Set(found.documents.map(one => one.page))].sort();
  const filter = new Filter('documents', route.parameters, [
    { name: 'q', label: 'Filter' },
    { name: 'page', label: 'Form', options: [['', 'all forms'], ...pages.map(page => [page, spaced(page)])] },
    { name: 'sort', label: 'Sort', options: Object.entries(DOCUMENT_ORDERS).map(([key, [label]]) => [key, label]) },
  ], () => apply());
  const sorted = new Sorted(found.documents, DOCUMENT_ORDERS, 'id');
  const apply = () => {
    const { q, page, sort } = filter.values;
    const items = documentFinder.among(sorted.by(sort), q).filter(one => !page || one.page === page);
    list.show(items);
    filter.tell(items.length, found.documents.length, ['document', 'documents']);
  };
  apply();
  return { title: 'Documents', lists: [list], element: [el('h1', {}, 'Documents'), filter.element, list.element] };
}
