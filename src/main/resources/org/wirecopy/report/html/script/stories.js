// Stories: how many independent origins each has, and what derives from what.

const STORY_ORDERS = {
  documents: ['most documents first', (a, b) => b.documents.length - a.documents.length || (a.id < b.id ? -1 : 1)],
  fewest: ['fewest origins for its documents first',
    (a, b) => a.origins / a.documents.length - b.origins / b.documents.length || (a.id < b.id ? -1 : 1)],
  origins: ['most origins first', (a, b) => b.origins - a.origins || (a.id < b.id ? -1 : 1)],
};

function storyTitle(story) {
  return story.title;
}

function originsSaid(story) {
  return decimal(story.origins, 1) + (story.origins < 1.05 ? ' independent origin' : ' independent origins');
}

function originsInterval(story) {
  return interval(story.low, story.origins, story.high, originsSaid(story) + ' (' + decimal(story.low, 1) + ' to '
    + decimal(story.high, 1) + ') of ' + story.documents.length, story.documents.length);
}

function storyRow(story) {
  return el('a', { class: 'story-row', href: '#story=' + story.id },
    el('span', { class: 'excerpt' }, own(short(storyTitle(story), 120))),
    el('span', { class: 'figure' }, count(story.documents.length, 'document')),
    el('span', { class: 'scored' }, originsInterval(story), el('span', { class: 'figure' }, originsSaid(story))),
    story.warnings.length > 0 ? el('span', { class: 'alert' }, count(story.warnings.length, 'warning')) : null);
}

const storyFinder = new Finder(() => found.stories, story => story.id + '\n' + story.title, story => story.documents);

function storiesView(route) {
  const list = new RowList('Stories', 56, storyRow);
  const filter = new Filter('stories', route.parameters, [
    { name: 'q', label: 'Filter' },
    { name: 'sort', label: 'Sort', options: Object.entries(STORY_ORDERS).map(([key, [label]]) => [key, label]) },
  ], () => apply());
  const sorted = new Sorted(found.stories, STORY_ORDERS, 'documents');
  const apply = () => {
    const { q, sort } = filter.values;
    const items = storyFinder.among(sorted.by(sort), q);
    list.show(items);
    filter.tell(items.length, found.stories.length, ['story', 'stories']);
  };
  apply();
  return { title: 'Stories', lists: [list], element: [el('h1', {}, 'Stories'), filter.element, list.element] };
}

function storyView(route) {
  const story = found.storyBy.get(route.value);
  if (!story) {
    return missing('story', route.value);
  }
  const parts = story.shares.map((one, i) => ({ label: one.of, share: one.share, kind: 'series-' + i % 6 }));
  return {
    title: storyTitle(story),
    element: [
      el('p', { class: 'eyebrow' }, link('#stories', 'Stories'), ' / ' + story.id),
      el('h1', {}, own(storyTitle(story))),
      el('p', { class: 'lead' }, count(story.documents.length, 'document') + ' tell it, from ',
        el('b', {}, originsSaid(story)), ' (' + decimal(story.low, 1) + ' if every likeness is a copy, '
        + decimal(story.high, 1) + ' if only exact copies are). ', originsInterval(story)),
      story.warnings.map(warning => el('div', { class: 'box alert-box' }, el('p', {},
        warning.sources.map((source, i) => [i > 0 ? ', ' : '', el('b', {}, own(source))]), ' ' + WARNINGS[warning.warning] + '.'),
        reasons(warning.evidence))),
      el('div', { class: 'columns' },
        el('div', { class: 'wide' }, el('section', {}, el('h2', {}, 'What derives from what'), derivationTree(story))),
        el('div', { class: 'narrow' },
          el('section', {}, el('h2', {}, 'Origins of its words'),
            shares(parts, parts.map(one => one.label + ' ' + percent(one.share)).join(', ')), sharesKey(parts)),
          primarySources(story))),
    ],
  };
}

function primarySources(story) {
  return story.primarySources.length === 0 ? null : el('section', {}, el('h2', {}, 'It points to'),
    el('ul', { class: 'glance' }, story.primarySources.slice(0, 20).map(source => el('li', {},
      el('span', {}, own(source.name), ' ', el('span', { class: 'faint' }, source.kind)),
      el('span', { class: 'faint' }, count(source.documents.length, 'document'))))));
}

/** The document that each has most words from, where one is told. */
function parents(story) {
  const inside = new Set(story.documents);
  const best = new Map();
  for (const document of story.documents) {
    const sums = new Map();
    for (const passage of found.byDocument[document].map(i => found.passages[i]).filter(one => one.from)) {
      const [from, to] = directed(passage).map(side => side[0]);
      if (to === document && from !== document && inside.has(from)) {
        sums.set(from, (sums.get(from) || 0) + passage.words);
      }
    }
    const [most] = [...sums].sort((a, b) => b[1] - a[1] || a[0] - b[0]);
    if (most && !isAbove(best, most[0], document)) {
      best.set(document, { parent: most[0], words: most[1] });
    }
  }
  return best;
}

/** Whether a document already stands below another, so that no circle is made. */
function isAbove(best, below, above) {
  for (let at = below; at !== undefined; at = best.get(at) && best.get(at).parent) {
    if (at === above) {
      return true;
    }
  }
  return false;
}

function agencyOf(document) {
  for (const i of found.byDocument[document]) {
    const family = found.familyOf.get(i);
    if (family !== undefined && found.families[family].agency) {
      return found.families[family].agencyName || found.families[family].agency;
    }
  }
  return null;
}

function derivationTree(story) {
  const above = parents(story);
  const children = new Map();
  story.documents.forEach(document => {
    const parent = above.has(document) ? above.get(document).parent : null;
    children.set(parent, [...(children.get(parent) || []), document]);
  });
  const branch = document => {
    const one = found.documents[document];
    const below = children.get(document) || [];
    const step = above.get(document);
    return el('li', {}, el('span', { class: 'leaf' }, documentLink(one, titled(one)), ' ',
      el('span', { class: 'faint' }, dated(one.published), step ? (one.published ? ' · ' : '') + count(step.words, 'word') + ' from above' : ''),
      step ? sharedLink(document, step.parent) : null),
      below.length > 0 ? el('ul', {}, below.map(branch)) : null);
  };
  const roots = new Map();
  (children.get(null) || []).forEach(document => {
    const agency = agencyOf(document);
    roots.set(agency, [...(roots.get(agency) || []), document]);
  });
  return el('ul', { class: 'tree' }, [...roots].map(([agency, documents]) => agency === null ? documents.map(branch)
    : el('li', {}, el('span', { class: 'leaf agency' }, own(agency), el('span', { class: 'faint' }, ' agency, credited in these copies')),
        el('ul', {}, documents.map(branch)))));
}

function sharedLink(document, parent) {
  const passage = found.byDocument[document].map(i => found.passages[i])
    .filter(one => one.left[0] === parent || one.right[0] === parent).sort((a, b) => b.words - a.words)[0];
  return passage ? [' ', el('a', { href: passageHash(passage), 'aria-label': 'side by side with '
    + found.documents[parent].id }, 'side by side')] : null;
}
