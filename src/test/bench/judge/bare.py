#!/usr/bin/env python3
"""Trains the judge of lines of bare texts (BareText.java): cross-validates by host, or writes its forest.

usage: bare.py texts PAGES.jsonl TEXTS.jsonl [CODE…]
       java -cp … org.wirecopy.noise.bare.BareDump TEXTS.jsonl TEXTS
       bare.py try TEXTS.jsonl TEXTS
       bare.py train TEXTS.jsonl TEXTS FOREST "what the data is"

PAGES has rows {"id", "text": a page as bare text, "gold": its article, "group": its host, "titles": what its head and
headings call it}. TEXTS gets these and texts without furniture, of which each line is text: the articles alone, as they
are, wrapped, as verse, a sentence a line; and files of CODE. Needs scikit-learn 1.2. One thread, so that it can run beside
others; the same input gives the same forest.
"""
import json
import random
import re
import sys
import textwrap
import unicodedata
import zlib

FOLDS = 5
N = 4
TREES, RATE, LEAVES = 140, .08, 20
WEIGHTS = {'page': 1, 'alone': .5, 'wrapped': .4, 'verse': .3, 'sentences': .4, 'code': .3}


def words(text):
    text = unicodedata.normalize('NFKC', text).casefold()
    return re.findall(r'[\u0e00-\u0e7f\u3040-\u30ff\u3400-\u9fff]|[^\W\u0e00-\u0e7f\u3040-\u30ff\u3400-\u9fff]+', text)


def rows(path):
    with open(path, encoding='utf-8') as lines:
        return [json.loads(line) for line in lines]


def wrapped(text, width):
    return '\n'.join(textwrap.fill(line, width, break_long_words=False) for line in text.split('\n') if line.strip())


def verse(text, draw):
    lines = []
    for line in text.split('\n'):
        left = line.split()
        while left:
            n = draw.randint(4, 9)
            verse = ' '.join(left[:n])
            lines.append(verse[:1].upper() + verse[1:])
            left = left[n:]
    return '\n'.join(lines)


def texts(pages, out, code):
    draw = random.Random(7)
    with open(out, 'w', encoding='utf-8') as to:
        def put(kind, id, text, group, gold=None, titles=()):
            row = {'id': kind + '/' + id, 'text': text, 'kind': kind, 'group': group, 'gold': gold, 'titles': titles}
            to.write(json.dumps(row, ensure_ascii=False) + '\n')
        for r in rows(pages):
            gold, group = r['gold'], r['group']
            put('page', r['id'], r['text'], group, gold, r['titles'])
            put('alone', r['id'], gold, group)
            x = draw.random()
            if x < .25:
                put('wrapped', r['id'], wrapped(gold, draw.choice([60, 66, 72, 76, 80])), group)
            elif x < .45:
                put('verse', r['id'], verse(gold, draw), group)
            elif x < .6:
                put('sentences', r['id'], re.sub(r'([.!?]["”’]?) +(?=[A-Z"“])', r'\1\n', gold), group)
        for name in code:
            with open(name, encoding='utf-8') as file:
                text = file.read()
            if 200 < len(text) < 30000:
                put('code', name, text, name)


def labels(lines, gold, titles):
    """For each line 1 if it is text, 0 if not, 2 if it is the headline above the text."""
    of = [words(line) for line in lines]
    all_words = words(gold)
    grams = {tuple(all_words[i:i + N]) for i in range(len(all_words) - N + 1)}
    whole = {' '.join(words(line)) for line in gold.split('\n')} - {''}
    run = ' ' + ' '.join(all_words) + ' '
    label = [None] * len(lines)
    for i, w in enumerate(of):
        if len(w) >= 2 * N:
            of_line = [tuple(w[j:j + N]) for j in range(len(w) - N + 1)]
            label[i] = int(2 * sum(g in grams for g in of_line) >= len(of_line))
    sure = [i for i in range(len(lines)) if label[i] == 1]
    for i, w in enumerate(of):
        if label[i] is None:
            before = of[i - 1][-2:] if i else []
            after = of[i + 1][:2] if i + 1 < len(of) else []
            stands = ' '.join(w) in whole or any(
                beside and ' ' + ' '.join(run_of) + ' ' in run for beside, run_of in ((before, before + w), (after, w + after)))
            near = not sure or min(abs(i - s) for s in sure) <= 12
            label[i] = int(bool(w) and stands and near)
    names = [set(words(t)) for t in titles if len(words(t)) >= 2]
    for i in range(sure[0] - 1, max(-1, sure[0] - 15), -1) if sure else ():
        w = set(of[i])
        if label[i] == 0 and len(w) >= 2 and any(len(w & t) >= max(.8 * len(w), .5 * len(t)) for t in names):
            label[i] = 2
            break
    return label, [len(w) for w in of]


