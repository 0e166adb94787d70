import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.BufferedReader;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** The documents that the peers read: JSON Lines with an id and a text each. */
final class Corpus {
  /** The words in a shingle, for every peer. */
  static final int SHINGLE = 5;

  final List<String> ids = new ArrayList<>();
  final List<String> texts = new ArrayList<>();

  static Corpus read(String file) throws IOException {
    Corpus corpus = new Corpus();
    ObjectMapper json = new ObjectMapper();
    try (BufferedReader lines = Files.newBufferedReader(Path.of(file))) {
      for (String line = lines.readLine(); line != null; line = lines.readLine()) {
        JsonNode row = json.readTree(line);
        corpus.ids.add(row.get("id").asText());
        corpus.texts.add(row.get("text").asText());
      }
    }
    return corpus;
  }

  /** The shingles of a document as strings, lower case, words split at what is no letter or digit. */
  static List<String> shingles(String text) {
    String[] words = text.toLowerCase(Locale.ROOT).split("[^\\p{L}\\p{N}]+");
    List<String> shingles = new ArrayList<>();
    for (int i = 0; i + SHINGLE <= words.length; i++) {
      shingles.add(String.join(" ", List.of(words).subList(i, i + SHINGLE)));
    }
    return shingles;
  }
}
