// The versions of a text from the earliest, each with its holders on one line of time and what each has of it.

function versionsOf(family) {
  const all = family.versions.flatMap(version => version.documents).map(d => found.documents[d]);
  const moments = all.filter(one => one.published).map(moment);
  const range = [Math.min(...moments), Math.max(...moments)];
  const undated = all.length - moments.length;
  return el('section', {},
    el('h2', {}, family.versions.length > 1 ? 'When, in ' + number(family.versions.length) + ' versions' : 'When'),
    el('ol', { class: 'versions' }, family.versions.map((version, i) => versionItem(family, version, i, range))),
    moments.length > 1 ? timeScale(range) : null,
    el('p', { class: 'faint' },
      range[1] > range[0] ? 'Each dot is a document, a diamond the likely origin. ' : null,
      family.parts.length > 1 ? 'The text has ' + number(family.parts.length)
        + ' parts, cut where copying begins and ends; a filled box is a part that a document has. ' : null,
      undated > 0 ? count(undated, 'document') + ' of this text ' + (undated === 1 ? 'has' : 'have') + ' no date.' : null));
}

function versionItem(family, version, index, range) {
  const holders = version.documents.map(d => found.documents[d]);
  const timed = holders.filter(one => one.published).sort((a, b) => moment(a) - moment(b) || a.index - b.index);
  const list = el('ul', { class: 'holders' });
  const more = el('details', { on: { toggle: () => fillHolders(family, holders, list) } },
    el('summary', {}, 'Who has it'), list);
  if (holders.length <= 8) {
    more.open = true;
  }
  return el('li', {},
    el('p', {}, el('b', {}, family.versions.length > 1 ? 'Version ' + (index + 1) : 'Its holders'), ', ',
      count(holders.length, 'document'),
      timed.length > 0 ? ', first ' + dated(timed[0].published) : null,
      holders.length > 1 ? [', most of it at ', documentLink(holders[0], own(short(titled(holders[0]), 40)))] : null),
    timed.length > 0 && range[1] > range[0] ? lane(family, timed, range, index) : null,
    more);
}

/** The dots of one version on the time of all. */
function lane(family, holders, [first, last], index) {
  const stacks = new Map();
  const dots = holders.map(document => {
    const x = (moment(document) - first) / Math.max(1, last - first);
    const column = Math.round(x * 110);
    const level = Math.min(3, stacks.get(column) || 0);
    stacks.set(column, level + 1);
    return el('span', { class: document.index === family.origin ? 'point origin' : 'point', vars: { x, level },
      title: titled(document) + ', ' + dated(document.published) });
  });
  return el('div', { class: 'lane', role: 'img', 'aria-label': 'Version ' + (index + 1) + ': '
    + count(holders.length, 'dated document') + ' from ' + dated(holders[0].published) + ' to '
    + dated(holders[holders.length - 1].published) }, dots);
}

function timeScale([first, last]) {
  const said = at => dated(new Date(at).toISOString());
  return el('p', { class: 'time-scale faint', 'aria-hidden': 'true' }, el('span', {}, said(first)), el('span', {}, said(last)));
}

function fillHolders(family, holders, list) {
  if (list.childElementCount > 0) {
    return;
  }
  list.append(...holders.map(document => el('li', {},
    documentLink(document, own(short(titled(document), 60))),
    el('span', { class: 'faint' }, document.published ? dated(document.published) : 'no date'),
    partsStrip(family, document.index))));
}

/** Which parts of a text a document has: filled boxes and empty ones, as wide as the parts are long. */
function partsStrip(family, index) {
  if (family.parts.length < 2) {
    return null;
  }
  const has = family.parts.map(part => part.holders.has(index));
  const held = has.flatMap((one, i) => one ? [i + 1] : []);
  return el('span', { class: 'strip', role: 'img', 'aria-label': 'has ' + held.length + ' of '
    + count(has.length, 'part') + (held.length > 0 ? ': ' + held.join(', ') : '') },
    has.map((one, i) => el('span', { class: one ? 'held' : null, vars: { share: family.parts[i].length } })));
}
