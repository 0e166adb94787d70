// The first view: what was examined, what was found, what was not looked at.

const LARGEST = 6;
const MOST_GLANCED = 10;

function overviewView() {
  const between = found.passages.filter(passage => !isInside(passage));
  return {
    title: 'Overview',
    element: [
      el('h1', {}, 'Who copied what from where'),
      lead(between),
      el('div', { class: 'columns' },
        el('div', { class: 'wide' }, largestTexts(), flowsGlance()),
        el('div', { class: 'narrow' }, kindCounts(), storiesGlance(), sourcesGlance())),
      examined(),
    ],
  };
}

function lead(between) {
  const words = found.documents.reduce((sum, one) => sum + one.words, 0);
  const noise = found.documents.reduce((sum, one) => sum + one.noise, 0);
  const origins = found.stories.reduce((sum, story) => sum + story.origins, 0);
  const figures = [
    ['#documents', number(found.documents.length), 'documents', number(words) + ' words, '
      + percent(noise / Math.max(1, words)) + ' of them noise'],
    ['#passages', number(between.length), 'passages shared', found.passages.length > between.length
      ? number(found.passages.length - between.length) + ' more repeated inside' : 'between documents'],
    ['#texts', number(found.families.length), found.families.length === 1 ? 'text with copies' : 'texts with copies',
      copiedDocuments() + ' documents carry one'],
    ['#stories', number(found.stories.length), found.stories.length === 1 ? 'story' : 'stories',
      found.stories.length > 0 ? 'from ' + decimal(origins, 1) + ' independent origins' : 'none told twice'],
  ];
  return el('ul', { class: 'figures' }, figures.map(([hash, value, label, more]) =>
    el('li', {}, el('a', { href: hash }, el('strong', {}, value), ' ', el('span', {}, label), el('small', {}, more)))));
}

function copiedDocuments() {
  return number(new Set(found.families.flatMap(family => family.members.map(member => member.document))).size);
}

function largestTexts() {
  const largest = [...found.families].sort(TEXT_ORDERS.copies[1]).slice(0, LARGEST);
  return section('Texts and their copies', '#texts', found.families.length > LARGEST
    ? 'All ' + number(found.families.length) : null,
    largest.length > 0 ? el('div', { class: 'cards' }, largest.map(textCard))
      : el('p', { class: 'none' }, 'No text has a copy among these documents.'));
}

function section(title, hash, more, ...content) {
  return el('section', {}, el('div', { class: 'section-head' }, el('h2', {}, title),
    more ? link(hash, more) : null), ...content);
}

function kindCounts() {
  const counts = new Map();
  found.passages.forEach(passage => counts.set(passage.kind, (counts.get(passage.kind) || 0) + 1));
  const sorted = Object.keys(KINDS).filter(kind => counts.has(kind));
  const largest = Math.max(...counts.values());
  return section('Passages by kind', '#passages', sorted.length > 0 ? 'All' : null, sorted.length > 0
    ? el('ul', { class: 'bars' }, sorted.map(kind =>
        barRow('#passages?kind=' + kind, kindName(kind), counts.get(kind), largest, kind)))
    : el('p', { class: 'none' }, 'No passage is shared or repeated.'));
}

function flowsGlance() {
  return flows().length === 0 ? null : section('Who has text from whom', '#sources', 'Matrix and profiles', graph(MOST_GLANCED));
}

function storiesGlance() {
  const largest = [...found.stories].sort((a, b) => b.documents.length - a.documents.length).slice(0, LARGEST);
  return largest.length === 0 ? null : section('Stories', '#stories', found.stories.length > LARGEST ? 'All' : null,
    el('ul', { class: 'glance' }, largest.map(story => el('li', {},
      el('a', { href: '#story=' + story.id }, own(short(storyTitle(story), 70))),
      el('span', { class: 'faint' }, count(story.documents.length, 'document') + ', '
        + decimal(story.origins, 1) + (story.origins < 1.05 ? ' independent origin' : ' independent origins'))))));
}

function sourcesGlance() {
  const largest = found.sources.filter(source => source.kind === 'outlet')
    .sort((a, b) => b.documents - a.documents).slice(0, LARGEST);
  return largest.length === 0 ? null : section('Sources', '#sources', 'All',
    el('ul', { class: 'glance' }, largest.map(source => el('li', {},
      link(sourceHash(source), own(source.source)),
      shares(reuseShares(source), 'words of ' + source.source)))));
}

function examined() {
  const options = Object.entries(found.options);
  const faults = found.problems.filter(problem => problem.severity !== 'note');
  const notes = found.problems.filter(problem => problem.severity === 'note');
  return section('What was examined', null, null,
    faults.length === 0
      ? el('p', {}, 'Everything that was given could be read.')
      : [el('p', { class: 'alert' }, count(faults.length, 'input or part of one', 'inputs or parts of them')
          + ' could not be read and ' + (faults.length === 1 ? 'is' : 'are') + ' not in this report:'),
        problemList('Problems', faults)],
    notes.length === 0 ? null : [el('p', {}, 'What was noted of the input:'), problemList('Notes', notes)],
    el('p', {}, unweighed()),
    el('dl', { class: 'options' }, options.map(([name, value]) =>
      el('div', {}, el('dt', {}, name), el('dd', {}, own(value)))),
      el('div', {}, el('dt', {}, 'wirecopy'), el('dd', {}, found.wirecopy))));
}

function problemList(name, problems) {
  const list = new RowList(name, 40, problem => el('div', { class: 'problem' },
    el('strong', {}, own(problem.document), problem.where ? ', ' + problem.where : ''), ' ', own(problem.problem)));
  list.show(problems);
  return list.element;
}

function unweighed() {
  const undatedCount = found.documents.filter(one => !one.published).length;
  const sourceless = found.documents.filter(one => !one.source).length;
  const scored = found.documents.filter(one => one.score !== undefined).length;
  return 'Of ' + count(found.documents.length, 'document') + ', without a date: ' + number(undatedCount)
    + '; without a named source: ' + number(sourceless) + '; with enough text for a score: ' + number(scored) + '.';
}
