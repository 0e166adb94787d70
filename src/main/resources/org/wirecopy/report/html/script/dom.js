// Elements are made here and nowhere else. What stands in a document goes in as text, never as markup.

function el(name, attributes = {}, ...children) {
  return filled(document.createElement(name), attributes, children);
}

function svg(name, attributes = {}, ...children) {
  return filled(document.createElementNS('http://www.w3.org/2000/svg', name), attributes, children);
}

/** Sets attributes (`on` holds listeners, `vars` custom properties) and adds what is there of the children. */
function filled(element, attributes, children) {
  for (const [name, value] of Object.entries(attributes)) {
    if (name === 'on') {
      Object.entries(value).forEach(([event, heard]) => element.addEventListener(event, heard));
    } else if (name === 'vars') {
      Object.entries(value).forEach(([key, set]) => element.style.setProperty('--' + key, set));
    } else if (value !== null && value !== undefined && value !== false) {
      element.setAttribute(name, value === true ? '' : READ_ALOUD.has(name) ? plain(value) : value);
    }
  }
  const there = children.flat(Infinity).filter(c => c !== null && c !== undefined && c !== false);
  element.append(...there);
  return element;
}

const CONTROLS = {
  '\u202a': 'LRE', '\u202b': 'RLE', '\u202c': 'PDF', '\u202d': 'LRO', '\u202e': 'RLO',
  '\u2066': 'LRI', '\u2067': 'RLI', '\u2068': 'FSI', '\u2069': 'PDI', '\u200e': 'LRM', '\u200f': 'RLM',
};
const CONTROL = /([\u2028-\u202e\u2066-\u2069\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f-\u009f])/;

/** Attributes whose text is shown or read to people, where no element can stand for a sign. */
const READ_ALOUD = new Set(['title', 'aria-label', 'alt', 'placeholder']);

/** Text in which no sign turns the direction or begins a line. */
function plain(text) {
  return String(text).split(CONTROL).map(piece => CONTROL.test(piece) ? '\ufffd' : piece).join('');
}

/** Text of a document as nodes: characters that turn the direction of what follows are shown, not obeyed. */
function shown(text) {
  if (!CONTROL.test(text)) {
    return [text];
  }
  return text.split(CONTROL).filter(piece => piece !== '').map(piece =>
    CONTROL.test(piece) ? el('span', { class: 'control', 'data-text': piece }, controlName(piece)) : piece);
}

function controlName(piece) {
  return CONTROLS[piece] || 'U+' + piece.charCodeAt(0).toString(16).toUpperCase().padStart(4, '0');
}

/** A name or phrase out of a document, apart from the direction of what surrounds it. */
function own(text) {
  return el('bdi', {}, shown(text));
}

function link(hash, ...children) {
  return el('a', { href: hash }, ...children);
}

function button(label, pressed, ...children) {
  return el('button', { type: 'button', on: { click: pressed } }, label, ...children);
}

/** Says something to those who cannot see that it happened. */
function say(text) {
  document.getElementById('status').textContent = text;
}
