"""Trains the judge of page lines, and says how it does on hosts that it has not seen.

usage: train.py PREFIX=GOLD.jsonl.gz… [--out FOLDER] [--folds 5] [--trees 100] [--leaves 31]

For each set PageDump (beside the tests of noise.judge) has written PREFIX.f32, PREFIX.jsonl and PREFIX.names. Sets of changed
pages ("thin", "short" and "foreign" for "thin", "short" and "short unnamed foreign") count for less and are not scored. GOLD rows have "id", "gold"
(the text that people marked) and, where known, "url" and "kind". A line is text if half of its words stand in the gold text;
lines weigh by their words, pages alike.
The words in the names of elements are weighed first, by a logistic regression; its score, made for hosts that it has not seen, is a
feature of the trees. Writes element-words.tsv, line-words.tsv, page-forest.txt, strict-forest.txt and a kind-….txt for each kind of page. Needs numpy, scipy and scikit-learn.
"""
import argparse
import gzip
import hashlib
import json
import multiprocessing
import re
from collections import Counter, defaultdict
from urllib.parse import urlparse

import numpy as np
from scipy import sparse
from sklearn.ensemble import HistGradientBoostingClassifier
from sklearn.linear_model import LogisticRegression

import align
import export

NEAR = 2
FEWEST_HOSTS = 8
SMALLEST_PAGE = 60
KINDS = ('article', 'collection', 'documentation', 'forum', 'listing', 'product', 'service')
TEXT = -1.2
WIDE, STRICT = -1.7, -.2
LEVELS = (-1.7, -1, 0, 1, 2, 3)
OF_PAGE = ('page-links', 'page-prose', 'page-best-share', 'page-held', 'page-prose-chars', 'page-time', 'page-article', 'page-main')
COUNTS = {'thin': .3, 'short': .6, 'foreign': .6}
LETTERS = re.compile(r'[^\W\d_]+')
LONGEST_SHORT = 100
THRESHOLDS = (-2, -1.7, -1.2, -.7, -.4, -.2, 0)
ODDS = (-1.5, -1, -.5, 0)


def host(row):
    """The registered name of a page's host, roughly; pages without address stand for themselves."""
    parts = (urlparse(row.get('url') or '').hostname or row['id'].split('#')[0]).split('.')
    return '.'.join(parts[-3:] if len(parts) > 2 and len(parts[-2]) <= 3 else parts[-2:])


def fold(name, folds):
    return int(hashlib.md5(name.encode()).hexdigest(), 16) % folds


class Lines:
    """The lines of all sets: arrays of one length, and one entry a page in pages."""

    def __init__(self, sets):
        self.pages, x, n, hits, page, weight, self.around, self.text = [], [], [], [], [], [], [], []
        for prefix, path in sets:
            gold = {row['id']: row for row in map(json.loads, gzip.open(path, 'rt', encoding='utf-8'))}
            self.names = open(prefix + '.names').read().split()
            x.append(np.fromfile(prefix + '.f32', dtype='<f4').reshape(-1, len(self.names)))
            for row in map(json.loads, open(prefix + '.jsonl', encoding='utf-8')):
                of = gold[row['id'].split('#')[0]]
                words = align.words(of['gold'])
                lines = [align.words(line) for line in row['rows']]
                found = align.hits(lines, words)
                thin = '#' in row['id']
                size = sum(found) if thin else len(words)
                if not thin or sum(map(len, lines)) >= 20:
                    share = COUNTS.get(prefix.split('/')[-1], 1) / max(SMALLEST_PAGE, size)
                else:
                    share = 0
                weight += [min(len(line) * share, 1) for line in lines]
                n += map(len, lines)
                hits += found
                page += [len(self.pages)] * len(lines)
                self.around += row['around']
                self.text += row['shown']
                self.pages.append({'set': prefix.split('/')[-1], 'kind': of.get('kind') or of.get('language') or 'page', 'host': host(of), 'gold': size, 'thin': thin})
        self.x, self.n, self.hits, self.page, self.weight = np.vstack(x), np.array(n), np.array(hits), np.array(page), np.array(weight)
        self.is_text = (self.hits * 2 >= self.n) & (self.hits > 0)

    def sample(self):
        """Lines to learn from: of the many short ones some, which then weigh more."""
        share = np.where(self.n <= 3, .2, np.where(self.n <= 6, .4, 1.))
        taken = (np.random.RandomState(0).rand(len(self.n)) < share) & (self.n > 0) & (self.weight > 0)
        return taken, self.weight / share


def named(lines):
    """Which words name the elements around a line, on the two nearest that have names and on the others."""
    known, hosts, rows = {}, defaultdict(set), []
    for i, around in enumerate(lines.around):
        if around not in known:
            parts = [part.split() for part in around.split('>') if part.split()]
            near = {word for part in parts[:NEAR] for word in part}
            far = {word for part in parts[NEAR:] for word in part}
            known[around] = sorted('near ' + w for w in near if len(w) > 1) + sorted('far ' + w for w in far if len(w) > 1)
        rows.append(known[around])
        for word in known[around]:
            hosts[word].add(lines.pages[lines.page[i]]['host'])
    return matrix(rows, hosts)


