package org.wirecopy.check.format;

import static org.assertj.core.api.Assertions.fail;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.UncheckedIOException;
import java.util.Set;
import java.util.logging.Level;
import se.bjurr.violations.lib.ViolationsLogger;
import se.bjurr.violations.lib.model.Violation;
import se.bjurr.violations.lib.parsers.ViolationsParser;

/** Readers that are used in the field; what they complain of is a failure. */
final class Reader {
  private static final ObjectMapper MAPPER = new ObjectMapper();

  private Reader() {}

  static JsonNode json(String text) {
    try {
      return MAPPER.readTree(text);
    } catch (JsonProcessingException e) {
      throw new UncheckedIOException(e);
    }
  }

  static Set<Violation> read(ViolationsParser parser, String report) throws Exception {
    return parser.parseReportOutput(
        report,
        new ViolationsLogger() {
          @Override
          public void log(Level level, String message) {
            if (level.intValue() >= Level.WARNING.intValue()) {
              fail(message);
            }
          }

          @Override
          public void log(Level level, String message, Throwable cause) {
            fail(message, cause);
          }
        });
  }
}
