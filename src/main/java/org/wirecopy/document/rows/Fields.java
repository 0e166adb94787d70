package org.wirecopy.document.rows;

import static com.google.common.base.Preconditions.checkNotNull;

import com.google.common.base.CharMatcher;
import com.google.common.base.Strings;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.wirecopy.document.Document;
import org.wirecopy.document.Limits;
import org.wirecopy.document.Metadata;
import org.wirecopy.document.Problem;
import org.wirecopy.document.content.Extent;
import org.wirecopy.document.content.UnreadableException;
import org.wirecopy.document.dates.PublishedParser;
import org.wirecopy.document.markup.Languages;
import org.wirecopy.document.page.HtmlReader;

/**
 * The fields of a row, by their standard names: id, text, html, source, published, title, author,
 * url and language. Not safe for threads.
 */
public final class Fields {
  /** Where what is wrong with a row stands among its fields. */
  private static final String NOTE = "note of the reader";

  private final Map<String, String> values = new HashMap<>();

  /** A row without fields. */
  public Fields() {}

  /**
   * Sets a field.
   *
   * @param name its standard name
   * @param value what it holds
   */
  public void put(String name, String value) {
    checkNotNull(name, "name");
    checkNotNull(value, "value");
    values.put(name, value);
  }

  /**
   * Says that a field is there and holds nothing; one that holds something keeps it.
   *
   * @param name its standard name
   */
  public void putNothing(String name) {
    checkNotNull(name, "name");
    values.putIfAbsent(name, "");
  }

  /** Lets a problem say so if fields hold signs that stand for bytes of no letter. */
  public void noteBroken() {
    int broken = values.values().stream().mapToInt(CharMatcher.is('\uFFFD')::countIn).sum();
    if (broken > 0) {
      values.put(
          NOTE, "has bytes that its encoding does not have (" + broken + "); the rest was read");
    }
  }

  /**
   * The document of the row, as a row of JSON Lines would give it.
   *
   * @param corpus the name of the corpus, from which a row without an id gets its own
   * @param line the number of the row, from 1
   * @param limits what a page may ask for
   * @param problems told if the row has no text, or what was left out of a page
   * @return the document, or nothing if it cannot be read
   */
  public Optional<Document> read(
      String corpus, long line, Limits limits, Consumer<Problem> problems) {
    checkNotNull(corpus, "corpus");
    checkNotNull(limits, "limits");
    checkNotNull(problems, "problems");
    try {
      return Optional.of(document(corpus + ":" + line, limits, problems));
    } catch (UnreadableException e) {
      problems.accept(e.at("line " + line).in(corpus));
      return Optional.empty();
    }
  }

  /** All fields, by their standard names. */
  Map<String, String> values() {
    return values;
  }

  private @Nullable String get(String name) {
    return Strings.emptyToNull(Strings.nullToEmpty(values.get(name)).strip());
  }

  /**
   * The document of the row.
   *
   * @param fallbackId its id where the row has none
   * @param limits what a page may ask for
   * @param problems told what was left out of a page
   * @throws UnreadableException if the row has no text
   */
  Document document(String fallbackId, Limits limits, Consumer<Problem> problems)
      throws UnreadableException {
    String given = get("id");
    String id = given == null ? fallbackId : given;
    String note = get(NOTE);
    if (note != null) {
      problems.accept(Problem.note(id, note));
    }
    String html = get("html") == null ? null : values.get("html");
    String text = values.get("text");
    if (html == null && text == null && !values.containsKey("html")) {
      throw new UnreadableException(
          "has neither a text nor an html field; name the right one with --field text=NAME, or"
              + " text=OUTER.NAME where it stands inside another");
    }
    Document document =
        html == null
            ? Document.of(id, Strings.nullToEmpty(text))
            : HtmlReader.read(id, html, limits, problems);
    String language = Languages.tag(get("language"));
    return Extent.checked(
        new Document(
            id,
            document.text(),
            language == null ? document.language() : language,
            metadata().orElse(document.metadata()),
            document.elements()),
        limits);
  }

  private Metadata metadata() {
    String published = get("published");
    return new Metadata(
        get("source"),
        published == null ? null : PublishedParser.parse(published).orElse(null),
        get("title"),
        get("author"),
        get("url"));
  }
}
