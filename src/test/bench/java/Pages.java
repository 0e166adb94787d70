import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.Consumer;
import net.dankito.readability4j.Readability4J;
import org.wirecopy.document.Document;
import org.wirecopy.document.input.HtmlPage;
import org.wirecopy.noise.Cleaner;

/**
 * Pages a second, Wirecopy and readability4j in turns in one process: each reads a page from its
 * HTML and gives its text. And text in MB a second, one thread.
 *
 * <p>Arguments: a folder of pages, and a file of bare text.
 */
final class Pages {
  private static final int ROUNDS = 12;

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
    List<Document> texts = texts(Files.readString(Path.of(args[1])));
    long size = texts.stream().mapToLong(text -> text.text().length()).sum();
    Cleaner cleaner = Cleaner.auto();
    for (int round = 0; round < ROUNDS; round++) {
      long start = System.nanoTime();
      texts.forEach(cleaner::clean);
      double seconds = (System.nanoTime() - start) / 1e9;
      System.out.printf(Locale.ROOT, "text %.1f MB/s%n", size / seconds / 1e6);
    }
  }

  /** Documents of about 5,000 characters. */
  private static List<Document> texts(String text) {
    List<Document> texts = new ArrayList<>();
    int at = 0;
    while (at < text.length()) {
      int end = text.indexOf('\n', Math.min(text.length(), at + 5_000));
      end = end < 0 ? text.length() : end + 1;
      texts.add(Document.of("text-" + at, text.substring(at, end)));
      at = end;
    }
    return texts;
  }

  private static double rate(List<String> pages, Consumer<String> reader) {
    long start = System.nanoTime();
    pages.forEach(reader);
    return pages.size() / ((System.nanoTime() - start) / 1e9);
  }

  private static void clean(String html) {
    Cleaner.auto().clean(HtmlPage.read("page", html)).keptText();
  }

  private static void readability(String html) {
    new Readability4J("https://example.org/", html).parse().getTextContent();
  }
}
