// The start: reads what was found, draws the first view, and listens to the keyboard.

const THEMES = [['', 'Theme: as the system'], ['light', 'Theme: light'], ['dark', 'Theme: dark']];

const KEYS = [
  ['/', 'search'], ['n or j', 'next passage, side by side'], ['p or k', 'previous passage, side by side'],
  ['h', 'hide or show noise, side by side'], ['t', 'change the theme'], ['?', 'this help'],
];

let singleKeys = true;

function kept(name, value) {
  try {
    return value === undefined ? localStorage.getItem(name) : localStorage.setItem(name, value);
  } catch {
    return null;
  }
}

function setTheme(theme) {
  const [value, label] = THEMES.find(([name]) => name === theme) || THEMES[0];
  document.documentElement.dataset.theme = value;
  const toggle = document.getElementById('theme');
  toggle.setAttribute('aria-label', label);
  toggle.title = label;
  toggle.textContent = { '': '◐', light: '○', dark: '●' }[value];
  kept('wirecopy-theme', value);
}

function nextTheme() {
  const at = THEMES.findIndex(([name]) => name === document.documentElement.dataset.theme);
  setTheme(THEMES[(at + 1) % THEMES.length][0]);
  say(document.getElementById('theme').title);
}

function helpDialog() {
  const dialog = el('dialog', { 'aria-labelledby': 'help-title' },
    el('h2', { id: 'help-title' }, 'Keyboard'),
    el('dl', { class: 'keys' }, KEYS.map(([key, does]) => el('div', {}, el('dt', {}, el('kbd', {}, key)), el('dd', {}, does)))),
    el('label', {}, el('input', { type: 'checkbox', checked: true, on: { change: event => { singleKeys = event.target.checked; } } }),
      ' Single keys do this'),
    el('p', { class: 'faint' }, 'Every view has an address of its own that can be kept. The page asks no network for anything.'),
    button('Close', () => dialog.close()));
  document.body.append(dialog);
  return dialog;
}

function isTyping(target) {
  return target.closest('input, select, textarea, dialog') !== null;
}

function listen(router) {
  const dialog = helpDialog();
  const query = document.getElementById('query');
  const help = document.getElementById('help');
  const theme = document.getElementById('theme');
  [help, theme].forEach(one => { one.hidden = false; });
  theme.addEventListener('click', nextTheme);
  help.addEventListener('click', () => dialog.showModal());
  document.getElementById('skip').addEventListener('click', event => {
    event.preventDefault();
    document.getElementById('main').focus();
  });
  document.getElementById('find').addEventListener('submit', event => {
    event.preventDefault();
    location.hash = '#search?' + new URLSearchParams({ q: query.value });
  });
  addEventListener('keydown', event => {
    if (event.ctrlKey || event.metaKey || event.altKey || isTyping(event.target) || !singleKeys) {
      return;
    }
    const own = { '/': () => query.focus(), t: nextTheme, '?': () => dialog.showModal() }[event.key];
    if (own || router.key(event.key)) {
      event.preventDefault();
      if (own) {
        own();
      }
    }
  });
}

async function start() {
  setTheme(kept('wirecopy-theme') || '');
  if (typeof DecompressionStream === 'undefined') {
    document.getElementById('main').append(el('p', { class: 'alert' }, 'This browser cannot unpack the report; '
      + 'open it with a version of Chrome, Edge, Firefox or Safari from 2024 or later.'));
    return;
  }
  await readContents();
  drawTabs();
  const router = new Router();
  listen(router);
  await router.go(false);
  requestAnimationFrame(() => setTimeout(() => {
    performance.mark('first-view');
    document.documentElement.dataset.ready = 'true';
    readyFinders();
  }));
}

start().catch(problem => {
  document.getElementById('main').append(el('p', { class: 'alert' },
    'This report cannot be read to its end: ' + problem.message + '. It may have been cut off; write it again.'));
  throw problem;
});
