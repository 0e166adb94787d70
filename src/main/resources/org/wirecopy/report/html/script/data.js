// What was found. The contents are unpacked at once, texts and edits when they are looked at.

const PACKED = new Map();

/** Unpacks a part of the page: base 64, then raw deflate, then JSON. */
function unpacked(name) {
  if (!PACKED.has(name)) {
    PACKED.set(name, unpack(name));
  }
  return PACKED.get(name);
}

async function unpack(name) {
  const text = document.getElementById(name).textContent;
  const bytes = Uint8Array.fromBase64 ? Uint8Array.fromBase64(text) : decoded(text);
  const stream = new Blob([bytes]).stream().pipeThrough(new DecompressionStream('deflate-raw'));
  return JSON.parse(await new Response(stream).text());
}

function decoded(text) {
  const binary = atob(text);
  const bytes = new Uint8Array(binary.length);
  for (let i = 0; i < binary.length; i++) {
    bytes[i] = binary.charCodeAt(i);
  }
  return bytes;
}

let found;

/** Reads the contents and numbers what is in them. */
async function readContents() {
  found = await unpacked('contents-0');
  found.byDocument = found.documents.map(() => []);
  found.familyOf = new Map();
  found.textsIn = [];
  found.storyOf = new Map();
  found.documents.forEach((one, i) => { one.index = i; });
  let part = -1;
  for (const one of found.documents) {
    found.first = found.first || [];
    if (one.part !== part) {
      part = one.part;
      found.first[part] = one.index;
    }
  }
  found.passages.forEach((passage, i) => {
    passage.index = i;
    found.byDocument[passage.left[0]].push(i);
    if (passage.right[0] !== passage.left[0]) {
      found.byDocument[passage.right[0]].push(i);
    }
  });
  found.families.forEach((family, i) => readFamily(family, i));
  found.sources.forEach((source, i) => { source.index = i; });
  found.stories.forEach((story, i) => {
    story.index = i;
    story.documents.forEach(d => found.storyOf.set(d, i));
  });
  found.documentBy = new Map(found.documents.map(one => [one.id, one]));
  found.passageBy = new Map(found.passages.map(one => [one.id, one]));
  found.familyBy = new Map(found.families.map(one => [one.id, one]));
  found.storyBy = new Map(found.stories.map(one => [one.id, one]));
  found.shared = new Map(found.pairs.map(pair => [pair.of[0] + ' ' + pair.of[1], pair.shared]));
}

function readFamily(family, index) {
  family.index = index;
  const flat = family.members;
  family.members = [];
  for (let i = 0; i < flat.length; i += 3) {
    family.members.push({ document: flat[i], start: flat[i + 1], end: flat[i + 2] });
  }
  family.passages.forEach(p => found.familyOf.set(p, index));
  family.words = Math.max(0, ...family.passages.map(p => found.passages[p].words));
  const documents = new Set(family.members.map(member => member.document));
  documents.forEach(d => (found.textsIn[d] = found.textsIn[d] || []).push(family));
  family.documents = documents.size;
  family.parts.forEach(readPart);
}

/** Who holds a part of a text, and how long it is where it is longest. */
function readPart(part) {
  part.holders = new Set();
  part.length = 1;
  for (let i = 0; i < part.places.length; i += 3) {
    part.holders.add(part.places[i]);
    part.length = Math.max(part.length, part.places[i + 2] - part.places[i + 1]);
  }
}

/** The text of a document and all that is marked in it. */
async function details(index) {
  const part = found.documents[index].part;
  return (await unpacked('documents-' + part))[index - found.first[part]];
}

/** The edits of a passage and the reasons for its kind. */
async function passageDetails(index) {
  const part = Math.floor(index / found.passagesInPart);
  return (await unpacked('passages-' + part))[index % found.passagesInPart];
}

function isInside(passage) {
  return passage.left[0] === passage.right[0];
}

/** The headline of a document, or what else names it. */
function titleOf(document) {
  return document.title || document.id;
}

/** Who carries a document: its outlet, its site, or the document itself where neither is known. */
function carrier(document) {
  if (document.carrier === undefined) {
    document.carrier = document.source || siteOf(document.url) || document.id;
  }
  return document.carrier;
}

function siteOf(url) {
  const address = webAddress(url);
  return address ? new URL(address).hostname.replace(/^www\./, '') : '';
}

/** An address that a browser may be sent to: of the web, and nothing that runs. */
function webAddress(url) {
  try {
    const address = new URL(url);
    return address.protocol === 'https:' || address.protocol === 'http:' ? address.href : '';
  } catch {
    return '';
  }
}

function moment(document) {
  return document.published ? Date.parse(document.published) : NaN;
}

/** The line of a place, from 1. */
function lineAt(text, offset) {
  let line = 1;
  for (let at = text.indexOf('\n'); at >= 0 && at < offset; at = text.indexOf('\n', at + 1)) {
    line++;
  }
  return line;
}

function documentLink(document, label = document.id) {
  return link('#doc=' + encodeURIComponent(document.id), own(label));
}
