#!/usr/bin/env python3
"""What a run of dedup took out of a corpus with planted copies, by kind.

usage: removals.py CORPUS.jsonl TRUTH.jsonl.gz LEDGER.jsonl

The corpus is JSON Lines with id and text; the truth has kind, left and right, and in cases the spans that were copied, in
code points. Prints tables in Markdown: documents that went of each kind, and words inside and outside of what was planted.
"""
import gzip
import json
import re
import sys
from bisect import bisect_left
from collections import Counter, defaultdict

WORD = re.compile(r'\S+')


def opened(path):
    return gzip.open(path, 'rt', encoding='utf-8') if path.endswith('.gz') else open(path, encoding='utf-8')


def in_code_points(text, offset):
    """A place in code points, of one in UTF-16 units."""
    if text.isascii() or max(text) < '\U00010000':
        return offset
    return len(text.encode('utf-16-le')[:2 * offset].decode('utf-16-le', 'ignore'))


def main():
    corpus, truth, ledger = sys.argv[1:4]
    planted = {}
    with opened(truth) as rows:
        for row in map(json.loads, rows):
            if row['kind'] != 'sibling':
                planted[row['left']] = (row['kind'], [case['left'] for case in row['cases']])
    whole, cuts = set(), defaultdict(list)
    with opened(ledger) as rows:
        for row in map(json.loads, rows):
            if row['type'] == 'removal':
                cuts[row['document']].append((row['start'], row['end']))
                if row['rule'] in ('copy', 'empty'):
                    whole.add(row['document'])
    documents, gone = Counter(), Counter()
    words, words_gone = Counter(), Counter()
    with opened(corpus) as rows:
        for row in map(json.loads, rows):
            name, text = row['id'], row['text']
            kind, spans = planted.get(name, ('original', []))
            documents[kind] += 1
            gone[kind] += name in whole
            starts = [match.start() for match in WORD.finditer(text)]
            inside = set()
            for start, end in spans:
                inside.update(range(bisect_left(starts, start), bisect_left(starts, end)))
            words[kind] += len(inside)
            words['others'] += len(starts) - len(inside)
            lost = set()
            for start, end in cuts.get(name, ()):
                first, last = in_code_points(text, start), in_code_points(text, end)
                lost.update(range(bisect_left(starts, first), bisect_left(starts, last)))
            words_gone[kind] += len(lost & inside)
            words_gone['others'] += len(lost - inside)
    print('| planted | documents | gone | share |\n| --- | --- | --- | --- |')
    for kind in documents:
        print(f'| {kind} | {documents[kind]:,} | {gone[kind]:,} | {gone[kind] / documents[kind]:.5f} |')
    right = sum(gone[kind] for kind in ('near2', 'near10', 'repost'))
    print(f'\nprecision of documents: {right / max(1, sum(gone.values())):.5f}\n')
    print('| planted | words | gone | share |\n| --- | --- | --- | --- |')
    kinds = [kind for kind in words if kind not in ('others', 'original')]
    for kind in kinds + ['others']:
        print(f'| {kind} | {words[kind]:,} | {words_gone[kind]:,} | {words_gone[kind] / words[kind]:.5f} |')
    all_words, all_gone = sum(words[k] for k in kinds), sum(words_gone[k] for k in kinds)
    print(f'| all planted | {all_words:,} | {all_gone:,} | {all_gone / all_words:.5f} |')


if __name__ == '__main__':
    main()
