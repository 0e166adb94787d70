package org.wirecopy.work;

/**
 * Disjoint sets of the numbers from 0, with path halving; near constant time a call. Not safe for
 * threads.
 *
 * <p>Robert E. Tarjan, "Efficiency of a Good But Not Linear Set Union Algorithm", JACM 1975,
 * doi:10.1145/321879.321884.
 */
public final class UnionFind {
  private final int[] parents;

  /**
   * Sets of one number each.
   *
   * @param size how many numbers there are
   */
  public UnionFind(int size) {
    parents = new int[size];
    for (int i = 0; i < size; i++) {
      parents[i] = i;
    }
  }

  /**
   * The smallest number of the set that holds a number.
   *
   * @param number the number, from 0
   * @return a number of the same set
   */
  public int find(int number) {
    int at = number;
    while (parents[at] != at) {
      parents[at] = parents[parents[at]];
      at = parents[at];
    }
    return at;
  }

  /**
   * Makes one set of two.
   *
   * @param one a number of the one
   * @param other a number of the other
   */
  public void union(int one, int other) {
    int a = find(one);
    int b = find(other);
    parents[Math.max(a, b)] = Math.min(a, b);
  }
}
