package org.wirecopy.dedup.ledger;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.core.StreamReadConstraints;
import com.google.common.hash.Hasher;
import com.google.common.hash.Hashing;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Base64;
import java.util.HashMap;
import java.util.Map;
import org.wirecopy.dedup.store.Stored;
import org.wirecopy.document.Problem;
import org.wirecopy.document.compression.Compression;
import org.wirecopy.work.Labels;

/**
 * Reads a ledger and makes sure that it is whole: that it begins and ends as one, that every input
 * in it does, and that its last row counts all others and has their checksum. One pass; memory for
 * one row.
 */
final class LedgerReader {
  private static final String WHAT_TO_DO =
      "; nothing was restored: restore from a whole copy of the ledger";

  private static final JsonFactory JSON =
      JsonFactory.builder()
          .streamReadConstraints(
              StreamReadConstraints.builder().maxStringLength(Integer.MAX_VALUE).build())
          .build();

  private final Path ledger;
  private final LedgerRows rows;
  private final LedgerCounts counts = new LedgerCounts();
  private final Hasher digest = Hashing.sha256().newHasher();
  private long line;
  private State state = State.BEFORE;

  /** What was read last. */
  private enum State {
    BEFORE,
    BETWEEN_INPUTS,
    IN_INPUT,
    COMPLETE
  }

  private LedgerReader(Path ledger, LedgerRows rows) {
    this.ledger = ledger;
    this.rows = rows;
  }

  /**
   * Reads a ledger. What its rows led to counts only once this comes to its end.
   *
   * @param ledger the file
   * @param rows takes its rows
   * @throws IOException if it cannot be read, is of another version, or not whole, or a row cannot
   *     be taken
   */
  static void read(Path ledger, LedgerRows rows) throws IOException {
    new LedgerReader(ledger, rows).read();
  }

  private void read() throws IOException {
    try (BufferedReader in =
        new BufferedReader(new InputStreamReader(PlainFile.open(ledger), StandardCharsets.UTF_8))) {
      for (String row = in.readLine(); row != null; row = in.readLine()) {
        line++;
        take(row);
      }
    } catch (JsonProcessingException e) {
      throw new IOException(ledger + ", line " + line + ", is no row of a ledger" + WHAT_TO_DO, e);
    }
    if (state != State.COMPLETE) {
      throw new IOException(ledger + " is cut off, or no ledger" + WHAT_TO_DO);
    }
  }

  private void take(String row) throws IOException {
    require(state != State.COMPLETE);
    Map<String, String> fields = fields(row);
    String type = fields.getOrDefault("type", "");
    if (type.equals("complete")) {
      require(state == State.BETWEEN_INPUTS && isWhole(fields));
      state = State.COMPLETE;
      return;
    }
    digest.putString(row, StandardCharsets.UTF_8).putByte((byte) '\n');
    switch (type) {
      case "run" -> begin(fields);
      case "input" -> input(fields);
      case "removal", "addition" -> change(fields);
      case "end" -> {
        require(state == State.IN_INPUT);
        state = State.BETWEEN_INPUTS;
        rows.end(text(fields, "sha256"));
      }
      case "copied" -> {
        require(state == State.BETWEEN_INPUTS);
        counts.copied();
        rows.copied(text(fields, "input"), text(fields, "sha256"));
      }
      case "unread" -> unread(fields);
      case Ledger.STANDING -> require(state == State.IN_INPUT);
      default -> throw damaged();
    }
  }

  private void begin(Map<String, String> fields) throws IOException {
    long version = number(fields, "ledger");
    if (version != Ledger.VERSION) {
      throw new IOException(
          ledger
              + " is a ledger of version "
              + version
              + ", and this release reads version "
              + Ledger.VERSION
              + ", which shows whether it is whole; restore it with the release that wrote it");
    }
    require(state == State.BEFORE);
    state = State.BETWEEN_INPUTS;
  }

  private void input(Map<String, String> fields) throws IOException {
    require(state == State.BETWEEN_INPUTS);
    state = State.IN_INPUT;
    counts.input();
    Stored stored =
        new Stored(
            constant(Stored.Form.class, text(fields, "form")),
            constant(Compression.class, fields.getOrDefault("compression", "none")));
    rows.input(
        new LedgerRows.Origin(
            text(fields, "input"), text(fields, "output"), number(fields, "bytes"), stored));
  }

  private void change(Map<String, String> fields) throws IOException {
    require(state == State.IN_INPUT);
    counts.change();
    rows.change(number(fields, "at"), bytes(fields, "removed"), bytes(fields, "added"));
  }

  private void unread(Map<String, String> fields) throws IOException {
    require(state == State.BETWEEN_INPUTS);
    counts.unread();
    rows.unread(
        new Problem(
            text(fields, "input"),
            fields.getOrDefault("where", ""),
            "was left out when the corpus was cleaned, and is not restored: "
                + text(fields, "reason")));
  }

  private boolean isWhole(Map<String, String> fields) throws IOException {
    for (Map.Entry<String, Long> count : counts.byName().entrySet()) {
      if (number(fields, count.getKey()) != count.getValue()) {
        return false;
      }
    }
    return digest.hash().toString().equals(text(fields, "sha256"));
  }

  /** The texts and numbers of a row; all else is for whoever reads it. */
  private static Map<String, String> fields(String row) throws IOException {
    Map<String, String> fields = new HashMap<>();
    try (JsonParser parser = JSON.createParser(row)) {
      if (parser.nextToken() != JsonToken.START_OBJECT) {
        return fields;
      }
      while (parser.nextToken() == JsonToken.FIELD_NAME) {
        String name = parser.currentName();
        if (parser.nextToken().isScalarValue()) {
          fields.put(name, parser.getText());
        } else {
          parser.skipChildren();
        }
      }
      return parser.nextToken() == null ? fields : Map.of();
    }
  }

  private String text(Map<String, String> fields, String name) throws IOException {
    String text = fields.get(name);
    if (text == null) {
      throw damaged();
    }
    return text;
  }

  private long number(Map<String, String> fields, String name) throws IOException {
    try {
      return Long.parseLong(text(fields, name));
    } catch (NumberFormatException e) {
      throw damaged();
    }
  }

  private byte[] bytes(Map<String, String> fields, String name) throws IOException {
    String packed = fields.get(name + "Base64");
    try {
      return packed == null
          ? fields.getOrDefault(name, "").getBytes(StandardCharsets.UTF_8)
          : Base64.getDecoder().decode(packed);
    } catch (IllegalArgumentException e) {
      throw damaged();
    }
  }

  private <E extends Enum<E>> E constant(Class<E> type, String label) throws IOException {
    return Labels.find(type, label).orElseThrow(this::damaged);
  }

  private void require(boolean isSo) throws IOException {
    if (!isSo) {
      throw damaged();
    }
  }

  private IOException damaged() {
    return new IOException(
        ledger
            + ", line "
            + line
            + ", does not follow from the rows before it: rows are missing or were changed"
            + WHAT_TO_DO);
  }
}
