// One document with everything that is marked in it, and what it shows of its own reliability.

const LAYERS = [
  ['text', 'text of several documents'], ['passage', 'copied or shared'], ['quotation', 'quoted'], ['credit', 'credit'], ['noise', 'noise'],
];
const MOST_SHOWN = 6;

async function documentView(route) {
  const document = found.documentBy.get(route.value);
  if (!document) {
    return missing('document', route.value);
  }
  const about = await details(document.index);
  const passages = found.byDocument[document.index].map(i => found.passages[i]);
  const carried = carriedTexts(document);
  const ranges = documentRanges(document, about, passages).concat(carriedRanges(carried));
  const pane = new TextPane('Text of ' + document.id, about.text, ranges, documentPiece);
  const list = new RowList('Passages of this document', 64, passageRow);
  list.show([...passages].sort((a, b) => b.words - a.words));
  const jump = (from, to) => reveal(pane, from, to);
  pane.element.addEventListener('click', event => {
    const piece = event.target.closest('[data-passage]');
    if (piece && getSelection().isCollapsed) {
      location.hash = passageHash(found.passages[Number(piece.dataset.passage)]);
    }
  });
  return {
    title: titleOf(document),
    lists: [list, pane],
    element: [
      el('p', { class: 'eyebrow' }, link('#documents', 'Documents'), ' / ', own(document.id)),
      el('h1', {}, own(titleOf(document))),
      documentFacts(document, about),
      carriedSection(carried, about, jump),
      el('div', { class: 'columns' },
        el('div', { class: 'wide' }, legend(pane), pane.element),
        el('div', { class: 'narrow' }, reliability(document, about, jump))),
      section(count(passages.length, 'passage'), null, null, passages.length > 0 ? list.element
        : el('p', { class: 'none' }, 'It shares nothing with the others and repeats nothing.')),
    ],
    shown: () => {
      if (route.parameters.has('at')) {
        jump(Number(route.parameters.get('at')), Number(route.parameters.get('at')) + 1);
      }
    },
  };
}

function documentRanges(document, about, passages) {
  const ranges = noiseRanges(about.marks);
  for (const passage of passages) {
    for (const side of [passage.left, passage.right]) {
      if (side[0] === document.index) {
        ranges.push({ start: side[1], end: side[2], type: 'passage', passage });
      }
    }
  }
  for (let i = 0; i < about.quotations.length; i += 2) {
    ranges.push({ start: about.quotations[i], end: about.quotations[i + 1], type: 'quotation' });
  }
  about.agencies.filter(naming => naming.role !== 'mention').forEach(naming =>
    ranges.push({ start: naming.at[0], end: naming.at[1], type: 'credit', told: naming.role + ' of ' + naming.agency }));
  about.takenFrom.forEach(note =>
    ranges.push({ start: note.at[0], end: note.at[1], type: 'credit', told: 'taken from ' + note.from }));
  return ranges;
}

function documentPiece(nodes, active, at) {
  const first = type => active.find(range => range.type === type);
  const passages = active.filter(range => range.type === 'passage')
    .sort((a, b) => Object.keys(KINDS).indexOf(a.passage.kind) - Object.keys(KINDS).indexOf(b.passage.kind)
      || b.passage.words - a.passage.words);
  const [noise, quotation, credit, top] = [first('noise'), first('quotation'), first('credit'), passages[0]];
  const classes = [noise && 'noise', quotation && 'quotation', credit && 'credit',
    top && 'passage k-' + top.passage.kind].filter(name => name).join(' ');
  const told = [top && kindName(top.passage.kind) + (passages.length > 1 ? ' and ' + (passages.length - 1) + ' more' : ''),
    credit && credit.told, noise && noise.mark.reason].filter(name => name).join('; ');
  const marked = el('span', { class: classes, title: told || null, 'data-passage': top ? top.passage.index : null }, nodes);
  const underTexts = inner => first('text') ? underText(inner, first('text'), at) : inner;
  if (noise && !noise.tagged) {
    noise.tagged = true;
    return [noiseTag(noise.mark), ...underTexts([marked])];
  }
  return underTexts([marked]);
}