def said(lines):
    """The words of short lines, each time they occur."""
    hosts, rows = defaultdict(set), []
    for i, line in enumerate(lines.text):
        rows.append(LETTERS.findall(line.lower()) if len(line) <= LONGEST_SHORT else [])
        for word in rows[-1]:
            hosts[word].add(lines.pages[lines.page[i]]['host'])
    return matrix(rows, hosts)


def matrix(rows, hosts):
    index = {word: i for i, word in enumerate(sorted(w for w, of in hosts.items() if len(of) >= FEWEST_HOSTS))}
    ends, columns = [0], []
    for row in rows:
        columns.extend(index[word] for word in row if word in index)
        ends.append(len(columns))
    of = sparse.csr_matrix((np.ones(len(columns), dtype='f4'), columns, ends), shape=(len(rows), len(index)))
    of.sum_duplicates()
    return of, index


def unseen(words, lines, folds, taken, weight, count):
    """The score of each line by weights that were learned without its host."""
    score = np.zeros(len(lines.n))
    for k in range(count):
        train = taken & (folds != k)
        score[folds == k] = words[folds == k] @ weigh(words[train], lines.is_text[train], weight[train])
    return score


def weigh(words, is_text, weight):
    return LogisticRegression(C=.02, solver='liblinear').fit(words, is_text, sample_weight=weight / weight.mean()).coef_[0]


def trees(x, y, weight, options):
    return HistGradientBoostingClassifier(
        max_iter=options.trees, max_leaf_nodes=options.leaves, learning_rate=.12, min_samples_leaf=100, l2_regularization=5,
        early_stopping=False, random_state=0).fit(x, y, sample_weight=weight * 100)


def one(k):
    lines, folds, taken, weight, options = shared
    train = taken & (folds != k)
    return k, trees(lines.x[train], lines.is_text[train], weight[train], options).decision_function(lines.x[folds == k])


def cross_validated(lines, folds, taken, weight, options):
    global shared
    shared = (lines, folds, taken, weight, options)
    scores = np.zeros(len(lines.n))
    with multiprocessing.get_context('fork').Pool(2) as pool:
        for k, of in pool.imap_unordered(one, range(options.folds)):
            scores[folds == k] = of
    return scores


def kinds(lines, scores, options):
    """Forests that tell the kind of a page by the means of its lines' features, over all lines and over those that are text."""
    size = len(lines.pages)

    def means(weight):
        total = np.maximum(1e-9, np.bincount(lines.page, weight, size))
        return np.column_stack([np.bincount(lines.page, column * weight, size) / total for column in lines.x.T])

    x = np.column_stack([means(np.ones(len(scores))), means((scores > TEXT).astype(float))]).astype('f4')
    names = ['all-' + name for name in lines.names] + ['text-' + name for name in lines.names]
    kind = np.array([page['kind'] if page['kind'] in KINDS else 'article' for page in lines.pages])
    weight = np.array([.2 if page['thin'] else 1. if page['set'] == 'open' else .3 for page in lines.pages])
    folds = np.array([fold(page['host'], options.folds) for page in lines.pages])
    scored = np.array([page['set'] == 'open' for page in lines.pages])
    told = np.zeros((size, len(KINDS)))
    for i, name in enumerate(KINDS):
        for k in range(options.folds):
            train = folds != k
            told[~train, i] = small(x[train], kind[train] == name, weight[train]).decision_function(x[~train])
        about = ['Whether a page is of this kind, in log-odds; made by src/test/bench/judge/train.py from the pages of page-forest.txt.']
        export.write(small(x, kind == name, weight), names, options.out + '/kind-%s.txt' % name, about)
    guess = np.array(KINDS)[told.argmax(1)]
    print('kinds of pages, cross-validated: %.3f right' % (guess == kind)[scored].mean())
    for a in KINDS:
        print('%-14s' % a, *('%4d' % (scored & (kind == a) & (guess == b)).sum() for b in KINDS))


def figures(lines, scores, threshold):
    """F1 of the words of each page."""
    kept = scores > threshold
    size = len(lines.pages)
    gold = np.array([page['gold'] for page in lines.pages])
    return 2 * np.bincount(lines.page, lines.hits * kept, size) / np.maximum(1, np.bincount(lines.page, lines.n * kept, size) + gold)


