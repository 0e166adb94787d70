package org.wirecopy.check.format;

import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.CharsetEncoder;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;

/** Turns any text into bytes: U+FFFD stands for a lone half of a surrogate pair. */
final class Utf8 {
  private Utf8() {}

  /** Writes a text and flushes the stream. */
  static void write(CharSequence text, OutputStream out) throws IOException {
    Writer writer = new OutputStreamWriter(out, encoder());
    writer.append(text);
    writer.flush();
  }

  private static CharsetEncoder encoder() {
    return StandardCharsets.UTF_8
        .newEncoder()
        .onMalformedInput(CodingErrorAction.REPLACE)
        .replaceWith("\uFFFD".getBytes(StandardCharsets.UTF_8));
  }
}
