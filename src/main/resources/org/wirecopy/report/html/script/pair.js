// Two documents side by side.

function passageView(route) {
  const passage = found.passageBy.get(route.value);
  return passage ? pairView(passage) : missing('passage', route.value);
}

/** All passages of two documents; on the left is what the text mostly comes from. */
function pairOf(passage) {
  const [one, other] = [passage.left[0], passage.right[0]];
  const together = found.byDocument[one].map(i => found.passages[i])
    .filter(p => p.left[0] === one && p.right[0] === other || p.left[0] === other && p.right[0] === one);
  const weight = document => together.filter(p => p.from && directed(p)[0][0] === document)
    .reduce((sum, p) => sum + p.words, 0);
  const [left, right] = weight(other) > weight(one) ? [other, one] : [one, other];
  const pairs = together.map(p => {
    const straight = p.left[0] === left;
    const [l, r] = straight ? [p.left, p.right] : [p.right, p.left];
    return { passage: p, words: p.words, straight, left: [l[1], l[2]], right: [r[1], r[2]] };
  }).sort((a, b) => a.left[0] - b.left[0] || a.right[0] - b.right[0]);
  return { left, right, pairs };
}

async function pairView(passage) {
  const { left, right, pairs } = pairOf(passage);
  const documents = [found.documents[left], found.documents[right]];
  const texts = [await details(left), await details(right)];
  for (const pair of pairs) {
    pair.edits = editsOf(await passageDetails(pair.passage.index), pair.straight);
  }
  const view = new Pair(documents, texts, pairs);
  return {
    title: documents.map(titleOf).join(' / '),
    element: view.element,
    lists: [...view.panes, view.list],
    shown: () => view.choose(pairs.find(pair => pair.passage === passage)),
    keys: { n: () => view.step(1), j: () => view.step(1), p: () => view.step(-1), k: () => view.step(-1),
      h: () => view.noise.click() },
    update: next => {
      const pair = next.name === 'p' && pairs.find(one => one.passage.id === next.value);
      return pair ? (view.choose(pair), true) : false;
    },
  };
}

class Pair {
  constructor(documents, texts, pairs) {
    this.documents = documents;
    this.pairs = pairs;
    this.panes = [0, 1].map(side => new TextPane((side === 0 ? 'Left text: ' : 'Right text: ') + documents[side].id,
      texts[side].text, this.ranges(side, texts[side].marks), (nodes, active) => this.piece(side, nodes, active), true));
    this.tie = new ScrollTie(this.panes[0], this.panes[1],
      anchors(pairs, texts[0].text.length, texts[1].text.length));
    const go = pair => { location.hash = passageHash(pair.passage); };
    this.map = new PairMap(pairs, texts.map(one => one.text.length), texts.map(one => one.marks), go);
    this.tie.moved = () => this.map.see(this.tie.seen());
    this.panes.forEach(pane => pane.element.addEventListener('click', event => this.clicked(event, go)));
    this.about = el('div', { class: 'about', 'aria-live': 'polite' });
    this.at = el('span', { class: 'figure' });
    this.list = new RowList('Passages of these two documents', 64, pair => passageRow(pair.passage));
    this.list.show(pairs);
    this.noise = el('button', { type: 'button', id: 'noise', 'aria-pressed': 'false',
      on: { click: () => this.toggleNoise() } }, 'Hide noise');
    this.element = this.drawn();
  }

  ranges(side, marks) {
    const ranges = noiseRanges(marks);
    this.pairs.forEach((pair, i) => {
      const [start, end] = side === 0 ? pair.left : pair.right;
      ranges.push({ start, end, type: 'passage', pair, number: i });
      for (const edit of pair.edits) {
        const [from, to] = side === 0 ? edit.base : edit.other;
        ranges.push({ start: from, end: to, type: 'edit', pair });
      }
    });
    return ranges;
  }

  piece(side, nodes, active) {
    const noise = active.find(range => range.type === 'noise');
    const passages = active.filter(range => range.type === 'passage');
    const last = passages[passages.length - 1];
    const edited = active.some(range => range.type === 'edit');
    const classes = [noise ? 'noise' : '', last ? 'passage k-' + last.pair.passage.kind : '',
      passages.some(range => range.pair === this.now) ? 'current' : ''].join(' ').trim();
    const inner = edited ? [el(side === 0 ? 'del' : 'ins', {}, nodes)] : nodes;
    const span = classes ? [el('span', { class: classes, 'data-pairs': passages.map(range => range.number).join(' ') }, inner)] : inner;
    if (noise && !noise.told) {
      noise.told = true;
      span.unshift(noiseTag(noise.mark));
    }
    return span;
  }

