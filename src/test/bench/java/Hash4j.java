import com.dynatrace.hash4j.hashing.Hashing;
import com.dynatrace.hash4j.similarity.ElementHashProvider;
import com.dynatrace.hash4j.similarity.SimilarityHashing;
import java.io.PrintStream;
import java.nio.ByteBuffer;
import java.util.List;

/** hash4j: SuperMinHash of 128 components of 16 bits, 32 bands of 4. */
final class Hash4j {
  public static void main(String[] args) throws Exception {
    Corpus corpus = Corpus.read(args[0]);
    var hasher = SimilarityHashing.superMinHash(128, 16).createHasher();
    var hash = Hashing.komihash5_0();
    Bands bands = new Bands();
    for (int i = 0; i < corpus.texts.size(); i++) {
      List<String> shingles = Corpus.shingles(corpus.texts.get(i));
      if (!shingles.isEmpty()) {
        byte[] signature =
            hasher.compute(
                ElementHashProvider.ofFunction(
                    s -> hash.hashCharsToLong(shingles.get(s)), shingles.size()));
        ByteBuffer bytes = ByteBuffer.wrap(signature);
        for (int band = 0; band < 32; band++) {
          bands.add(i, band, bytes.getLong());
        }
      }
    }
    try (PrintStream out = new PrintStream(args[1])) {
      bands.print(corpus, out);
    }
  }
}
