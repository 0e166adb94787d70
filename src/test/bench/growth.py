#!/usr/bin/env python3
"""Plots growth as an SVG: documents against seconds, both logarithmic, a line a tool.

usage: growth.py TABLE.tsv > growth.svg      rows: tool, documents, seconds
"""
import math
import sys
from collections import defaultdict

COLOURS = ['#1b6ca8', '#c8553d', '#588157', '#8f5aa8', '#7f7f7f', '#b08d00']
LEFT, TOP, WIDTH, HEIGHT = 60, 30, 520, 320
points = defaultdict(list)
for line in open(sys.argv[1], encoding='utf-8'):
    tool, documents, seconds = line.rstrip('\n').split('\t')
    points[tool].append((int(documents), float(seconds)))
x0, x1, y0, y1 = 4, 6.2, 0, 3


def place(documents, seconds):
    return (LEFT + (math.log10(documents) - x0) / (x1 - x0) * WIDTH,
            TOP + HEIGHT - (math.log10(seconds) - y0) / (y1 - y0) * HEIGHT)


out = [f'<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 {LEFT + WIDTH + 130} {TOP + HEIGHT + 50}" '
       'font-family="sans-serif" font-size="12"><title>Seconds by documents</title>'
       '<rect width="100%" height="100%" fill="white"/>']
for seconds in (1, 10, 100, 1000):
    x, y = place(10 ** x0, seconds)
    out.append(f'<path d="M{x:.0f} {y:.0f}h{WIDTH}" stroke="#ddd"/>'
               f'<text x="{x - 6:.0f}" y="{y + 4:.0f}" text-anchor="end">{seconds} s</text>')
for documents in (10_000, 20_000, 100_000, 200_000, 1_000_000):
    x, y = place(documents, 1)
    out.append(f'<path d="M{x:.0f} {y:.0f}v-{HEIGHT}" stroke="#eee"/>'
               f'<text x="{x:.0f}" y="{y + 18:.0f}" text-anchor="middle">{documents // 1000:,}k</text>')
out.append(f'<text x="{LEFT + WIDTH / 2}" y="{TOP + HEIGHT + 40}" text-anchor="middle">documents</text>')
labels = []
for (tool, some), colour in zip(points.items(), COLOURS):
    places = [place(*p) for p in sorted(some)]
    path = 'M' + 'L'.join(f'{x:.1f} {y:.1f}' for x, y in places)
    out.append(f'<path d="{path}" fill="none" stroke="{colour}" stroke-width="2"/>')
    out += [f'<circle cx="{x:.1f}" cy="{y:.1f}" r="3.5" fill="{colour}"/>' for x, y in places]
    labels.append([places[-1][1], places[-1][0], tool, colour])
labels.sort()
for before, label in zip(labels, labels[1:]):
    label[0] = max(label[0], before[0] + 14) if abs(label[1] - before[1]) < 100 else label[0]
for y, x, tool, colour in labels:
    out.append(f'<text x="{x + 9:.1f}" y="{y + 4:.1f}" fill="{colour}">{tool}</text>')
print('\n'.join([*out, '</svg>']))
