import java.io.PrintStream;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Locality-sensitive hashing by bands: documents that agree in a band are a candidate pair. */
final class Bands {
  private static final int LARGEST_BUCKET = 200;

  private final Map<Long, List<Integer>> buckets = new HashMap<>();

  void add(int document, int band, long value) {
    long key = (value * 31 + band) * 0x9E3779B97F4A7C15L + band;
    buckets.computeIfAbsent(key, k -> new ArrayList<>()).add(document);
  }

  void print(Corpus corpus, PrintStream out) {
    Set<Long> told = new HashSet<>();
    for (List<Integer> bucket : buckets.values()) {
      for (int i = 0; bucket.size() <= LARGEST_BUCKET && i < bucket.size(); i++) {
        for (int j = 0; j < i; j++) {
          int a = Math.min(bucket.get(i), bucket.get(j));
          int b = Math.max(bucket.get(i), bucket.get(j));
          if (a != b && told.add((long) a << 32 | b)) {
            out.println(corpus.ids.get(a) + "\t" + corpus.ids.get(b));
          }
        }
      }
    }
  }
}
