package org.wirecopy.report.jsonl;

import static com.google.common.base.Preconditions.checkNotNull;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import java.io.Closeable;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.nio.charset.CharsetEncoder;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The words in which JSON is written: objects, arrays, texts, numbers, over Jackson.
 *
 * <pre>{@code
 * try (Json json = Json.to(out)) {
 *   json.row("problem", () -> json.text("document", problem.document()));
 * }
 * }</pre>
 *
 * <p>UTF-8; a lone half of a surrogate pair is written as U+FFFD. Not safe for threads. Every
 * method throws an {@link IOException} if the stream does not take what is written.
 */
public final class Json implements Closeable {
  private static final int DECIMALS = 4;

  private final JsonGenerator generator;

  private Json(JsonGenerator generator) {
    this.generator = generator;
  }

  /**
   * Writes to a stream.
   *
   * @param out where the bytes go; flushed in the end, and not closed
   * @return what writes
   * @throws IOException if {@code out} does not take them
   */
  public static Json to(OutputStream out) throws IOException {
    checkNotNull(out, "out");
    JsonGenerator generator =
        new JsonFactory().createGenerator(new OutputStreamWriter(out, encoder()));
    generator.disable(JsonGenerator.Feature.AUTO_CLOSE_TARGET);
    generator.setRootValueSeparator(null);
    return new Json(generator);
  }

  /** Jackson's own encoder refuses a lone surrogate; the text of a page may hold one. */
  private static CharsetEncoder encoder() {
    return StandardCharsets.UTF_8
        .newEncoder()
        .onMalformedInput(CodingErrorAction.REPLACE)
        .replaceWith("\uFFFD".getBytes(StandardCharsets.UTF_8));
  }

  /** What stands between the braces of an object. */
  @FunctionalInterface
  public interface Fields {
    /**
     * Writes the fields.
     *
     * @throws IOException if the stream does not take them
     */
    void write() throws IOException;
  }

  /**
   * How an entry of an array is written.
   *
   * @param <T> what is written
   */
  @FunctionalInterface
  public interface Entry<T> {
    /**
     * Writes the fields of an entry.
     *
     * @param value the entry
     * @throws IOException if the stream does not take them
     */
    void write(T value) throws IOException;
  }

  /**
   * Writes an object that is a document of its own, and ends its line.
   *
   * @param fields what stands in it
   */
  public void document(Fields fields) throws IOException {
    checkNotNull(fields, "fields");
    generator.writeStartObject();
    fields.write();
    generator.writeEndObject();
    generator.writeRaw('\n');
  }

  /**
   * Writes an array of objects that is a document of its own, and ends its line.
   *
   * @param <T> what is written
   * @param values the entries
   * @param entry how each is written
   */
  public <T> void document(List<T> values, Entry<T> entry) throws IOException {
    checkNotNull(values, "values");
    checkNotNull(entry, "entry");
    array(values, entry);
    generator.writeRaw('\n');
  }

  /**
   * Writes a row: an object on a line of its own.
   *
   * @param type what kind of row it is
   * @param fields what else stands in it
   */
  public void row(String type, Fields fields) throws IOException {
    checkNotNull(type, "type");
    checkNotNull(fields, "fields");
    document(
        () -> {
          text("type", type);
          fields.write();
        });
  }

  /**
   * Writes a field that holds an object.
   *
   * @param name the field
   * @param fields what stands in the object
   */
  public void object(String name, Fields fields) throws IOException {
    checkNotNull(name, "name");
    checkNotNull(fields, "fields");
    generator.writeObjectFieldStart(name);
    fields.write();
    generator.writeEndObject();
  }

  /**
   * Writes a field that holds an array of objects.
   *
   * @param <T> what is written
   * @param name the field
   * @param values the entries
   * @param entry how each is written
   */
  public <T> void objects(String name, List<T> values, Entry<T> entry) throws IOException {
    checkNotNull(name, "name");
    checkNotNull(values, "values");
    checkNotNull(entry, "entry");
    generator.writeFieldName(name);
    array(values, entry);
  }

  private <T> void array(List<T> values, Entry<T> entry) throws IOException {
    generator.writeStartArray();
    for (T value : values) {
      generator.writeStartObject();
      entry.write(value);
      generator.writeEndObject();
    }
    generator.writeEndArray();
  }

  /**
   * Writes a field that holds an array of texts.
   *
   * @param name the field
   * @param values the texts
   */
  public void texts(String name, List<String> values) throws IOException {
    checkNotNull(name, "name");
    checkNotNull(values, "values");
    generator.writeArrayFieldStart(name);
    for (String value : values) {
      generator.writeString(value);
    }
    generator.writeEndArray();
  }

  /**
   * Writes a field that holds a text.
   *
   * @param name the field
   * @param value the text, or null
   */
  public void text(String name, @Nullable String value) throws IOException {
    checkNotNull(name, "name");
    generator.writeStringField(name, value);
  }

  /**
   * Writes a field that holds a number.
   *
   * @param name the field
   * @param value the number
   */
  public void number(String name, long value) throws IOException {
    checkNotNull(name, "name");
    generator.writeNumberField(name, value);
  }

  /**
   * Writes a field that holds an array of numbers.
   *
   * @param name the field
   * @param values the numbers
   */
  public void numbers(String name, int... values) throws IOException {
    checkNotNull(name, "name");
    checkNotNull(values, "values");
    generator.writeFieldName(name);
    generator.writeArray(values, 0, values.length);
  }

  /**
   * Writes a field that says yes or no.
   *
   * @param name the field
   * @param value whether it is so
   */
  public void truth(String name, boolean value) throws IOException {
    checkNotNull(name, "name");
    generator.writeBooleanField(name, value);
  }

  /**
   * Writes a field that holds null.
   *
   * @param name the field
   */
  public void nothing(String name) throws IOException {
    checkNotNull(name, "name");
    generator.writeNullField(name);
  }

  /**
   * Writes a field that holds a number with four decimals at most, in one way only.
   *
   * @param name the field
   * @param value the number; null is written if it is none
   */
  public void rounded(String name, double value) throws IOException {
    checkNotNull(name, "name");
    if (!Double.isFinite(value)) {
      nothing(name);
      return;
    }
    BigDecimal rounded = BigDecimal.valueOf(value).setScale(DECIMALS, RoundingMode.HALF_UP);
    generator.writeFieldName(name);
    generator.writeNumber(rounded.signum() == 0 ? "0" : plain(rounded));
  }

  private static String plain(BigDecimal value) {
    return value.stripTrailingZeros().toPlainString();
  }

  @Override
  public void close() throws IOException {
    generator.close();
  }
}
