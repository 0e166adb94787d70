import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.wirecopy.archive.Archive;
import org.wirecopy.archive.Found;
import org.wirecopy.document.input.Corpus;
import org.wirecopy.trace.ReuseKind;

/** No article of this project takes text from the archive without credit. */
class ArticlesTest {
  private final Path archive = Path.of(System.getProperty("archive"));
  private final String articles = System.getProperty("articles");

  @Test
  void credits_what_it_takes() throws IOException {
    try (Archive news = Archive.open(archive);
        Corpus corpus = Corpus.open(articles)) {
      List<String> uncredited =
          news.find(corpus.documents().toList()).stream()
              .filter(ArticlesTest::takesWithoutCredit)
              .map(Found::document)
              .toList();
      assertEquals(List.of(), uncredited);
    }
  }

  private static boolean takesWithoutCredit(Found found) {
    return found.parts().stream().anyMatch(part -> part.kind() == ReuseKind.UNCREDITED_COPY);
  }
}
