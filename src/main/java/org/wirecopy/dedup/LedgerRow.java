package org.wirecopy.dedup;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Base64;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * What a row of a ledger says to whoever undoes it.
 *
 * @param type what kind of row it is
 * @param input the file that was read
 * @param output the file that was written
 * @param bytes how many bytes the input had
 * @param at the byte of the input at which a change stood
 * @param removed what stood there
 * @param added what stands there now
 * @param sha256 the checksum of the input
 */
record LedgerRow(
    Type type,
    String input,
    String output,
    long bytes,
    long at,
    byte[] removed,
    byte[] added,
    String sha256) {
  /** The kinds of rows that matter. */
  enum Type {
    INPUT,
    CHANGE,
    END
  }

  /**
   * Reads a row.
   *
   * @param parser stands at the start of an object
   * @param ledger the file, for messages
   * @return the row, or nothing if it says nothing to whoever undoes it
   * @throws IOException if it cannot be read, or is of another version
   */
  static Optional<LedgerRow> read(JsonParser parser, Path ledger) throws IOException {
    String type = "";
    String input = "";
    String output = "";
    String sha256 = "";
    long bytes = 0;
    long at = 0;
    byte[] removed = {};
    byte[] added = {};
    while (parser.nextToken() == JsonToken.FIELD_NAME) {
      String name = parser.currentName();
      parser.nextToken();
      switch (name) {
        case "type" -> type = parser.getText();
        case "input" -> input = parser.getText();
        case "output" -> output = parser.getText();
        case "sha256" -> sha256 = parser.getText();
        case "bytes" -> bytes = parser.getLongValue();
        case "at" -> at = parser.getLongValue();
        case "removed" -> removed = parser.getText().getBytes(StandardCharsets.UTF_8);
        case "added" -> added = parser.getText().getBytes(StandardCharsets.UTF_8);
        case "removedBase64" -> removed = decoded(parser, ledger);
        case "ledger" -> requireVersion(parser.getIntValue(), ledger);
        default -> parser.skipChildren();
      }
    }
    Type known = type(type);
    return known == null
        ? Optional.empty()
        : Optional.of(new LedgerRow(known, input, output, bytes, at, removed, added, sha256));
  }

  private static byte[] decoded(JsonParser parser, Path ledger) throws IOException {
    try {
      return Base64.getDecoder().decode(parser.getText());
    } catch (IllegalArgumentException e) {
      int line = parser.currentTokenLocation().getLineNr();
      throw new IOException(ledger + ", line " + line + ", is damaged: no Base64", e);
    }
  }

  private static @Nullable Type type(String label) {
    return switch (label) {
      case "input" -> Type.INPUT;
      case "removal", "addition" -> Type.CHANGE;
      case "end" -> Type.END;
      default -> null;
    };
  }

  private static void requireVersion(int version, Path ledger) throws IOException {
    if (version != Ledger.VERSION) {
      throw new IOException(
          ledger
              + " is a ledger of version "
              + version
              + ", and this release reads version "
              + Ledger.VERSION
              + "; restore it with the release that wrote it");
    }
  }
}
