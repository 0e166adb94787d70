"""Writes a gradient-boosted classifier of scikit-learn as a forest that Forest.java reads.

A line a node, in preorder: "FEATURE THRESHOLD VALUE", or "= VALUE" for a leaf; the first line is what all rows start from.
"""


def write(model, names, path, about):
    """model: a fitted HistGradientBoostingClassifier of two classes; about: lines that tell of the data."""
    lines = ['# ' + line for line in about]
    lines.append('= %.6g' % float(model._baseline_prediction.ravel()[0]))
    for (tree,) in model._predictors:
        nodes = tree.nodes

        def mean(i):
            n = nodes[i]
            if n['is_leaf']:
                return n['value'], n['count']
            (a, m), (b, k) = mean(n['left']), mean(n['right'])
            return (a * m + b * k) / (m + k), m + k

        def node(i):
            n = nodes[i]
            if n['is_leaf']:
                lines.append('= %.4g' % n['value'])
            else:
                lines.append('%s %r %.4g' % (names[n['feature_idx']], round_down(float(n['num_threshold'])), mean(i)[0]))
                node(n['left'])
                node(n['right'])

        node(0)
    with open(path, 'w', encoding='utf-8') as out:
        out.write('\n'.join(lines) + '\n')


def round_down(x):
    """Thresholds lie between two values that were seen; seven digits keep them there."""
    return float('%.7g' % x)
