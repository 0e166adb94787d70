"""Which words of a page's lines stand in the text that people marked, by aligning one with the other."""
import re
from collections import defaultdict

WORD = re.compile(r'\w+')
SEED = 4
MOST_PLACES = 50
LONGEST_REST = 12


def words(text):
    return WORD.findall(text.lower())


def hits(lines, gold):
    """How many words of each line (a list of words) stand in gold (a list of words); each word of gold counts once."""
    places = defaultdict(list)
    for i in range(len(gold) - SEED + 1):
        places[tuple(gold[i:i + SEED])].append(i)
    used = [False] * len(gold)
    page = [word for line in lines for word in line]
    at = [-1] * len(page)
    runs(page, gold, places, used, at)
    rest(lines, page, gold, used, at)
    found, i = [], 0
    for line in lines:
        found.append(sum(j >= 0 for j in at[i:i + len(line)]))
        i += len(line)
    return found


def runs(page, gold, places, used, at):
    """Runs of at least SEED words, the longest first at each place, and of equal ones that which goes on nearest."""
    i = last = 0
    while i <= len(page) - SEED:
        best, start = 0, -1
        for j in places.get(tuple(page[i:i + SEED]), ())[:MOST_PLACES]:
            size = 0
            while i + size < len(page) and j + size < len(gold) and page[i + size] == gold[j + size] and not used[j + size]:
                size += 1
            if size > best or size == best and abs(j - last) < abs(start - last):
                best, start = size, j
        if best < SEED:
            i += 1
            continue
        for k in range(best):
            used[start + k], at[i + k] = True, start + k
        i, last = i + best, start + best


def rest(lines, page, gold, used, at):
    """What is left of short lines: a run between the places of the lines around, or anywhere if it is long enough."""
    before, after = [-1] * len(page), [len(gold)] * len(page)
    for i in range(1, len(page)):
        before[i] = at[i - 1] if at[i - 1] >= 0 else before[i - 1]
    for i in range(len(page) - 2, -1, -1):
        after[i] = at[i + 1] if at[i + 1] >= 0 else after[i + 1]
    free = defaultdict(list)
    for j, word in enumerate(gold):
        if not used[j]:
            free[word].append(j)
    i = 0
    for line in lines:
        left = [k for k in range(i, i + len(line)) if at[k] < 0]
        i += len(line)
        if not left or len(left) > LONGEST_REST:
            continue
        run = [page[k] for k in left]
        low, high = sorted((before[left[0]], after[left[-1]]))
        for j in free[run[0]]:
            whole = gold[j:j + len(run)] == run and not any(used[j:j + len(run)])
            if whole and (low - 2 <= j <= high + 2 or len(run) >= 3 and len(left) == len(line)):
                for k, place in enumerate(left):
                    used[j + k], at[place] = True, j + k
                break
