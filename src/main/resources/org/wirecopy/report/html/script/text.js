// The text of a document in pieces, with ranges marked in it.

const TOGETHER = 3000;
const LONGEST_LINE = 4000;

/** Where lines start and end; a very long one is cut between words. */
function linesOf(text) {
  const lines = [];
  let at = 0;
  while (at < text.length) {
    const newline = text.indexOf('\n', at);
    const end = newline < 0 ? text.length : newline;
    for (let from = at; from < end || from === at; ) {
      const to = end - from > LONGEST_LINE ? cutAt(text, from) : end;
      lines.push([from, to]);
      from = Math.max(to, from + 1);
    }
    at = end + 1;
  }
  return lines;
}

function cutAt(text, from) {
  const space = text.lastIndexOf(' ', from + LONGEST_LINE);
  const to = space > from + LONGEST_LINE / 2 ? space + 1 : from + LONGEST_LINE;
  const code = text.charCodeAt(to - 1);
  return code >= 0xd800 && code < 0xdc00 ? to - 1 : to;
}

/** A text that is drawn as far as it is seen. Ranges are of {start, end, type, …}. */
class TextPane {
  constructor(label, text, ranges, paint, scrolls) {
    this.text = text;
    this.ranges = ranges.filter(range => range.end > range.start).sort((a, b) => a.start - b.start || b.end - a.end);
    this.paint = paint;
    this.element = el('div', { class: 'pane' + (scrolls ? ' scrolls' : ''), role: 'region', 'aria-label': label,
      tabindex: scrolls ? 0 : null });
    this.observer = whenNear(chunk => this.fill(chunk.number), scrolls ? this.element : null);
    this.chunks = [];
    this.split();
    this.element.append(...this.chunks.map(chunk => chunk.element));
    this.fill(0);
    this.chunks.slice(1).forEach(chunk => this.observer.observe(chunk.element));
  }

  split() {
    let lines = [];
    let size = 0;
    const close = () => {
      if (lines.length > 0) {
        const element = el('div', { class: 'text-chunk', vars: { 'text-height': Math.ceil(size / 62) + lines.length + 'lh' } });
        element.number = this.chunks.length;
        this.chunks.push({ element, lines, start: lines[0][0], end: lines[lines.length - 1][1], drawn: false });
      }
      lines = [];
      size = 0;
    };
    for (const line of linesOf(this.text)) {
      lines.push(line);
      size += line[1] - line[0] + 1;
      if (size >= TOGETHER) {
        close();
      }
    }
    close();
  }

  fill(number) {
    const chunk = this.chunks[number];
    if (!chunk || chunk.drawn) {
      return;
    }
    chunk.drawn = true;
    const near = this.ranges.filter(range => range.start < chunk.end && range.end > chunk.start);
    chunk.element.append(...chunk.lines.map(line => this.line(line, near)));
    chunk.element.classList.add('drawn');
  }

  line([start, end], near) {
    const blank = this.text.slice(start, end).trim() === '';
    const here = near.filter(range => range.start < end && range.end > start);
    const element = el('div', { class: blank ? 'line blank' : 'line', dir: 'auto' });
    if (here.length === 0) {
      element.append(...shown(this.text.slice(start, end)));
      return element;
    }
    const cuts = new Set([start, end]);
    here.forEach(range => [range.start, range.end].forEach(cut => cut > start && cut < end && cuts.add(cut)));
    const ordered = [...cuts].sort((a, b) => a - b);
    for (let i = 0; i + 1 < ordered.length; i++) {
      const [from, to] = [ordered[i], ordered[i + 1]];
      const active = here.filter(range => range.start <= from && range.end >= to);
      element.append(...this.paint(shown(this.text.slice(from, to)), active, from));
    }
    return element;
  }

  chunkOf(offset) {
    let low = 0;
    let high = this.chunks.length - 1;
    while (low < high) {
      const middle = (low + high + 1) >> 1;
      if (this.chunks[middle].start <= offset) {
        low = middle;
      } else {
        high = middle - 1;
      }
    }
    return low;
  }

  /** The line that holds a place, drawn. */
  lineAt(offset) {
    const number = this.chunkOf(offset);
    const chunk = this.chunks[number];
    this.fill(number);
    const at = chunk.lines.findIndex(line => offset < line[1]);
    const index = at < 0 ? chunk.lines.length - 1 : at;
    return { element: chunk.element.children[index], line: chunk.lines[index] };
  }

  /** How far below the top of the text a place stands. */
  yOf(offset) {
    if (this.chunks.length === 0) {
      return 0;
    }
    const { element, line } = this.lineAt(offset);
    const inside = Math.min(1, Math.max(0, (offset - line[0]) / Math.max(1, line[1] - line[0])));
    return element.offsetTop + inside * element.offsetHeight;
  }

  /** The place that stands at a distance below the top of the text. */
  offsetAt(y) {
    let low = 0;
    let high = this.chunks.length - 1;
    while (low < high) {
      const middle = (low + high + 1) >> 1;
      if (this.chunks[middle].element.offsetTop <= y) {
        low = middle;
      } else {
        high = middle - 1;
      }
    }
    const chunk = this.chunks[low];
    if (!chunk) {
      return 0;
    }
    const lines = chunk.drawn ? [...chunk.element.children] : [];
    const at = lines.findIndex(line => line.offsetTop + line.offsetHeight > y);
    const [element, [start, end]] = at < 0 ? [chunk.element, [chunk.start, chunk.end]] : [lines[at], chunk.lines[at]];
    const inside = (y - element.offsetTop) / Math.max(1, element.offsetHeight);
    return start + Math.min(1, Math.max(0, inside)) * (end - start);
  }

  print() {
    this.chunks.slice(0, 200).forEach((chunk, i) => this.fill(i));
  }
}

/** Marks noise: greyed, with its rule where it starts. */
function noiseRanges(marks) {
  return marks.map(mark => ({ start: mark.at[0], end: mark.at[1], type: 'noise', mark }));
}

function noiseTag(mark) {
  return el('span', { class: 'noise-tag' }, spaced(mark.noise) + ': ' + mark.reason);
}

/** Both sides of a passage in one: `base` with what the other side has instead. */
function merged(baseText, otherText, base, edits) {
  const nodes = [];
  let at = base[0];
  const same = to => {
    if (to > at) {
      nodes.push(...shown(baseText.slice(at, to)));
    }
  };
  for (const edit of edits) {
    same(edit.base[0]);
    const gone = baseText.slice(edit.base[0], edit.base[1]);
    const come = otherText.slice(edit.other[0], edit.other[1]);
    if (gone) {
      nodes.push(el('del', {}, shown(gone)));
    }
    if (come) {
      nodes.push(gone ? ' ' : '', el('ins', {}, shown(come)), gone ? '' : ' ');
    }
    at = Math.max(at, edit.base[1]);
  }
  same(base[1]);
  return nodes;
}

/** The edits of a passage, seen from its left side or its right. */
function editsOf(details, fromLeft) {
  const edits = [];
  for (let i = 0; i < details.edits.length; i += 5) {
    const left = [details.edits[i + 1], details.edits[i + 2]];
    const right = [details.edits[i + 3], details.edits[i + 4]];
    edits.push(fromLeft ? { base: left, other: right } : { base: right, other: left });
  }
  return edits.sort((a, b) => a.base[0] - b.base[0]);
}
