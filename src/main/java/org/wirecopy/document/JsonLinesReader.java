package org.wirecopy.document;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.StreamReadConstraints;
import com.fasterxml.jackson.core.exc.StreamConstraintsException;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.function.Consumer;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Reads a row a line; a line that cannot be read costs that line only. */
final class JsonLinesReader implements LineRows {
  private static final Pattern OPENED = Pattern.compile("[\\[{]{1,9}[ \\t]{0,99}[\\r\\n]");

  private final RowLines lines;
  private final String id;
  private final Limits limits;
  private final JsonRow row;
  private final JsonFactory json;
  private final Consumer<Problem> problems;
  private int number;

  /**
   * Opens a corpus.
   *
   * @param lines its lines
   * @param id the corpus's name, from which rows without an id get theirs
   * @param limits what a row may ask for
   * @param fieldNames which fields are which
   * @param problems told what was left out of a page
   */
  JsonLinesReader(
      RowLines lines, String id, Limits limits, FieldNames fieldNames, Consumer<Problem> problems) {
    this.lines = lines;
    this.id = id;
    this.limits = limits;
    this.row = new JsonRow(fieldNames);
    this.json = factory(limits);
    this.problems = problems;
  }

  /**
   * Lines are bounded already; of the parser's own limits only the nesting is needed. Names are
   * kept in a table for the sake of speed; a table full of hostile names is slow and no error.
   */
  private static JsonFactory factory(Limits limits) {
    return JsonFactory.builder()
        .disable(JsonFactory.Feature.INTERN_FIELD_NAMES)
        .disable(JsonFactory.Feature.FAIL_ON_SYMBOL_HASH_OVERFLOW)
        .streamReadConstraints(
            StreamReadConstraints.builder()
                .maxNestingDepth(limits.nesting())
                .maxStringLength(Integer.MAX_VALUE)
                .maxNameLength(Integer.MAX_VALUE)
                .maxNumberLength(Integer.MAX_VALUE)
                .build())
        .build();
  }

  /**
   * Looks at how a file begins.
   *
   * @throws UnreadableException if its first line only opens an array or object, so that it holds
   *     JSON, but not a row a line
   */
  static void checkShape(byte[] beginning) throws UnreadableException {
    String start = new String(beginning, StandardCharsets.ISO_8859_1).stripLeading();
    if (OPENED.matcher(start).lookingAt()) {
      throw new UnreadableException(
          "holds JSON, but not an object a line; rewrite it first, for example with jq -c");
    }
  }

  @Override
  public @Nullable Document next() throws IOException, UnreadableException {
    LineSource.Line line = record();
    return line == null ? null : document(line, problems);
  }

  @Override
  public LineSource.@Nullable Line record() throws IOException, UnreadableException {
    LineSource.Line line = lines.next();
    while (line != null && line.isBlank()) {
      line = lines.next();
    }
    number = line == null ? number : line.number();
    return line;
  }

  @Override
  public int line() {
    return number;
  }

  @Override
  public Document document(LineSource.Line line, Consumer<Problem> told)
      throws IOException, UnreadableException {
    Decoder.checkEncoding(line);
    int from = Decoder.start(line);
    // Without its line feed, so that what is missing is missing in the line's last column.
    int length = line.length() - from - (line.bytes()[line.length() - 1] == '\n' ? 1 : 0);
    try (JsonParser parser = json.createParser(line.bytes(), from, length)) {
      return row.fields(parser, mayHoldHalves(line))
          .document(id + ":" + line.number(), limits, told);
    } catch (StreamConstraintsException e) {
      throw new UnreadableException(
          line.where(), "nests values deeper than " + limits.nesting() + " levels, the limit");
    } catch (JsonProcessingException e) {
      Decoder.checkNoZero(line);
      throw new UnreadableException(line.where() + column(e), "is not valid JSON");
    } catch (UnreadableException e) {
      throw e.at(line.where());
    }
  }

  /** Only an escape ({@code \\ud83d}) can write half a surrogate pair in UTF-8. */
  private static boolean mayHoldHalves(LineSource.Line line) {
    byte[] bytes = line.bytes();
    int last = line.length() - 1;
    for (int i = 0; i < last; i++) {
      if (bytes[i] == '\\' && bytes[i + 1] == 'u') {
        return true;
      }
    }
    return false;
  }

  private static String column(JsonProcessingException e) {
    return e.getLocation() == null || e.getLocation().getColumnNr() < 1
        ? ""
        : ", column " + e.getLocation().getColumnNr();
  }
}
