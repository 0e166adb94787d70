package org.wirecopy.document.rows;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.StreamReadConstraints;
import com.fasterxml.jackson.core.exc.StreamConstraintsException;
import java.io.IOException;
import java.util.List;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.wirecopy.document.Document;
import org.wirecopy.document.Limits;
import org.wirecopy.document.Problem;
import org.wirecopy.document.content.Decoder;
import org.wirecopy.document.content.LineSource;
import org.wirecopy.document.content.UnreadableException;
import org.wirecopy.document.format.ReadingOptions;
import org.wirecopy.document.format.RowLines;
import org.wirecopy.document.format.RowReader;
import org.wirecopy.document.format.TextStart;

/** Reads a row a line; a line that cannot be read costs that line only. */
final class JsonLinesReader implements RowReader {
  private final RowLines lines;
  private final String id;
  private final Limits limits;
  private final JsonRow row;
  private final JsonFactory json;
  private final JsonText texts;

  /**
   * Opens a corpus.
   *
   * @param lines its lines
   * @param id the corpus's name, from which rows without an id get theirs
   * @param options what a row may ask for, and which fields are which
   */
  JsonLinesReader(RowLines lines, String id, ReadingOptions options) {
    this.lines = lines;
    this.id = id;
    this.limits = options.limits();
    this.row = new JsonRow(options.fields());
    this.json = factory(limits);
    this.texts = new JsonText(options.fields());
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

  @Override
  public LineSource.@Nullable Line next() throws IOException, UnreadableException {
    LineSource.Line line = lines.next();
    while (line != null && line.isBlank()) {
      line = lines.next();
    }
    return line;
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

  @Override
  public List<TextStart> starts(LineSource.Line line) throws IOException, UnreadableException {
    return texts.starts(line);
  }

  /** Only an escape ({@code \\ud83d}) can write half a surrogate pair in UTF-8. */
  private static boolean mayHoldHalves(LineSource.Line line) {
    byte[] bytes = line.bytes();
    int last = line.length() - 2;
    for (int i = 0; i < last; i++) {
      if (bytes[i] == '\\' && bytes[i + 1] == 'u' && (bytes[i + 2] | 0x20) == 'd') {
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