def strict(lines, scores, options):
    """Pages of which but what is surely text is text, told by how much of the page has which score."""
    size = len(lines.pages)
    words = lines.x[:, lines.names.index('line-words')].astype(float)

    def sums(level):
        return np.bincount(lines.page, words * (scores > level), size)

    above = np.column_stack([sums(level) for level in LEVELS])
    shares = above / np.maximum(1, sums(-1e9))[:, None]
    relative = above[:, 1:] / np.maximum(1, above[:, :1])
    first = np.searchsorted(lines.page, np.arange(size))
    page = lines.x[first][:, [lines.names.index(name) for name in OF_PAGE]]
    x = np.column_stack([above, shares, relative, page]).astype('f4')
    names = ['%s-%g' % (of, level) for of in ('above', 'share') for level in LEVELS] + ['relative-%g' % level for level in LEVELS[1:]] + list(OF_PAGE)
    gain = figures(lines, scores, STRICT) - figures(lines, scores, WIDE)
    weight = np.abs(gain) * np.array([COUNTS.get(page['set'], 1) for page in lines.pages]) + 1e-6
    folds = np.array([fold(page['host'], options.folds) for page in lines.pages])
    told = np.zeros(size)
    for k in range(options.folds):
        train = folds != k
        told[~train] = small(x[train], gain[train] > 0, weight[train] / weight.mean()).decision_function(x[~train])
    about = ['Whether a page\'s text ends at a high score, in log-odds; made by src/test/bench/judge/train.py from the pages of page-forest.txt.']
    export.write(small(x, gain > 0, weight / weight.mean()), names, options.out + '/strict-forest.txt', about)
    return told


def small(x, y, weight):
    return HistGradientBoostingClassifier(
        max_iter=50, max_leaf_nodes=6, learning_rate=.12, min_samples_leaf=10, l2_regularization=5, early_stopping=False,
        random_state=0).fit(x, y, sample_weight=weight)


def report(lines, scores, told):
    groups = defaultdict(list)
    for i, page in enumerate(lines.pages):
        if not page['thin']:
            groups[page['set'], page['kind']].append(i)
            groups[page['set'], '(all)'].append(i)
    all_figures = [figures(lines, scores, threshold) for threshold in THRESHOLDS]
    for level in ODDS:
        all_figures.append(figures(lines, scores, np.where(told > level, STRICT, WIDE)[lines.page]))
    print('%-28s pages ' % 'F1 of words by threshold', *('%6.1f' % t for t in THRESHOLDS + ODDS), '(the last by page)')
    for group, of in sorted(groups.items()):
        print('%-28s %5d ' % (' '.join(group), len(of)), *('%.4f' % f[of].mean() for f in all_figures))


def write(path, columns, rows):
    with open(path, 'w', encoding='utf-8') as out:
        out.write('\t'.join(columns) + '\n')
        out.writelines('\t'.join([row[0], *('%g' % x for x in row[1:])]) + '\n' for row in sorted(rows))


def main():
    parser = argparse.ArgumentParser()
    parser.add_argument('sets', nargs='+')
    parser.add_argument('--out', default='.')
    parser.add_argument('--folds', type=int, default=5)
    parser.add_argument('--trees', type=int, default=100)
    parser.add_argument('--leaves', type=int, default=31)
    options = parser.parse_args()
    lines = Lines([item.split('=', 1) for item in options.sets])
    folds = np.array([fold(page['host'], options.folds) for page in lines.pages])[lines.page]
    taken, weight = lines.sample()
    words, index = named(lines)
    lines.x[:, lines.names.index('names')] = unseen(words, lines, folds, taken, weight, options.folds)
    weights = weigh(words[taken], lines.is_text[taken], weight[taken])
    table = defaultdict(lambda: {'near': 0.0, 'far': 0.0})
    for token, i in index.items():
        where, word = token.split(' ')
        if abs(weights[i]) >= .05:
            table[word][where] = round(float(weights[i]), 2)
    write(options.out + '/element-words.tsv', ['word', 'near', 'far'], [(word, of['near'], of['far']) for word, of in table.items()])
    words, index = said(lines)
    lines.x[:, lines.names.index('words')] = unseen(words, lines, folds, taken, weight, options.folds)
    weights = weigh(words[taken], lines.is_text[taken], weight[taken])
    write(options.out + '/line-words.tsv', ['word', 'weight'],
          [(word, round(float(weights[i]), 2)) for word, i in index.items() if abs(weights[i]) >= .1])
    if options.folds > 1:
        scores = cross_validated(lines, folds, taken, weight, options)
        kinds(lines, scores, options)
        report(lines, scores, strict(lines, scores, options))
    about = ['Which lines of a page are its text, in log-odds: boosted trees, made by src/test/bench/judge/train.py from the lines of',
             ', '.join('%s: %d pages' % item for item in sorted(Counter(page['set'] for page in lines.pages).items())) + '.',
             'Sets: open is the development split of WCXB (Foley 2026, CC BY 4.0), thin the same with a part of each page, short with a shorter',
             'text among the same furniture, foreign short in signs of another script, a third without names of elements.']
    export.write(trees(lines.x[taken], lines.is_text[taken], weight[taken], options), lines.names, options.out + '/page-forest.txt', about)


if __name__ == '__main__':
    main()
