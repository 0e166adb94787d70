// The address says what is shown: #p=ID a passage, #family=ID, #doc=ID, #source=KIND/NAME, #story=ID, or a list.

const VIEWS = {
  overview: overviewView, passages: passagesView, p: passageView, texts: familiesView, family: familyView,
  documents: documentsView, doc: documentView, sources: sourcesView, source: sourceView,
  stories: storiesView, story: storyView, search: searchView,
};

const TABS = [
  ['overview', 'Overview', () => 1, []],
  ['texts', 'Texts', () => found.families.length, ['family']],
  ['passages', 'Passages', () => found.passages.length, ['p']],
  ['documents', 'Documents', () => found.documents.length, ['doc']],
  ['sources', 'Sources', () => found.sources.length, ['source']],
  ['stories', 'Stories', () => found.stories.length, ['story']],
];

/** What an address asks for: a view, a name in it, and parameters. */
function routeOf(hash) {
  const [before, query] = split(hash.replace(/^#/, ''), '?');
  const [name, value] = split(before, '=');
  return { name: Object.hasOwn(VIEWS, name) ? name : 'overview', value: decodedPart(value),
    parameters: new URLSearchParams(query) };
}

function split(text, at) {
  const index = text.indexOf(at);
  return index < 0 ? [text, ''] : [text.slice(0, index), text.slice(index + 1)];
}

function decodedPart(text) {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}

class Router {
  constructor() {
    this.main = document.getElementById('main');
    this.turn = 0;
    addEventListener('hashchange', () => this.go(true));
    addEventListener('beforeprint', () => (this.view.lists || []).forEach(list => list.print()));
  }

  async go(moved) {
    const route = routeOf(location.hash);
    const turn = ++this.turn;
    if (this.view && this.view.update && this.view.update(route)) {
      return;
    }
    performance.mark('view-start');
    const view = await VIEWS[route.name](route);
    if (turn !== this.turn) {
      return;
    }
    if (this.view) {
      this.view.gone = true;
    }
    this.view = view;
    this.show(view, route, moved);
    performance.measure('view', 'view-start');
  }

  show(view, route, moved) {
    this.main.replaceChildren();
    filled(this.main, { 'data-view': route.name }, [view.element]);
    document.title = plain(view.title) + ' – Wirecopy';
    document.querySelectorAll('#nav a').forEach(tab => {
      const isHere = tab.dataset.names.split(' ').includes(route.name);
      isHere ? tab.setAttribute('aria-current', 'page') : tab.removeAttribute('aria-current');
      if (isHere) {
        const row = tab.closest('ul');
        row.scrollLeft = tab.offsetLeft - row.offsetLeft - (row.clientWidth - tab.offsetWidth) / 2;
      }
    });
    const heading = this.main.querySelector('h1');
    if (moved && heading) {
      scrollTo(0, 0);
      heading.tabIndex = -1;
      heading.focus({ preventScroll: true });
    }
    if (view.shown) {
      view.shown();
    }
  }

  /** Passes a key to the view; whether it took it. */
  key(key) {
    const act = this.view && this.view.keys && this.view.keys[key];
    if (act) {
      act();
    }
    return Boolean(act);
  }
}

function drawTabs() {
  document.getElementById('nav').append(el('ul', {}, TABS.filter(([, , size]) => size() > 0).map(([name, label, size, others]) =>
    el('li', {}, el('a', { href: '#' + name, 'data-names': [name, ...others].join(' ') }, label,
      name === 'overview' ? null : el('span', { class: 'badge', 'aria-hidden': 'true' }, number(size())))))));
}
