package org.wirecopy.trace;

/** Disjoint sets of the numbers from 0, with path halving; near constant time a call. */
final class UnionFind {
  private final int[] parents;

  UnionFind(int size) {
    parents = new int[size];
    for (int i = 0; i < size; i++) {
      parents[i] = i;
    }
  }

  /** The smallest number of the set that holds a number. */
  int find(int number) {
    int at = number;
    while (parents[at] != at) {
      parents[at] = parents[parents[at]];
      at = parents[at];
    }
    return at;
  }

  /** Makes one set of two; the smaller representative stays. */
  void union(int one, int other) {
    int a = find(one);
    int b = find(other);
    parents[Math.max(a, b)] = Math.min(a, b);
  }
}
