// Long lists: rows are drawn when they come near the screen.

const ROWS_TOGETHER = 20;
const PRINTED = 50;
const SKETCHED = 12;

/** Calls `fill` with each element once, when it comes near the visible part of `root`. */
function whenNear(fill, root = null) {
  return new IntersectionObserver((entries, observer) => {
    for (const entry of entries) {
      if (entry.isIntersecting) {
        observer.unobserve(entry.target);
        fill(entry.target);
      }
    }
  }, { root, rootMargin: '900px 0px' });
}

/** Whether two lists hold the same things in the same order. */
function isSame(some, others) {
  return some.length === others.length && some.every((one, i) => one === others[i]);
}

/** A list of any length. `show(items)` replaces what it shows, if that is not shown already. */
class RowList {
  constructor(label, height, draw) {
    this.draw = draw;
    this.height = height;
    this.items = [];
    this.element = el('div', { class: 'rows', role: 'list', 'aria-label': label });
  }

  show(items) {
    if (this.observer && isSame(items, this.items)) {
      return;
    }
    this.items = items;
    if (this.observer) {
      this.observer.disconnect();
    }
    this.observer = whenNear(chunk => this.fill(chunk));
    this.element.replaceChildren();
    if (items.length === 0) {
      this.element.append(el('p', { class: 'none', role: 'listitem' }, 'Nothing fits. Widen the filter.'));
      return;
    }
    this.sketch(0, SKETCHED * ROWS_TOGETHER);
    this.fill(this.element.firstChild);
  }

  /** Makes room for rows, chunk by chunk as far as `until`, and in one piece after that. */
  sketch(first, until) {
    for (let from = first; from < this.items.length; from += ROWS_TOGETHER) {
      const all = from >= until;
      const rows = Math.min(all ? Infinity : ROWS_TOGETHER, this.items.length - from);
      const chunk = el('div', { class: 'chunk', role: 'none', 'data-from': from, 'data-rest': all,
        vars: { 'rows-height': rows * this.height + 'px' } });
      this.element.append(chunk);
      this.observer.observe(chunk);
      if (all) {
        return;
      }
    }
  }

  fill(chunk) {
    if (chunk.dataset.rest !== undefined) {
      chunk.remove();
      this.sketch(Number(chunk.dataset.from), Infinity);
      return;
    }
    if (chunk.classList.contains('drawn')) {
      return;
    }
    const from = Number(chunk.dataset.from);
    const items = this.items.slice(from, from + ROWS_TOGETHER);
    chunk.classList.add('drawn');
    chunk.append(...items.map((item, i) => el('div', {
      class: 'row', role: 'listitem', 'aria-setsize': this.items.length, 'aria-posinset': from + i + 1,
    }, this.draw(item))));
  }

  /** On paper there is no scrolling: draws as much as somebody may want to print. */
  print() {
    [...this.element.children].slice(0, PRINTED).filter(chunk => chunk.dataset.rest === undefined).forEach(chunk => {
      if (chunk.dataset.from) {
        this.fill(chunk);
      }
    });
  }
}

/** The fields above a list: they change the address, and the list follows at once. */
class Filter {
  constructor(view, parameters, fields, changed) {
    this.view = view;
    this.changed = changed;
    this.values = Object.fromEntries(fields.map(field => [field.name, parameters.get(field.name) || '']));
    this.extra = [...parameters].filter(([name]) => !fields.some(field => field.name === name));
    this.total = el('output', { class: 'total', 'aria-live': 'polite' });
    this.element = el('form', { class: 'filter', on: { submit: event => event.preventDefault() } },
      fields.map(field => this.field(field)), this.total);
  }

  field(field) {
    const heard = event => this.set(field.name, event.target.value);
    const input = field.options
      ? el('select', { on: { change: heard } }, field.options.map(([value, label]) =>
          el('option', { value, selected: value === this.values[field.name] }, label)))
      : el('input', { type: 'search', value: this.values[field.name], autocomplete: 'off',
          spellcheck: 'false', on: { input: heard } });
    input.id = 'filter-' + field.name;
    return el('label', { class: field.options ? 'choice' : 'words' }, el('span', {}, field.label), input);
  }

  set(name, value) {
    performance.mark('filter-start');
    this.values[name] = value;
    history.replaceState(null, '', this.address());
    this.changed();
    performance.measure('filter-work', 'filter-start');
    requestAnimationFrame(() => setTimeout(() => performance.measure('filter', 'filter-start')));
  }

  address() {
    const set = [...Object.entries(this.values), ...this.extra].filter(([, value]) => value !== '');
    const query = new URLSearchParams(set).toString();
    return '#' + this.view + (query ? '?' + query : '');
  }

  tell(shownCount, all, what) {
    this.total.textContent = shownCount === all ? count(all, what[0], what[1])
      : number(shownCount) + ' of ' + count(all, what[0], what[1]);
  }
}

/** Items in one of several orders; sorted when an order is first asked for. */
class Sorted {
  constructor(items, orders, usual) {
    this.items = items;
    this.orders = orders;
    this.usual = usual;
    this.done = new Map();
  }

  by(name) {
    const order = this.orders[name] || this.orders[this.usual];
    if (!this.done.has(order)) {
      this.done.set(order, [...this.items].sort(order[1]));
    }
    return this.done.get(order);
  }
}