  drawn() {
    const inside = this.documents[0] === this.documents[1];
    return [
      el('p', { class: 'eyebrow' }, link('#passages', 'Passages'), inside ? ' / repeated inside a document' : ' / side by side'),
      el('h1', {}, this.pairs.some(pair => pair.passage.from) ? 'What the right has from the left'
        : inside ? 'What the document says twice' : 'What both have in common'),
      el('div', { class: 'pair-heads' }, this.documents.map(document => documentHead(document, this.sharesOf(document)))),
      this.map.element,
      el('div', { class: 'toolbar', role: 'toolbar', 'aria-label': 'Passages' },
        button('‹ Previous', () => this.step(-1)), button('Next ›', () => this.step(1)), this.at,
        copyButton(() => this.now.passage), this.noise),
      this.about,
      el('div', { class: 'panes' }, this.panes.map(pane => pane.element)),
      el('section', {}, el('h2', {}, count(this.pairs.length, 'passage') + ' in these two'), this.list.element),
    ];
  }

  sharesOf(document) {
    const other = this.documents.find(one => one !== document);
    const share = other && found.shared.get(document.index + ' ' + other.index);
    return share === undefined ? null : percent(share) + ' of its words stand in the other';
  }

  clicked(event, go) {
    const piece = event.target.closest('[data-pairs]');
    if (piece && piece.dataset.pairs !== '' && getSelection().isCollapsed) {
      const numbers = piece.dataset.pairs.split(' ').map(Number);
      go(this.pairs[numbers[numbers.length - 1]]);
    }
  }

  step(by) {
    const next = (this.pairs.indexOf(this.now) + by + this.pairs.length) % this.pairs.length;
    location.hash = passageHash(this.pairs[next].passage);
  }

  choose(pair) {
    this.now = pair;
    const number = this.pairs.indexOf(pair);
    this.at.textContent = (number + 1) + ' of ' + this.pairs.length;
    this.map.choose(pair);
    this.about.replaceChildren(...aboutPassage(pair.passage));
    this.tie.show(pair.left[0], pair.right[0]);
    this.panes.forEach(pane => {
      pane.current = number;
      pane.element.querySelectorAll('.current').forEach(piece => piece.classList.remove('current'));
      pane.element.querySelectorAll('[data-pairs~="' + number + '"]').forEach(piece => piece.classList.add('current'));
    });
  }

  toggleNoise() {
    const hidden = this.noise.getAttribute('aria-pressed') !== 'true';
    this.noise.setAttribute('aria-pressed', hidden);
    this.panes.forEach(pane => pane.element.classList.toggle('no-noise', hidden));
    this.tie.show(this.now.left[0], this.now.right[0]);
  }
}

function documentHead(document, more) {
  return el('div', { class: 'document-head' },
    el('h2', {}, documentLink(document, titleOf(document))),
    el('p', { class: 'faint' }, [document.title ? document.id : null, document.source, dated(document.published)]
      .filter(fact => fact).map((fact, i) => [i > 0 ? ' · ' : '', own(fact)])),
    more ? el('p', {}, more) : null);
}

/** What a passage is and why. */
function aboutPassage(passage) {
  const list = el('div', {});
  passageDetails(passage.index).then(about => list.append(reasons(about.evidence) || ''));
  const family = found.familyOf.has(passage.index) ? found.families[found.familyOf.get(passage.index)] : null;
  const from = found.documents[directed(passage)[0][0]];
  return [
    el('p', {}, chip(passage.kind), ' ', kindMeaning(passage.kind), ' · ', count(passage.words, 'word') + ' alike, '
      + percent(passage.similarity), ' · ', el('a', { class: 'permalink', href: passageHash(passage) }, passage.id),
      family ? [' · ', link('#family=' + family.id, 'all ' + count(family.documents, 'document') + ' with this text')] : null),
    passage.ground ? el('p', {}, 'From ', own(titled(from)), ': ' + GROUNDS[passage.ground] + '.') : null,
    list,
  ].filter(part => part);
}
