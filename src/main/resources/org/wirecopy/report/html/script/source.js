// One source: what its texts show together.

function sourceView(route) {
  const source = found.sources.find(one => one.kind + '/' + one.source === route.value);
  if (!source) {
    return missing('source', route.value);
  }
  const list = new RowList('Its texts', 64, documentRow);
  list.show(source.texts.map(index => found.documents[index]));
  const parts = reuseShares(source);
  return {
    title: source.source,
    lists: [list],
    element: [
      el('p', { class: 'eyebrow' }, link('#sources', 'Sources'), ' / ' + source.kind),
      el('h1', {}, own(source.source)),
      el('p', { class: 'lead' }, count(source.documents, source.kind === 'user' ? 'post' : 'text') + '. ',
        source.score === undefined ? 'Not enough evidence for a score.'
          : ['Grade ', el('b', {}, source.grade), ', ', score(source)]),
      el('p', { class: 'faint' }, JUDGES),
      el('div', { class: 'columns' },
        el('div', { class: 'wide' },
          el('section', {}, el('h2', {}, 'Where its words come from'),
            shares(parts, parts.map(one => one.label + ' ' + percent(one.share)).join(', ')), sharesKey(parts),
            el('p', { class: 'faint' }, timing(source))),
          flowsOf(source),
          rates(source)),
        el('div', { class: 'narrow' }, el('section', {}, el('h2', {}, 'Signals'),
          el('ul', { class: 'signals' }, [...source.signals].sort((a, b) => Math.abs(b.effect) - Math.abs(a.effect))
            .map(signal => el('li', {}, el('div', { class: 'signal-head' },
              el('span', {}, spaced(signal.signal), ' ', el('span', { class: 'faint' }, decimal(signal.value, 2))),
              effect(signal)))))))),
      section('Texts', null, null, list.element),
    ],
  };
}

function timing(source) {
  const said = [];
  if (source.first > 0) {
    said.push('First in ' + count(source.first, 'story', 'stories') + '.');
  }
  if (source.medianLag !== null) {
    said.push('Followed in ' + count(source.followed, 'story', 'stories') + ', '
      + decimal(source.medianLag, 1) + ' hours after the first in the median.');
  }
  said.push('Its words have ' + decimal(source.originVariety, 1) + ' effective origins, its own being one.');
  return said.join(' ');
}

function flowsOf(source) {
  const out = flows().filter(flow => flow.from === source.source);
  const into = flows().filter(flow => flow.to === source.source);
  if (source.kind !== 'outlet' || out.length + into.length === 0) {
    return null;
  }
  const rows = (all, other) => {
    const largest = Math.max(...all.map(flow => flow.words));
    return el('ul', { class: 'bars' }, all.slice(0, 12).map(flow =>
      barRow(flowHash(flow), own(short(flow[other], 40)), flow.words, largest, commonestKind(flow))));
  };
  return el('section', {}, el('h2', {}, 'Words in and out'),
    into.length > 0 ? [el('h3', {}, 'It has from'), rows(into, 'from')] : null,
    out.length > 0 ? [el('h3', {}, 'Others have from it'), rows(out, 'to')] : null);
}

function rates(source) {
  if (source.rates.length === 0) {
    return null;
  }
  return el('section', {}, el('h2', {}, 'What its texts do'), el('ul', { class: 'rates' }, source.rates.map(rate => {
    const said = rate.count + ' of ' + rate.of + ' (' + percent(rate.low) + ' to ' + percent(rate.high) + ')';
    return el('li', {}, el('span', {}, spaced(rate.rate)),
      interval(rate.low, rate.count / rate.of, rate.high, spaced(rate.rate) + ': ' + said), el('span', { class: 'figure' }, said));
  })));
}
