// All texts that have copies.

const TEXT_ORDERS = {
  copies: ['most copies first', (a, b) => b.documents - a.documents || b.words - a.words || a.index - b.index],
  words: ['longest first', (a, b) => b.words - a.words || a.index - b.index],
  sure: ['surest origin first', (a, b) => b.sure - a.sure || a.index - b.index],
};

function originOf(family) {
  return family.origin >= 0 ? found.documents[family.origin] : null;
}

/** A text in a list: its first words, where it comes from, who has it. */
function textCard(family) {
  const origin = originOf(family);
  const others = [...new Set(family.members.map(member => member.document))].filter(d => d !== family.origin);
  const kinds = new Map();
  family.passages.forEach(p => kinds.set(found.passages[p].kind, (kinds.get(found.passages[p].kind) || 0) + 1));
  const commonest = [...kinds].sort((a, b) => b[1] - a[1]).slice(0, 3);
  return el('a', { class: 'card', href: '#family=' + family.id },
    el('p', { class: 'called' }, own(family.title)),
    el('p', { class: 'quote faint' }, own(short(family.excerpt, 110))),
    el('p', { class: 'route' },
      family.agency ? [el('b', {}, own(family.agency)), ' · '] : null,
      origin ? [el('b', {}, own(short(titled(origin), 60))), el('span', { class: 'arrow' }, ' → ')]
        : el('span', {}, 'origin unknown: '),
      others.slice(0, 3).map((d, i) => [i > 0 ? ', ' : '', own(short(titled(found.documents[d]), 60))]),
      others.length > 3 ? ' and ' + number(others.length - 3) + ' more' : null),
    el('p', { class: 'facts' },
      el('span', {}, count(family.documents, 'document')), el('span', {}, count(family.words, 'word')),
      family.versions.length > 1 ? el('span', {}, count(family.versions.length, 'version')) : null,
      commonest.map(([kind]) => chip(kind))));
}

/** The outlet of a document where it is known, else its id. */
function titled(document) {
  return document.source ? document.source : document.id;
}

function familiesView(route) {
  const list = new RowList('Texts with copies', 130, textCard);
  const filter = new Filter('texts', route.parameters, [
    { name: 'q', label: 'Filter' },
    { name: 'sort', label: 'Sort', options: Object.entries(TEXT_ORDERS).map(([key, [label]]) => [key, label]) },
  ], () => apply());
  const sorted = new Sorted(found.families, TEXT_ORDERS, 'copies');
  const apply = () => {
    const items = familyFinder.among(sorted.by(filter.values.sort), filter.values.q);
    list.show(items);
    filter.tell(items.length, found.families.length, ['text', 'texts']);
  };
  apply();
  return { title: 'Texts', lists: [list], element: [el('h1', {}, 'Texts and their copies'), filter.element, list.element] };
}

const familyFinder = new Finder(() => found.families,
  family => [family.id, family.text, family.title, family.excerpt, family.agency, family.agencyName].join('\n'),
  family => family.members.map(member => member.document));
