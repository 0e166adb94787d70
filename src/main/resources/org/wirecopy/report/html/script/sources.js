// Outlets, authors and forum users: profiles, and who copies from whom.

const SOURCE_KINDS = { outlet: 'outlets', author: 'authors', user: 'users of forums' };

/** Names as people order them: Outlet 2 before Outlet 10. */
const BY_NAME = new Intl.Collator('en', { numeric: true }).compare;

const SOURCE_ORDERS = {
  documents: ['most texts first', (a, b) => b.documents - a.documents || BY_NAME(a.source, b.source)],
  score: ['least reliable first', (a, b) => (a.score ?? 2) - (b.score ?? 2) || BY_NAME(a.source, b.source)],
  uncredited: ['most uncredited first', (a, b) => uncredited(b) - uncredited(a) || BY_NAME(a.source, b.source)],
  name: ['by name', (a, b) => BY_NAME(a.source, b.source)],
};

function sourceHash(source) {
  return '#source=' + encodeURIComponent(source.kind + '/' + source.source);
}

function uncredited(source) {
  return source.reuse.filter(one => one.of === 'uncredited-copy').reduce((sum, one) => sum + one.share, 0);
}

/** The shares of a source's words by what happened to them, its own first. */
function reuseShares(source) {
  const order = ['own', ...Object.keys(KINDS)];
  return [...source.reuse].sort((a, b) => order.indexOf(a.of) - order.indexOf(b.of))
    .map(one => ({ label: one.of === 'own' ? 'own words' : kindName(one.of), share: one.share, kind: one.of }));
}

function sourceRow(source) {
  return el('a', { class: 'source-row', href: sourceHash(source) },
    el('span', { class: 'excerpt' }, own(source.source)),
    el('span', { class: 'figure' }, count(source.documents, source.kind === 'user' ? 'post' : 'text')),
    el('span', { class: 'grade' }, source.score === undefined ? '' : source.grade),
    score(source, false),
    shares(reuseShares(source), reuseShares(source).map(one => one.label + ' ' + percent(one.share)).join(', ')));
}

const sourceFinder = new Finder(() => found.sources, source => source.source);

function sourcesView(route) {
  const list = new RowList('Sources', 56, sourceRow);
  const kinds = [...new Set(found.sources.map(source => source.kind))];
  const filter = new Filter('sources', route.parameters, [
    { name: 'q', label: 'Filter' },
    { name: 'kind', label: 'Kind', options: [['', 'all kinds'], ...kinds.map(kind => [kind, SOURCE_KINDS[kind]])] },
    { name: 'sort', label: 'Sort', options: Object.entries(SOURCE_ORDERS).map(([key, [label]]) => [key, label]) },
  ], () => apply());
  const sorted = new Sorted(found.sources, SOURCE_ORDERS, 'documents');
  const apply = () => {
    const { q, kind, sort } = filter.values;
    const items = sourceFinder.among(sorted.by(sort), q).filter(source => !kind || source.kind === kind);
    list.show(items);
    filter.tell(items.length, found.sources.length, ['source', 'sources']);
  };
  apply();
  const keyed = ['own', 'credited-syndication', 'uncredited-copy', 'forum-repost', 'press-release', 'rewritten'];
  return {
    title: 'Sources',
    lists: [list],
    element: [
      el('h1', {}, 'Sources'),
      el('section', {}, el('h2', {}, 'Who has text from whom'), flows().length > 0
        ? [el('p', { class: 'faint' }, 'Words in passages whose direction is told, by outlet where it is known and by document where not.'),
            graph(), matrix()]
        : el('p', { class: 'none' }, 'No passage tells who has it from whom.')),
      el('section', {}, el('h2', {}, 'Profiles'), filter.element,
        el('ul', { class: 'key' }, keyed.map(kind => el('li', {}, el('span', { class: 'swatch k-' + kind }),
          kind === 'own' ? 'own words' : kindName(kind)))),
        list.element),
    ],
  };
}
