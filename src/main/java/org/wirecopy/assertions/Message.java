package org.wirecopy.assertions;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import org.wirecopy.check.CheckReport;
import org.wirecopy.check.format.CheckFormat;
import org.wirecopy.check.format.CheckPresentation;

/** What a failed assertion says: what was expected, and each passage with its places. */
final class Message {
  private Message() {}

  static String of(String expectation, CheckReport report) {
    ByteArrayOutputStream found = new ByteArrayOutputStream();
    try {
      CheckFormat.TEXT.writer(CheckPresentation.ROOT).write(report, found);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return "Expecting text " + expectation + ", but:\n\n" + found.toString(StandardCharsets.UTF_8);
  }
}
