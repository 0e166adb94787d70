// The list of all passages, and a passage as text.

const PASSAGE_ORDERS = {
  words: ['longest first', (a, b) => b.words - a.words || a.index - b.index],
  alike: ['most alike first', (a, b) => b.similarity - a.similarity || b.words - a.words],
  document: ['by document', (a, b) => a.index - b.index],
};

function passageHash(passage) {
  return '#p=' + encodeURIComponent(passage.id);
}

/** The sides of a passage, where the text comes from first. */
function directed(passage) {
  const sides = [passage.left, passage.right];
  return passage.from === 'right' ? sides.reverse() : sides;
}

function arrow(passage) {
  return passage.from ? ' → ' : ' ↔ ';
}

function passageRow(passage) {
  const [one, other] = directed(passage).map(side => found.documents[side[0]]);
  return el('a', { class: 'passage-row', href: passageHash(passage) },
    chip(passage.kind),
    el('span', { class: 'excerpt' }, own(passage.excerpt)),
    el('span', { class: 'route' }, own(one.id),
      isInside(passage) ? ' (twice)' : [el('span', { class: 'arrow' }, arrow(passage)), own(other.id)]),
    el('span', { class: 'figure' }, count(passage.words, 'word')),
    el('span', { class: 'figure' }, percent(passage.similarity) + ' alike'));
}

const passageFinder = new Finder(() => found.passages,
  passage => [passage.id, passage.kind, kindName(passage.kind), passage.excerpt].join('\n'),
  passage => [passage.left[0], passage.right[0]]);

/** Whether a passage went between two carriers, as the matrix of sources asks. */
function wentBetween(passage, from, to) {
  if (!from && !to) {
    return true;
  }
  if (!passage.from) {
    return false;
  }
  const [one, other] = directed(passage).map(side => carrier(found.documents[side[0]]));
  return (!from || one === from) && (!to || other === to);
}

function passagesView(route) {
  const kinds = [...new Set(found.passages.map(passage => passage.kind))].sort();
  const list = new RowList('Passages', 64, passageRow);
  const from = route.parameters.get('from') || '';
  const to = route.parameters.get('to') || '';
  const filter = new Filter('passages', route.parameters, [
    { name: 'q', label: 'Filter' },
    { name: 'kind', label: 'Kind', options: [['', 'all kinds'], ...kinds.map(kind => [kind, kindName(kind)])] },
    { name: 'sort', label: 'Sort', options: Object.entries(PASSAGE_ORDERS).map(([key, [label]]) => [key, label]) },
  ], () => apply());
  const sorted = new Sorted(found.passages, PASSAGE_ORDERS, 'words');
  const apply = () => {
    const { q, kind, sort } = filter.values;
    const items = passageFinder.among(sorted.by(sort), q)
      .filter(passage => (!kind || passage.kind === kind) && wentBetween(passage, from, to));
    list.show(items);
    filter.tell(items.length, found.passages.length, ['passage', 'passages']);
  };
  apply();
  const between = from || to
    ? el('p', { class: 'between' }, 'Only what ', own(to || 'anyone'), ' has from ', own(from || 'anyone'), '. ',
        link('#passages', 'Show all'))
    : null;
  return { title: 'Passages', lists: [list], element: [el('h1', {}, 'Passages'), between, filter.element, list.element] };
}

/** A passage with its evidence, to paste into a mail. */
async function evidenceText(passage) {
  const [one, other] = directed(passage);
  const about = await passageDetails(passage.index);
  const texts = new Map();
  for (const index of new Set([one[0], other[0], ...about.evidence.map(reason => reason.document)])) {
    if (index >= 0) {
      texts.set(index, (await details(index)).text);
    }
  }
  const place = (index, start) => found.documents[index].id + ':' + lineAt(texts.get(index), start);
  const side = at => {
    const document = found.documents[at[0]];
    const facts = [document.source, document.author, dated(document.published)].filter(fact => fact);
    return place(at[0], at[1]) + (facts.length > 0 ? ' (' + facts.join(', ') + ')' : '');
  };
  const reasons = about.evidence.filter(reason => reason.document >= 0).map(reason => {
    const words = short(texts.get(reason.document).slice(...reason.at), 160);
    return '- ' + place(reason.document, reason.at[0]) + ' ' + reason.reason + (words ? ': “' + words + '”' : '');
  });
  return [
    'Passage ' + passage.id + ': ' + kindName(passage.kind) + ' (' + kindMeaning(passage.kind) + '), '
      + count(passage.words, 'word') + ' alike, ' + percent(passage.similarity),
    '',
    (passage.from ? 'From ' : 'In ') + side(one),
    texts.get(one[0]).slice(one[1], one[2]),
    '',
    (passage.from ? 'To ' : 'And in ') + side(other),
    texts.get(other[0]).slice(other[1], other[2]),
    '',
    'Why:',
    ...reasons,
    ...(passage.ground ? ['- direction: ' + GROUNDS[passage.ground]] : []),
    '',
  ].join('\n');
}

function copyButton(passageNow) {
  const copy = button('Copy with evidence', async () => {
    const text = await evidenceText(passageNow());
    const done = await copied(text);
    copy.textContent = done ? 'Copied' : 'Copying is not allowed here';
    say(copy.textContent);
    setTimeout(() => { copy.textContent = 'Copy with evidence'; }, 2000);
  });
  copy.id = 'copy';
  return copy;
}

async function copied(text) {
  try {
    await navigator.clipboard.writeText(text);
    return true;
  } catch {
    const field = el('textarea', { class: 'unseen', 'aria-hidden': 'true' });
    field.value = text;
    document.body.append(field);
    field.select();
    const done = document.execCommand('copy');
    field.remove();
    return done;
  }
}
