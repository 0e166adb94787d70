package org.wirecopy.dedup.store;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Where every row of a corpus stands, by the number of its document; 44 bytes a row and each source
 * once. One thread adds; once all rows are in, any number may read.
 */
public final class Catalog {
  private int[] volumes = new int[16];
  private long[] offsets = new long[16];
  private int[] lengths = new int[16];
  private int[] lines = new int[16];
  private int[] words = new int[16];
  private long[] published = new long[16];
  private int[] sources = new int[16];
  private final List<String> names = new ArrayList<>();
  private final Map<String, Integer> numbers = new HashMap<>();
  private int size;

  void add(Entry entry) {
    if (size == volumes.length) {
      grow();
    }
    volumes[size] = entry.volume();
    offsets[size] = entry.offset();
    lengths[size] = entry.length();
    lines[size] = entry.line();
    words[size] = entry.words();
    published[size] = entry.published();
    sources[size] = entry.source() == null ? -1 : number(entry.source());
    size++;
  }

  private int number(String source) {
    return numbers.computeIfAbsent(
        source,
        name -> {
          names.add(name);
          return names.size() - 1;
        });
  }

  private void grow() {
    int larger = size * 2;
    volumes = Arrays.copyOf(volumes, larger);
    offsets = Arrays.copyOf(offsets, larger);
    lengths = Arrays.copyOf(lengths, larger);
    lines = Arrays.copyOf(lines, larger);
    words = Arrays.copyOf(words, larger);
    published = Arrays.copyOf(published, larger);
    sources = Arrays.copyOf(sources, larger);
  }

  public int size() {
    return size;
  }

  public Entry get(int number) {
    return new Entry(
        volumes[number],
        offsets[number],
        lengths[number],
        lines[number],
        words[number],
        published[number],
        sources[number] < 0 ? null : names.get(sources[number]));
  }

  public int volume(int number) {
    return volumes[number];
  }

  public int words(int number) {
    return words[number];
  }

  long published(int number) {
    return published[number];
  }
}
