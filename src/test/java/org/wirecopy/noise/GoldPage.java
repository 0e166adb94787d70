package org.wirecopy.noise;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.wirecopy.document.Document;
import org.wirecopy.document.input.Corpus;

/**
 * A page of the folder {@code pages} and what a reader takes from it, from the text file beside it:
 * lines of facts ({@code title}, {@code author}, {@code day}, {@code posts}), a blank line, the
 * page's own text.
 *
 * <p>Its own text is the headline, the lead and the body with their lists, tables, notes and code,
 * also where they are folded; of a shop's page the name, the description, the specification and the
 * price; of a listing the titles and summaries of what it lists; of a thread the posts, each word
 * once. It is not who wrote it and when, captions, signatures, comments, reviews, nor what leads
 * elsewhere.
 */
record GoldPage(Path page, Map<String, String> facts, String text) {
  /** All pages, by their names. */
  static List<GoldPage> all() {
    try (Stream<Path> files = Files.list(Path.of(GoldPage.class.getResource("pages").toURI()))) {
      return files
          .filter(file -> file.toString().endsWith(".html"))
          .sorted()
          .map(GoldPage::of)
          .toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } catch (URISyntaxException e) {
      throw new IllegalStateException(e);
    }
  }

  private static GoldPage of(Path page) {
    try {
      List<String> lines = Files.readAllLines(Path.of(page.toString().replace(".html", ".txt")));
      int blank = lines.indexOf("");
      Map<String, String> facts = new LinkedHashMap<>();
      for (String line : lines.subList(0, blank)) {
        String[] fact = line.split(": ", 2);
        facts.put(fact[0], fact[1]);
      }
      return new GoldPage(page, facts, String.join("\n", lines.subList(blank + 1, lines.size())));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  String name() {
    return page.getFileName().toString().replace(".html", "");
  }

  String kind() {
    return name().substring(0, name().indexOf('-'));
  }

  Optional<String> fact(String name) {
    return Optional.ofNullable(facts.get(name));
  }

  /** The page as it is cleaned, without a word where nothing was read. */
  CleanDocument cleaned() {
    try (Corpus corpus = Corpus.open(page.toString())) {
      return Cleaner.auto()
          .clean(corpus.documents().findFirst().orElseGet(() -> Document.of(name(), "")));
    }
  }
}
