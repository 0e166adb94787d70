// How numbers, dates and the kinds of things are put in words.

const KINDS = {
  'uncredited-copy': ['uncredited copy', 'text of another document, without credit'],
  'credited-syndication': ['credited syndication', 'agency or other text carried with its credit'],
  'press-release': ['press release', 'text of a press release'],
  'forum-repost': ['forum repost', 'an article pasted into a forum post'],
  'rewritten': ['rewritten', 'the same content in other words'],
  'shared-quotation': ['shared quotation', 'the same words of a speaker, quoted by both'],
  'quoted-reply': ['quoted reply', 'an earlier post or message quoted in an answer'],
  'self-repetition': ['self-repetition', 'a document, or its outlet, repeats itself'],
  'caption': ['caption', 'the same caption twice, or in two documents'],
  'boilerplate': ['boilerplate', 'standing text of a site'],
  'common-wording': ['common wording', 'a few words that all who write on a subject use'],
  'same-form': ['same form', 'another report on the same form, with other names, numbers and days'],
};

const GROUNDS = {
  'named-source': 'one side names a source for these words and the other does not',
  'origin': 'it is the likely origin of this text',
  'release': 'it is the press release',
  'date': 'it is dated earlier',
};

const CREDIBILITY = {
  1: 'confirmed by others',
  2: 'told by another too',
  3: 'told by others, from the same origin',
  6: 'told by nobody else here',
};

const WARNINGS = {
  'circular-reporting': 'cite one another in a circle',
  'one-origin': 'tell what stems from one origin',
};

const GROUPED = new Intl.NumberFormat('en');

function number(value) {
  return GROUPED.format(value);
}

function decimal(value, digits) {
  return value.toFixed(digits);
}

/** A share; what is not nothing is not called nothing, nor half all. */
function percent(share) {
  const whole = Math.round(share * 100);
  if (whole === 0 && share > 0) {
    return 'under 1 %';
  }
  return whole === 100 && share < 1 ? 'over 99 %' : whole + ' %';
}

function count(value, one, many = one + 's') {
  return number(value) + ' ' + (value === 1 ? one : many);
}

function kindName(kind) {
  return (KINDS[kind] || [kind.replaceAll('-', ' ')])[0];
}

function kindMeaning(kind) {
  return (KINDS[kind] || ['', ''])[1];
}

/** Words with hyphens as words with spaces. */
function spaced(label) {
  return label.replaceAll('-', ' ');
}

function chip(kind) {
  return el('span', { class: 'chip k-' + kind, title: kindMeaning(kind) }, kindName(kind));
}

const MONTHS = ['Jan', 'Feb', 'Mar', 'Apr', 'May', 'Jun', 'Jul', 'Aug', 'Sep', 'Oct', 'Nov', 'Dec'];

/** A day or a moment, which are written as ISO 8601, for a person. */
function dated(published) {
  const parts = /^(\d{4})-(\d\d)-(\d\d)(?:T(\d\d:\d\d)[\d:.]*([+-]\d\d:\d\d)?)?/.exec(published || '');
  if (!parts) {
    return published || '';
  }
  const day = Number(parts[3]) + ' ' + MONTHS[Number(parts[2]) - 1] + ' ' + parts[1];
  return parts[4] ? day + ', ' + parts[4] + ' UTC' + (parts[5] || '') : day;
}

/** The time between two moments, in its two largest units. */
function lag(milliseconds) {
  const minutes = Math.round(milliseconds / 60000);
  const units = [[1440, 'day'], [60, 'hour'], [1, 'minute']];
  const said = [];
  let rest = minutes;
  for (const [size, name] of units) {
    const whole = Math.floor(rest / size);
    if (whole > 0 && said.length < 2) {
      said.push(count(whole, name));
    }
    rest %= size;
  }
  return said.join(' ') || 'no time';
}

/** A short piece of text on one line, cut between words where there is a space near. */
function short(text, longest) {
  const line = text.replace(/\s+/gu, ' ').trim();
  if (line.length <= longest) {
    return line;
  }
  const cut = line.slice(0, longest).replace(/[\ud800-\udbff]$/, '');
  const space = cut.lastIndexOf(' ');
  return (space > longest * 0.7 ? cut.slice(0, space) : cut) + '…';
}