def matrix(path, prefix):
    import numpy as np
    meta = {r['id']: r for r in rows(path)}
    with open(prefix + '.names', encoding='utf-8') as file:
        names = file.read().split()
    x = np.fromfile(prefix + '.floats', '>f4').astype('f4').reshape(-1, len(names))
    ids, lines = [], []
    with open(prefix + '.lines', encoding='utf-8', newline='\n') as file:
        for line in file:
            id, text = line.rstrip('\n').split('\t', 1)
            if not ids or ids[-1] != id:
                ids.append(id)
                lines.append([])
            lines[-1].append(text)
    draw = np.random.RandomState(1)
    label, length, weight, used, fold, kind = [], [], [], [], [], []
    for id, of in zip(ids, lines):
        r = meta[id]
        if r['gold'] is None:
            of_lines, n = np.ones(len(of), int), np.array([len(words(line)) for line in of], float)
        else:
            of_lines, n = (np.array(v) for v in labels(of, r['gold'], r['titles']))
        w = n + 1.0
        w[of_lines == 2] *= 2
        lacks = r['gold'] is not None and n[of_lines > 0].sum() < .6 * len(r['gold'].split())
        w *= WEIGHTS[r['kind']] * (.1 if lacks else 1) / w.sum()
        # Menus say the same again and again: three lines of ten stand for all.
        menu = (of_lines == 0) & (n < 2 * N)
        draws = ~menu | (draw.rand(len(of)) < .3)
        w[menu] /= .3
        label.append(of_lines)
        length.append(n)
        weight.append(w)
        used.append(draws)
        fold.append(np.full(len(of), zlib.crc32(r['group'].encode()) % FOLDS))
        kind.append(r['kind'])
    weight = np.concatenate(weight)
    return (names, x, np.concatenate(label), np.concatenate(length), weight * 1e5 / weight.sum(), np.concatenate(used),
            np.concatenate(fold), np.repeat(range(len(ids)), [len(of) for of in lines]), np.array(kind))


def fit(x, y, weight):
    from sklearn.ensemble import HistGradientBoostingClassifier
    model = HistGradientBoostingClassifier(max_iter=TREES, learning_rate=RATE, max_leaf_nodes=LEAVES, max_depth=6, max_bins=127,
                                           min_samples_leaf=60, l2_regularization=5, early_stopping=False, random_state=0)
    return model.fit(x, y, sample_weight=weight)


def cross_validate(path, prefix):
    import numpy as np
    names, x, label, length, weight, used, fold, page, kind = matrix(path, prefix)
    score = np.zeros(len(label))
    for f in range(FOLDS):
        train = used & (fold != f)
        score[fold == f] = fit(x[train], label[train] > 0, weight[train]).decision_function(x[fold == f])
    is_page = kind[page] == 'page'
    for least in (-1.5, -.5, 0, .4, 1):
        keep = score >= least
        sums = [np.bincount(page, v * length) for v in (keep & (label > 0), keep, label > 0)]
        of = kind == 'page'
        p, r = (np.mean(sums[0][of] / np.maximum(1, sums[i][of])) for i in (1, 2))
        lost = {k: '%.3f %%' % (100 * np.average(~keep[kind[page] == k], weights=length[kind[page] == k])) for k in WEIGHTS if k != 'page'}
        print('keep from %4.1f  precision %.4f  recall %.4f  F1 %.4f  lost of texts without furniture' % (least, p, r, 2 * p * r / (p + r)), lost)
    print('lines', is_page.sum(), 'pages', (kind == 'page').sum())


def train(path, prefix, forest, about):
    import export
    names, x, label, _, weight, used, _, _, _ = matrix(path, prefix)
    export.write(fit(x[used], label[used] > 0, weight[used]), names, forest,
                 ['Is a line of a bare text part of the text? Made by src/test/bench/judge/bare.py.', 'Learned from ' + about])


if __name__ == '__main__':
    command, arguments = sys.argv[1], sys.argv[2:]
    if command == 'texts':
        texts(arguments[0], arguments[1], arguments[2:])
    elif command == 'try':
        cross_validate(*arguments)
    else:
        train(*arguments)
