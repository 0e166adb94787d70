// One text: its likely origin and why, when each copy appeared, and what each changed.

const LONGEST_COPY = 1200;

function familyView(route) {
  const family = found.familyBy.get(route.value);
  if (!family) {
    return missing('text', route.value);
  }
  const base = family.origin >= 0 ? family.origin : earliest(family);
  const list = new RowList('Copies', 220, member => copyOf(family, member, base));
  list.show(byDate(family.members, base));
  return {
    title: family.title,
    lists: [list],
    element: [
      el('p', { class: 'eyebrow' }, link('#texts', 'Texts'), ' / ' + family.id + ' / ' + family.text),
      el('h1', {}, own(family.title)),
      el('p', { class: 'quote faint' }, own(family.excerpt)),
      el('p', { class: 'lead' }, count(family.documents, 'document') + ' and '
        + count(family.members.length, 'place') + ' have this text, the longest passage being '
        + count(family.words, 'word') + '.'),
      originBox(family),
      family.versions.length > 0 ? versionsOf(family) : times(family),
      el('section', {}, el('div', { class: 'section-head' },
        el('h2', {}, 'Each copy against ' + (family.origin >= 0 ? 'the origin' : 'the first')),
        el('p', { class: 'faint' }, el('del', {}, 'only there'), ' ', el('ins', {}, 'only here'))), list.element),
    ],
  };
}

function missing(what, name) {
  return { title: 'Not found', element: [el('h1', {}, 'Not in this report'),
    el('p', {}, 'This report has no ' + what + ' named ', own(name), '. ', link('#overview', 'Go to the overview'), '.')] };
}

function earliest(family) {
  return byDate(family.members, -1)[0].document;
}

/** The origin first, then those that are dated by their dates, then the others. */
function byDate(members, origin) {
  const rank = member => member.document === origin ? -Infinity : moment(found.documents[member.document]);
  return [...members].sort((a, b) => {
    const [one, other] = [rank(a), rank(b)];
    if (Number.isNaN(one) || Number.isNaN(other)) {
      return Number.isNaN(one) - Number.isNaN(other) || a.document - b.document || a.start - b.start;
    }
    return one === other ? a.document - b.document || a.start - b.start : one - other;
  });
}

function originBox(family) {
  const origin = originOf(family);
  return el('section', { class: 'box' },
    el('h2', {}, 'Likely origin'),
    family.agency ? el('p', {}, 'The copies credit ', el('b', {}, own(family.agencyName || family.agency)), '.') : null,
    origin
      ? [el('p', {}, 'Nearest to the origin is ', documentLink(origin), origin.title ? [', “', own(origin.title), '”'] : null,
          ', ', el('b', {}, percent(family.sure) + ' sure'), ' ', interval(0, family.sure, family.sure,
            percent(family.sure) + ' sure'))]
      : el('p', {}, 'Not to be told from these documents.'),
    reasons(family.evidence),
    family.conflicts.length > 0 ? [el('h3', {}, 'What speaks against it'), reasons(family.conflicts)] : null);
}

/** Reasons with the words that led to them, which are filled in when they are there. */
function reasons(evidence) {
  if (evidence.length === 0) {
    return null;
  }
  return el('ul', { class: 'reasons' }, evidence.map(reason => {
    const words = el('q', { class: 'evidence' });
    if (reason.document >= 0 && reason.at[1] > reason.at[0]) {
      details(reason.document).then(about => words.append(own(short(about.text.slice(...reason.at), 140))));
    } else {
      words.hidden = true;
    }
    return el('li', {}, reason.reason, ' ', words, ' ',
      reason.document >= 0
        ? link('#doc=' + encodeURIComponent(found.documents[reason.document].id) + '?at=' + reason.at[0],
            own(found.documents[reason.document].id))
        : null);
  }));
}

function times(family) {
  const points = byDate(family.members, -1)
    .filter((member, i, all) => all.findIndex(other => other.document === member.document) === i)
    .map(member => found.documents[member.document])
    .filter(document => document.published)
    .map(document => ({
      at: moment(document), when: dated(document.published), isOrigin: document.index === family.origin,
      label: titled(document) + ', ' + dated(document.published),
    }));
  const undated = family.documents - points.length;
  return el('section', {}, el('h2', {}, 'When'),
    points.length > 1 ? timeline(points) : null,
    points.length === 1 ? el('p', {}, own(points[0].label)) : null,
    undated > 0 ? el('p', { class: 'faint' }, count(undated, 'document') + ' of this text '
      + (undated === 1 ? 'has' : 'have') + ' no date.') : null);
}

/** One copy: who, when, credits, and the words that differ. */
function copyOf(family, member, base) {
  const document = found.documents[member.document];
  const first = found.documents[base];
  const passage = family.passages.map(p => found.passages[p]).find(p => joins(p, member, base));
  const gap = moment(document) - moment(first);
  const words = el('div', { class: 'prose copy-words', dir: 'auto' });
  const credits = el('span', { class: 'credits' });
  fillCopy(words, credits, member, passage, base);
  return el('article', { class: 'copy' },
    el('header', {}, el('h3', {}, documentLink(document, titled(document))),
      member.document === base ? el('span', { class: 'chip origin' }, family.origin >= 0 ? 'origin' : 'first')
        : passage ? chip(passage.kind) : null,
      document.published ? el('span', { class: 'faint' }, dated(document.published)
        + (gap > 0 ? ', ' + lag(gap) + ' later' : '')) : el('span', { class: 'faint' }, 'no date'),
      credits,
      passage && member.document !== base ? link(passageHash(passage), 'side by side') : null),
    words);
}

function joins(passage, member, base) {
  const touches = side => side[0] === member.document && side[1] < member.end && side[2] > member.start;
  return passage.left[0] === base && touches(passage.right) || passage.right[0] === base && touches(passage.left);
}

async function fillCopy(words, credits, member, passage, base) {
  const about = await details(member.document);
  const named = [...new Set(about.agencies.filter(one => one.role === 'carriage' || one.role === 'credit')
    .map(one => one.agency))];
  credits.append(named.length > 0 ? 'credits ' + named.join(', ') : 'credits nobody');
  if (!passage || member.document === base) {
    words.append(...shown(clipped(about.text.slice(member.start, member.end))));
    return;
  }
  const isLeft = passage.left[0] === base;
  const origin = await details(base);
  const edits = editsOf(await passageDetails(passage.index), isLeft);
  const side = isLeft ? passage.left : passage.right;
  words.append(...clippedNodes(merged(origin.text, about.text, [side[1], side[2]], edits)));
}

function clipped(text) {
  return text.length > LONGEST_COPY ? text.slice(0, LONGEST_COPY) + ' …' : text;
}

/** As many nodes as a person reads in a list; side by side has the rest. */
function clippedNodes(nodes) {
  const kept = [];
  let length = 0;
  for (const node of nodes) {
    const text = typeof node === 'string' ? node : node.textContent;
    if (length + text.length > LONGEST_COPY) {
      kept.push(typeof node === 'string' ? node.slice(0, LONGEST_COPY - length) : '', ' …');
      break;
    }
    kept.push(node);
    length += text.length;
  }
  return kept;
}
