import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.BufferedReader;
import java.io.FileInputStream;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.zip.GZIPInputStream;

/** The share of planted pairs of each kind that a tool named, whatever it said of the place. */
final class Recall {
  public static void main(String[] args) throws Exception {
    Set<String> found = new HashSet<>();
    ObjectMapper json = new ObjectMapper();
    try (BufferedReader lines = Files.newBufferedReader(Path.of(args[1]))) {
      for (String line = lines.readLine(); line != null; line = lines.readLine()) {
        if (line.startsWith("{")) {
          JsonNode row = json.readTree(line);
          if (row.path("type").asText().equals("passage")) {
            add(found, row.at("/left/document").asText(), row.at("/right/document").asText());
          }
        } else {
          String[] pair = line.split("\t");
          add(found, pair[0], pair[1]);
        }
      }
    }
    Map<String, int[]> kinds = new TreeMap<>();
    try (BufferedReader lines =
        new BufferedReader(
            new InputStreamReader(
                new GZIPInputStream(new FileInputStream(args[0])), StandardCharsets.UTF_8))) {
      for (String line = lines.readLine(); line != null; line = lines.readLine()) {
        JsonNode row = json.readTree(line);
        int[] counts = kinds.computeIfAbsent(row.get("kind").asText(), k -> new int[2]);
        counts[0]++;
        counts[1] += found.contains(row.get("left").asText() + "\t" + row.get("right").asText()) ? 1 : 0;
      }
    }
    StringBuilder cells = new StringBuilder();
    kinds.forEach(
        (kind, n) -> {
          if (!kind.equals("sibling")) {
            cells.append(String.format(Locale.ROOT, " %s %.4f |", kind, (double) n[1] / n[0]));
          }
        });
    System.out.println(cells);
  }

  private static void add(Set<String> found, String one, String other) {
    found.add(one + "\t" + other);
    found.add(other + "\t" + one);
  }
}
