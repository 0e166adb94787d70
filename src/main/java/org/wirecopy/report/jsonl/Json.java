package org.wirecopy.report.jsonl;

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

/** The words in which rows are written: objects, arrays, texts, numbers, over Jackson. */
final class Json implements Closeable {
  private static final int DECIMALS = 4;

  private final JsonGenerator generator;

  private Json(JsonGenerator generator) {
    this.generator = generator;
  }

  /** Writes to a stream, which is flushed in the end and stays open. */
  static Json to(OutputStream out) throws IOException {
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
  interface Fields {
    void write() throws IOException;
  }

  /** How an entry of an array is written. */
  @FunctionalInterface
  interface Entry<T> {
    void write(T value) throws IOException;
  }

  void row(String type, Fields fields) throws IOException {
    generator.writeStartObject();
    generator.writeStringField("type", type);
    fields.write();
    generator.writeEndObject();
    generator.writeRaw('\n');
  }

  void object(String name, Fields fields) throws IOException {
    generator.writeObjectFieldStart(name);
    fields.write();
    generator.writeEndObject();
  }

  <T> void objects(String name, List<T> values, Entry<T> entry) throws IOException {
    generator.writeArrayFieldStart(name);
    for (T value : values) {
      generator.writeStartObject();
      entry.write(value);
      generator.writeEndObject();
    }
    generator.writeEndArray();
  }

  void texts(String name, List<String> values) throws IOException {
    generator.writeArrayFieldStart(name);
    for (String value : values) {
      generator.writeString(value);
    }
    generator.writeEndArray();
  }

  void text(String name, @Nullable String value) throws IOException {
    generator.writeStringField(name, value);
  }

  void number(String name, int value) throws IOException {
    generator.writeNumberField(name, value);
  }

  void truth(String name, boolean value) throws IOException {
    generator.writeBooleanField(name, value);
  }

  void nothing(String name) throws IOException {
    generator.writeNullField(name);
  }

  /** Writes a number with four decimals at most, in one way only; null if it is none. */
  void rounded(String name, double value) throws IOException {
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
