import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.Consumer;
import net.dankito.readability4j.Readability4J;
import org.wirecopy.document.Document;
import org.wirecopy.noise.Cleaner;

/**
 * Pages a second, Wirecopy and readability4j in turns in one process: each reads a page from its
 * HTML and gives its text. And text in MB a second, one thread.
 *
 * <p>Arguments: a folder of pages, and a file of bare text.
 */
final class Pages {
  private static final int ROUNDS = 5;

  private Pages() {}

  public static void main(String[] args) throws Exception {
    List<Path> files;
    try (var list = Files.list(Path.of(args[0]))) {
      files = list.sorted().toList();
    }
    List<String> pages = new ArrayList<>();
    for (Path file : files) {
      pages.add(Files.readString(file));
    }
    for (int round = 0; round < ROUNDS; round++) {
      double ours = rate(pages, Pages::clean);
      double theirs = rate(pages, Pages::readability);
      System.out.printf(
          Locale.ROOT,
          "wirecopy %.1f pages/s  readability4j %.1f pages/s  ratio %.2f%n",
          ours,
          theirs,
          ours / theirs);
    }
    Document text = Document.of("text", Files.readString(Path.of(args[1])));
    Cleaner cleaner = Cleaner.auto();
    for (int round = 0; round < ROUNDS; round++) {
      long start = System.nanoTime();
      cleaner.clean(text);
      double seconds = (System.nanoTime() - start) / 1e9;
      System.out.printf(Locale.ROOT, "text %.1f MB/s%n", text.text().length() / seconds / 1e6);
    }
  }

  private static double rate(List<String> pages, Consumer<String> reader) {
    long start = System.nanoTime();
    pages.forEach(reader);
    return pages.size() / ((System.nanoTime() - start) / 1e9);
  }

  private static void clean(String html) {
    Cleaner.auto().clean(Document.ofHtml("page", html)).keptText();
  }

  private static void readability(String html) {
    new Readability4J("https://example.org/", html).parse().getTextContent();
  }
}
