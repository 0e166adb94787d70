#!/usr/bin/env python3
"""Are equal weights of the signals of reliability as good as fitted ones? Cross-validates both.

usage: weights.py WEIGHTS.tsv GOLD.jsonl ROWS.jsonl [--group FIELD] [--good LABEL] [--repeats N]
       (ROWS from: wirecopy sources -o jsonl=ROWS.jsonl GOLD.jsonl)

GOLD has rows {"id", "label", …}; FIELD names the outlet or host, of which all texts are on one side of a fold. ROWS gives
the values of the signals; WEIGHTS.tsv is the project's table, whose halves say how they saturate and whose signs a fitted
weight must have: a signal that takes the other sign is left out and the rest fitted again. The fit is logistic with an L2
penalty on standardised signals. Prints the area under the curve of LABEL against each other label, the mean over five folds
and repeats, and at last the fitted weights of the whole set beside the table's. Reads; writes nothing. Needs numpy.

The table's weights are not from this fit: they are equal by decision, since the sets with labels may be measured with but
not learned from.
"""
import argparse
import json
import zlib

import numpy

FOLDS = 5
PENALTIES = (3, 10, 30, 100)


def rows(path):
    with open(path, encoding='utf-8') as lines:
        return [json.loads(line) for line in lines]


def table(path):
    with open(path, encoding='utf-8') as lines:
        names, *cells = [line.rstrip('\n').split('\t') for line in lines if line.strip()]
    signals = [dict(zip(names, row)) for row in cells]
    return [(s['signal'], float(s['weight']), float(s['half'])) for s in signals if s['signal'] != 'start' and float(s['weight'])]


def effects(signals, found):
    """What each signal adds with a weight of one and the sign of the table, a row for each text."""
    values = [{s['signal']: s['value'] for s in row['signals']} for row in found]
    return numpy.array([[numpy.sign(weight) * numpy.sign(v[name]) * (1 - 2 ** (-abs(v[name]) / half))
                         for name, weight, half in signals] for v in values])


def auc(good, bad):
    over = good[:, None] > bad[None]
    return (over + .5 * (good[:, None] == bad[None])).mean()


def logistic(x, y, penalty):
    x = numpy.c_[numpy.ones(len(x)), x]
    weights, ridge = numpy.zeros(x.shape[1]), penalty * numpy.eye(x.shape[1])
    ridge[0, 0] = 1e-6
    for _ in range(50):
        p = 1 / (1 + numpy.exp(-x @ weights))
        step = numpy.linalg.solve(x.T @ (x * (p * (1 - p))[:, None]) + ridge, x.T @ (p - y) + ridge @ weights)
        weights -= step
        if abs(step).max() < 1e-9:
            break
    return weights


def fit(x, y, penalty):
    """Weights of the signals as they are, none below zero: those of the wrong sign are zero."""
    mean, spread = x.mean(0), x.std(0)
    used = numpy.flatnonzero(spread > 1e-9)
    while True:
        fitted = logistic((x[:, used] - mean[used]) / spread[used], y, penalty)[1:]
        if (fitted >= 0).all():
            break
        used = used[fitted >= 0]
    weights = numpy.zeros(x.shape[1])
    weights[used] = fitted / spread[used]
    return weights


def folds(labels, groups, repeat):
    """A fold for each text: by its group where there are groups, else the labels evenly spread."""
    if groups is not None:
        return numpy.array([zlib.crc32(f'{repeat} {group}'.encode()) % FOLDS for group in groups])
    draw, fold = numpy.random.default_rng(repeat), numpy.empty(len(labels), int)
    for label in sorted(set(labels)):
        at = numpy.flatnonzero(labels == label)
        fold[draw.permutation(at)] = numpy.arange(len(at)) % FOLDS
    return fold


def main():
    parser = argparse.ArgumentParser()
    for name in ('weights', 'gold', 'rows'):
        parser.add_argument(name)
    parser.add_argument('--group')
    parser.add_argument('--good', default='real')
    parser.add_argument('--repeats', type=int, default=20)
    args = parser.parse_args()
    signals = table(args.weights)
    gold = {row['id']: row for row in rows(args.gold)}
    found = [row for row in rows(args.rows) if row.get('type') == 'reliability' and row.get('score') is not None]
    x = effects(signals, found)
    labels = numpy.array([gold[row['document']]['label'] for row in found])
    groups = [gold[row['document']].get(args.group) for row in found] if args.group else None
    y, equal = (labels == args.good) * 1., numpy.array([abs(weight) for _, weight, _ in signals])
    others = sorted(set(labels) - {args.good})

    def mean(score):
        areas = {other: [] for other in others}
        for repeat in range(args.repeats):
            fold = folds(labels, groups, repeat)
            for held in range(FOLDS):
                test, z = fold == held, score(x[fold != held], y[fold != held], x[fold == held])
                for other in others:
                    good, bad = z[labels[test] == args.good], z[labels[test] == other]
                    if len(good) and len(bad):
                        areas[other].append(auc(good, bad))
        return '  '.join(f'{args.good}/{other} {numpy.mean(area):.4f}' for other, area in areas.items())

    print(f'{len(labels)} texts, {len(signals)} signals')
    print('equal, as in the table   ', mean(lambda a, b, held: held @ equal))
    print('equal in spread          ', mean(lambda a, b, held: held @ (1 / numpy.maximum(a.std(0), .1))))
    for penalty in PENALTIES:
        print(f'fitted, penalty {penalty:3}      ', mean(lambda a, b, held: held @ fit(a, b, penalty)))
    fitted = fit(x, y, 10)
    for (name, weight, _), other in zip(signals, fitted):
        print(f'  {name:26} table {weight:6.2f}   fitted {numpy.sign(weight) * other:6.2f}')


if __name__ == '__main__':
    main()
