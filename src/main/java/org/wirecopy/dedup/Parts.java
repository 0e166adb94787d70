package org.wirecopy.dedup;

import com.google.common.hash.Hashing;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Map;

/**
 * The parts of a split, and who goes where.
 *
 * @param shares how large each part is beside the others, by name
 * @param seed chooses among splits that are as good
 */
record Parts(Map<String, Double> shares, long seed) {
  /**
   * Some documents that belong together.
   *
   * @param first the number of the first
   * @param size how many they are
   * @param words how many words they have
   */
  record Group(int first, int size, long words) {}

  List<String> names() {
    return List.copyOf(shares.keySet());
  }

  /**
   * The part of each group: the one that lacks most of its share, for one group after the other,
   * families from the largest down and then single documents in an order that the seed chooses.
   */
  int[] of(List<Group> groups) {
    Integer[] order = new Integer[groups.size()];
    Arrays.setAll(order, i -> i);
    Arrays.sort(
        order,
        Comparator.<Integer>comparingLong(i -> groups.get(i).size > 1 ? -groups.get(i).words : 0)
            .thenComparingLong(i -> hash(groups.get(i).first))
            .thenComparingInt(i -> i));
    double[] wanted = shares.values().stream().mapToDouble(share -> share).toArray();
    double all = Arrays.stream(wanted).sum();
    double total = groups.stream().mapToLong(Group::words).sum();
    double[] lacking = Arrays.stream(wanted).map(share -> share / all * total).toArray();
    int[] parts = new int[groups.size()];
    for (int i : order) {
      int best = 0;
      for (int part = 1; part < lacking.length; part++) {
        best = lacking[part] / wanted[part] > lacking[best] / wanted[best] ? part : best;
      }
      parts[i] = best;
      lacking[best] -= groups.get(i).words;
    }
    return parts;
  }

  private long hash(int number) {
    return Hashing.murmur3_128((int) seed).newHasher().putLong(seed).putInt(number).hash().asLong();
  }
}
