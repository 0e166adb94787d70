#!/usr/bin/env python3
"""Draws what a terminal shows: wirecopy analyze --color always --width 90 FOLDER | picture.py 24 > docs/console.svg

The argument is how many lines are drawn. Colours are those of the sixteen that terminals have.
"""
import re
import sys
from html import escape

COLOURS = {30: "#555", 31: "#e06c75", 32: "#98c379", 33: "#e5c07b", 34: "#61afef", 35: "#c678dd", 36: "#56b6c2", 37: "#ddd"}
WIDTH, HEIGHT = 8.4, 18


def spans(line):
    """Pieces of a line that look alike."""
    style = ""
    for piece in re.split(r"(\x1b\[[0-9;]*m)", line):
        code = re.fullmatch(r"\x1b\[([0-9;]*)m", piece)
        if not code:
            if piece:
                yield style, piece
            continue
        for number in [int(n or 0) for n in code.group(1).split(";")]:
            if number == 0:
                style = ""
            elif number == 1:
                style += "font-weight:bold;"
            elif number == 2:
                style += "opacity:.6;"
            elif number == 4:
                style += "text-decoration:underline;"
            elif number in COLOURS or number - 60 in COLOURS:
                style += "fill:%s;" % COLOURS[number if number in COLOURS else number - 60]


lines = sys.stdin.read().split("\n")[: int(sys.argv[1])]
longest = max(len(re.sub(r"\x1b\[[0-9;]*m", "", line)) for line in lines)
print('<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 %d %d" role="img">' % (longest * WIDTH + 32, len(lines) * HEIGHT + 32))
print('<rect width="100%" height="100%" rx="8" fill="#1e2127"/>')
print('<g font-family="ui-monospace,Menlo,Consolas,monospace" font-size="14" fill="#ddd">')
for row, line in enumerate(lines):
    drawn = "".join('<tspan%s>%s</tspan>' % (' style="%s"' % style if style else "", escape(text).replace(" ", "\u00a0")) for style, text in spans(line))
    print('<text x="16" y="%d">%s</text>' % (row * HEIGHT + 30, drawn))
print("</g>\n</svg>")
