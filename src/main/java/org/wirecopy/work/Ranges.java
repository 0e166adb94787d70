package org.wirecopy.work;

import com.google.common.collect.Range;
import com.google.common.collect.RangeMap;
import com.google.common.collect.TreeRangeMap;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/**
 * Values of ranges of offsets that do not overlap, each range with an index, in their order.
 *
 * <p>Immutable. A look-up takes logarithmic time and makes no object; eight bytes a range, and a
 * reference.
 *
 * @param <V> what a range stands for
 */
public final class Ranges<V> {
  private final int[] starts;
  private final int[] ends;
  private final List<V> values;

  private Ranges(int[] starts, int[] ends, List<V> values) {
    this.starts = starts;
    this.ends = ends;
    this.values = values;
  }

  /**
   * No ranges.
   *
   * @param <V> what a range would stand for
   * @return an empty value
   */
  public static <V> Ranges<V> none() {
    return new Ranges<>(new int[0], new int[0], List.of());
  }

  /**
   * Collects ranges; what is put later takes the place of what it covers. Not safe for threads.
   *
   * @param <V> what a range stands for
   */
  public static final class Builder<V> {
    private final RangeMap<Integer, V> known = TreeRangeMap.create();

    /**
     * Puts a value.
     *
     * @param start the first offset
     * @param end the offset after the last; nothing is put if it is no greater
     * @param value what the range stands for
     */
    public void put(int start, int end, V value) {
      if (start < end) {
        known.put(Range.closedOpen(start, end), value);
      }
    }

    /**
     * What was put.
     *
     * @return the ranges in ascending order
     */
    public Ranges<V> build() {
      Map<Range<Integer>, V> ranges = known.asMapOfRanges();
      int[] starts = new int[ranges.size()];
      int[] ends = new int[ranges.size()];
      List<V> values = new ArrayList<>(ranges.size());
      for (Map.Entry<Range<Integer>, V> range : ranges.entrySet()) {
        starts[values.size()] = range.getKey().lowerEndpoint();
        ends[values.size()] = range.getKey().upperEndpoint();
        values.add(range.getValue());
      }
      return new Ranges<>(starts, ends, values);
    }
  }

  /**
   * How many ranges there are.
   *
   * @return at least 0
   */
  public int size() {
    return starts.length;
  }

  /**
   * The range that an offset lies in.
   *
   * @param offset an offset
   * @return its index, or -1 if there is none
   */
  public int at(int offset) {
    int index = BinarySearch.firstAfter(starts, offset) - 1;
    return index >= 0 && offset < ends[index] ? index : -1;
  }

  /**
   * Where a range starts.
   *
   * @param index its index
   * @return the first offset
   */
  public int start(int index) {
    return starts[index];
  }

  /**
   * Where a range ends.
   *
   * @param index its index
   * @return the offset after the last
   */
  public int end(int index) {
    return ends[index];
  }

  /**
   * What a range stands for.
   *
   * @param index its index
   * @return its value
   */
  public V value(int index) {
    return values.get(index);
  }
}
