package org.wirecopy.dedup;

import com.google.common.base.Utf8;
import java.io.Closeable;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.wirecopy.report.Version;
import org.wirecopy.report.jsonl.Json;

/**
 * Writes what was removed and why, in JSON Lines: enough to tell every removal, and to undo it.
 *
 * <pre>{@code
 * {"type":"run", "wirecopy":VERSION, "schema":1, "ledger":1, ...options}
 * {"type":"input", "input":NAME, "output":NAME, "bytes":N}
 * {"type":"removal", "input", "document", "line", "start", "end", "rule", "kind", "similarity",
 *   "kept":{"input", "line", "document", "start", "end"}, "at":BYTE, "removed":TEXT, "added":TEXT}
 * {"type":"end", "input":NAME, "sha256":HEX}
 * }</pre>
 *
 * <p>{@code at} is the byte of the input at which {@code removed} stood, and {@code added} what
 * stands there now; what is no UTF-8 is {@code removedBase64}. Rows stand in the order of the
 * input.
 */
final class Ledger implements Closeable {
  /** The version of the rows; a reader refuses others. */
  static final int VERSION = 1;

  private final Json json;
  private String input = "";

  Ledger(OutputStream out) throws IOException {
    this.json = Json.to(out);
  }

  void begin(Map<String, String> options) throws IOException {
    json.row(
        "run",
        () -> {
          json.text("wirecopy", Version.current());
          json.number("schema", 1);
          json.number("ledger", VERSION);
          json.text("offsets", "utf16");
          for (Map.Entry<String, String> option : options.entrySet()) {
            json.text(option.getKey(), option.getValue());
          }
        });
  }

  /** Begins an input. */
  void input(String name, String output, long bytes) throws IOException {
    input = name;
    json.row(
        "input",
        () -> {
          json.text("input", name);
          json.text("output", output);
          json.number("bytes", bytes);
        });
  }

  /** Ends an input. */
  void end(String sha256) throws IOException {
    json.row(
        "end",
        () -> {
          json.text("input", input);
          json.text("sha256", sha256);
        });
  }

  /** Writes a change. */
  void change(Change change, byte[] removed) throws IOException {
    Reason reason = change.reason();
    json.row(
        reason == null ? "addition" : "removal",
        () -> {
          json.text("input", input);
          if (reason != null) {
            write(reason);
          }
          json.number("at", change.at());
          if (removed.length > 0) {
            text("removed", removed);
          }
          if (change.added().length > 0) {
            text("added", change.added());
          }
        });
  }

  private void write(Reason reason) throws IOException {
    json.text("document", reason.document());
    json.number("line", reason.line());
    json.number("start", reason.span().start());
    json.number("end", reason.span().end());
    json.text("rule", reason.rule().label());
    if (reason.kind() != null) {
      json.text("kind", reason.kind());
    }
    if (reason.similarity() != null) {
      json.rounded("similarity", reason.similarity());
    }
    if (reason.explanation() != null) {
      json.text("reason", reason.explanation());
    }
    other(reason.isKept() ? "kept" : "alike", reason.other());
  }

  private void other(String name, Reason.@Nullable Place place) throws IOException {
    if (place == null) {
      return;
    }
    json.object(
        name,
        () -> {
          json.text("input", place.input());
          json.number("line", place.line());
          json.text("document", place.document());
          json.number("start", place.span().start());
          json.number("end", place.span().end());
        });
  }

  private void text(String name, byte[] bytes) throws IOException {
    if (Utf8.isWellFormed(bytes)) {
      json.text(name, new String(bytes, StandardCharsets.UTF_8));
    } else {
      json.text(name + "Base64", Base64.getEncoder().encodeToString(bytes));
    }
  }

  @Override
  public void close() throws IOException {
    json.close();
  }
}