function documentFacts(document, about) {
  const address = webAddress(document.url);
  const facts = [
    ['Source', document.source], ['Author', document.author], ['Published', dated(document.published)],
    ['Form', document.page + (about.posts.length > 0 ? ', ' + count(about.posts.length, 'post') : '')],
    ['Language', document.language],
    ['Size', count(document.words, 'word') + ', ' + percent(document.noise / Math.max(1, document.words)) + ' noise'],
  ].filter(([, value]) => value);
  const story = found.storyOf.get(document.index);
  return el('dl', { class: 'options' },
    facts.map(([name, value]) => el('div', {}, el('dt', {}, name), el('dd', {}, own(value)))),
    document.url ? el('div', {}, el('dt', {}, 'Address'), el('dd', {}, address
      ? el('a', { href: address, rel: 'noreferrer noopener', target: '_blank' }, own(short(document.url, 80)))
      : own(short(document.url, 80)))) : null,
    story === undefined ? null : el('div', {}, el('dt', {}, 'Story'), el('dd', {},
      link('#story=' + found.stories[story].id, own(short(storyTitle(found.stories[story]), 60))))));
}

/** What the marks mean; each can be switched off. */
function legend(pane) {
  return el('fieldset', { class: 'legend' }, el('legend', {}, 'Marked in the text'), LAYERS.map(([layer, label]) =>
    el('label', {}, el('input', { type: 'checkbox', checked: true, on: { change: event =>
      pane.element.classList.toggle('no-' + layer, !event.target.checked) } }),
      ' ', el('span', { class: 'sample ' + (layer === 'text' ? 'in-text line-0' : layer) + ' k-uncredited-copy' }, label))));
}

function reliability(document, about, jump) {
  const signals = about.signals.filter(signal => signal.value !== 0 || signal.effect !== 0)
    .sort((a, b) => Math.abs(b.effect) - Math.abs(a.effect));
  const none = about.signals.filter(signal => signal.value === 0 && signal.effect === 0);
  return el('section', {}, el('h2', {}, 'What it shows of its reliability'),
    el('p', {}, score(document)), el('p', { class: 'faint' }, JUDGES),
    document.credibility ? el('p', {}, 'Item ' + document.credibility + ': ' + CREDIBILITY[document.credibility] + '.') : null,
    el('ul', { class: 'signals' }, signals.map(signal => signalItem(signal, about.text, jump))),
    none.length > 0 ? el('p', { class: 'faint' }, 'None of: ' + none.map(signal => spaced(signal.signal)).join(', ') + '.') : null);
}

function effect(signal) {
  const side = signal.effect < 0 ? 'lowers' : 'raises';
  return el('span', { class: 'effect ' + side, vars: { share: Math.min(1, Math.abs(signal.effect) / 1.2) } },
    el('b', {}, signal.effect === 0 ? '0' : (signal.effect > 0 ? '+' : '−') + decimal(Math.abs(signal.effect), 2)));
}

function signalItem(signal, text, jump) {
  const places = [];
  for (let i = 0; i < signal.spans.length; i += 2) {
    places.push([signal.spans[i], signal.spans[i + 1]]);
  }
  return el('li', {}, el('div', { class: 'signal-head' },
    el('span', {}, spaced(signal.signal), ' ', el('span', { class: 'faint' }, decimal(signal.value, 2))), effect(signal)),
    places.length > 0 ? el('p', { class: 'places' }, places.slice(0, MOST_SHOWN).map(([from, to]) =>
      button(own(short(text.slice(from, to), 48)), () => jump(from, to))),
      places.length > MOST_SHOWN ? el('span', { class: 'faint' }, ' and ' + number(places.length - MOST_SHOWN) + ' more') : null)
      : null);
}

/** Scrolls to a place, and shows for a moment which line it is. */
function reveal(pane, from) {
  if (pane.chunks.length === 0) {
    return;
  }
  const { element } = pane.lineAt(from);
  element.scrollIntoView({ block: 'center' });
  pane.element.querySelectorAll('.pointed').forEach(line => line.classList.remove('pointed'));
  element.classList.add('pointed');
}
