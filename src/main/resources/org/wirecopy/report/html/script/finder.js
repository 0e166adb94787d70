// The words of a filter, found in many things at once: what they are found by is folded before anybody types.

const SLICE_MILLIS = 8;
const WORDS_KEPT = 60;

/** All finders, in the order in which they are made ready. */
const FINDERS = [];

/**
 * Finds things by words in texts of their own and in those of their documents. Texts are folded once. A word that holds
 * one which was looked for before is looked for only where that one was found, so each key has less to do than the one before.
 */
class Finder {
  constructor(items, textOf, documentsOf = null) {
    this.items = items;
    this.textOf = textOf;
    this.documentsOf = documentsOf;
    this.texts = [];
    this.folded = 0;
    this.found = new Map();
    FINDERS.push(this);
  }

  /** Those of the items, which may be in any order and fewer than all, that have every word that was typed. */
  among(items, typed) {
    const words = typed.toLowerCase().split(/\s+/u).filter(word => word !== '');
    const holding = words.map(word => this.holding(word));
    return words.length === 0 ? items : items.filter(item => holding.every(holds => holds[item.index] === 1));
  }

  /** Which things hold a word: 1 at the index of each that does. */
  holding(word) {
    if (!this.found.has(word)) {
      const before = this.narrowest(word);
      if (this.found.size === WORDS_KEPT) {
        this.found.clear();
      }
      this.found.set(word, this.search(word, before));
    }
    return this.found.get(word);
  }

  /** What was found for the longest word that is part of this one. */
  narrowest(word) {
    const parts = [...this.found.keys()].filter(known => word.includes(known)).sort((a, b) => a.length - b.length);
    return this.found.get(parts.at(-1));
  }

  search(word, before) {
    const items = this.items();
    const documents = this.documentsOf && documentFinder.holding(word);
    const holds = new Uint8Array(items.length);
    for (let i = 0; i < items.length; i++) {
      if ((!before || before[i] === 1)
          && ((documents && this.documentsOf(items[i]).some(d => documents[d] === 1)) || this.text(i).includes(word))) {
        holds[i] = 1;
      }
    }
    return holds;
  }

  text(index) {
    if (this.texts[index] === undefined) {
      this.texts[index] = this.textOf(this.items()[index]).toLowerCase();
    }
    return this.texts[index];
  }

  /** Folds texts until a time; whether all are folded. */
  ready(until) {
    const count = this.items().length;
    while (this.folded < count) {
      this.text(this.folded++);
      if (this.folded % 50 === 0 && performance.now() > until) {
        return false;
      }
    }
    return true;
  }
}

/** Makes every finder ready, a little at a time, while nobody does anything. */
function readyFinders() {
  const whenIdle = window.requestIdleCallback || (work => setTimeout(work, SLICE_MILLIS));
  const work = () => {
    const until = performance.now() + SLICE_MILLIS;
    if (FINDERS.every(finder => finder.ready(until))) {
      performance.mark('finders-ready');
    } else {
      whenIdle(work);
    }
  };
  whenIdle(work);
}
