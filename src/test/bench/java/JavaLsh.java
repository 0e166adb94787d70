import info.debatty.java.lsh.MinHash;
import java.io.PrintStream;
import java.util.Arrays;
import java.util.Set;
import java.util.TreeSet;

/** java-lsh: MinHash of 128 components over shingles hashed to a million numbers, 32 bands of 4. */
final class JavaLsh {
  public static void main(String[] args) throws Exception {
    Corpus corpus = Corpus.read(args[0]);
    MinHash hash = new MinHash(128, 1 << 20, 1);
    Bands bands = new Bands();
    for (int i = 0; i < corpus.texts.size(); i++) {
      Set<Integer> shingles = new TreeSet<>();
      Corpus.shingles(corpus.texts.get(i)).forEach(s -> shingles.add(s.hashCode() & (1 << 20) - 1));
      int[] signature = hash.signature(shingles);
      for (int band = 0; band < 32; band++) {
        bands.add(i, band, Arrays.hashCode(Arrays.copyOfRange(signature, 4 * band, 4 * band + 4)));
      }
    }
    try (PrintStream out = new PrintStream(args[1])) {
      bands.print(corpus, out);
    }
  }
}
