package org.wirecopy.serve;

import java.io.BufferedInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** Messages, each on a line; of one that is too long, no more is kept than may be. */
final class SentMessages {
  /** What stands around a text, and what JSON adds to it. */
  private static final int AROUND = 1 << 16;

  private static final int TOO_LARGE = 413;

  private final InputStream in;
  private final long most;

  SentMessages(InputStream in, int mostOfText) {
    this.in = new BufferedInputStream(in);
    this.most = Math.min(2L * mostOfText + AROUND, Integer.MAX_VALUE - 8L);
  }

  /** The next that says something; null behind the last. */
  @Nullable String next() throws IOException, Refusal {
    while (true) {
      ByteArrayOutputStream line = new ByteArrayOutputStream();
      long length = 0;
      int next = in.read();
      if (next < 0) {
        return null;
      }
      for (; next >= 0 && next != '\n'; next = in.read()) {
        length++;
        if (length <= most) {
          line.write(next);
        }
      }
      if (length > most) {
        throw new Refusal(
            TOO_LARGE, String.format(Locale.ROOT, "a message has more than %,d bytes", most));
      }
      String message = line.toString(StandardCharsets.UTF_8).strip();
      if (!message.isEmpty()) {
        return message;
      }
    }
  }
}
