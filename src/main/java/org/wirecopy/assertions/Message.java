package org.wirecopy.assertions;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import org.wirecopy.check.CheckReport;
import org.wirecopy.check.format.CheckFormat;
import org.wirecopy.check.format.CheckPresentation;
import org.wirecopy.check.format.InvocationContext;
import org.wirecopy.report.Style;

/** What a failed assertion says: what was expected, and each passage with its places. */
final class Message {
  private static final CheckPresentation IN_A_TEST =
      new CheckPresentation("", Style.PLAIN, InvocationContext.TEST);

  private Message() {}

  static String of(String expectation, CheckReport report) {
    ByteArrayOutputStream found = new ByteArrayOutputStream();
    try {
      CheckFormat.TEXT.writer(IN_A_TEST).write(report, found);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return "Expecting text " + expectation + ", but:\n\n" + found.toString(StandardCharsets.UTF_8);
  }
}
