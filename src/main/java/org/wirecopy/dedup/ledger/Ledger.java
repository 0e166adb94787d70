package org.wirecopy.dedup.ledger;

import com.google.common.base.Utf8;
import com.google.common.hash.Hashing;
import com.google.common.hash.HashingOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.wirecopy.dedup.step.ByteEdit;
import org.wirecopy.dedup.step.Reason;
import org.wirecopy.dedup.step.RemovalRule;
import org.wirecopy.document.Problem;
import org.wirecopy.document.compression.Compression;
import org.wirecopy.report.jsonl.Json;
import org.wirecopy.table.Version;
import org.wirecopy.work.Labels;

/**
 * Writes what was removed and why, in JSON Lines: enough to tell every removal, to undo it, and to
 * notice if a row is not what it was.
 *
 * <pre>{@literal
 * {"type":"run", "wirecopy":VERSION, "schema":1, "ledger":2, ...options}
 * {"type":"input", "input":NAME, "output":NAME, "bytes":N, "form":FORM, "compression":NAME}
 * {"type":"removal", "input", "document", "line", "start", "end", "rule", "kind", "similarity",
 *   "kept":{"input", "line", "document", "start", "end"}, "at":BYTE, "removed":TEXT, "added":TEXT}
 * {"type":"standing", "input", "document", "line", "start", "end", "rule":"form", "kind", "similarity",
 *   "reason", "alike":{...}, "at":BYTE}
 * {"type":"end", "input":NAME, "sha256":HEX}
 * {"type":"copied", "input":NAME, "sha256":HEX}
 * {"type":"unread", "input":NAME, "where":PLACE, "reason":TEXT}
 * {"type":"complete", "inputs":N, "changes":N, "copied":N, "unread":N, "sha256":HEX}
 * }</pre>
 *
 * <p>{@code at} is the byte of the input at which {@code removed} stood, and {@code added} what
 * stands there now; what is no UTF-8 is {@code removedBase64}. Rows stand in the order of the
 * input. The last row counts all others, and has the checksum of all bytes before it.
 */
public final class Ledger {
  /** The version of the rows; a reader refuses others. */
  static final int VERSION = 2;

  private final OutputStream out;
  private final HashingOutputStream hashed;
  private final Json json;

  /** The type of a row that says why a document stays, which changes nothing. */
  static final String STANDING = "standing";

  private final LedgerCounts counts = new LedgerCounts();
  private String input = "";

  Ledger(OutputStream out) throws IOException {
    this.out = out;
    this.hashed = new HashingOutputStream(Hashing.sha256(), out);
    this.json = Json.to(hashed);
  }

  public void begin(Map<String, String> options) throws IOException {
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
  public void input(LedgerRows.Origin origin) throws IOException {
    input = origin.input();
    counts.input();
    json.row(
        "input",
        () -> {
          json.text("input", input);
          json.text("output", origin.output());
          json.number("bytes", origin.bytes());
          json.text("form", Labels.of(origin.stored().form()));
          if (origin.stored().compression() != Compression.NONE) {
            json.text("compression", Labels.of(origin.stored().compression()));
          }
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

  /** Tells of a file that was copied as it is. */
  public void copied(String name, String sha256) throws IOException {
    counts.copied();
    json.row(
        "copied",
        () -> {
          json.text("input", name);
          json.text("sha256", sha256);
        });
  }

  /** Tells of what was left out. */
  public void unread(Problem problem) throws IOException {
    counts.unread();
    json.row(
        "unread",
        () -> {
          json.text("input", problem.document());
          if (!problem.where().isEmpty()) {
            json.text("where", problem.where());
          }
          json.text("reason", problem.message());
        });
  }

  /** Writes the last row; nothing may follow. */
  void complete() throws IOException {
    json.close();
    try (Json last = Json.to(out)) {
      last.row(
          "complete",
          () -> {
            for (Map.Entry<String, Long> count : counts.byName().entrySet()) {
              last.number(count.getKey(), count.getValue());
            }
            last.text("sha256", hashed.hash().toString());
          });
    }
  }

  /** Writes a change. */
  void change(ByteEdit change, byte[] removed) throws IOException {
    String type = type(change.reason());
    if (!type.equals(STANDING)) {
      counts.change();
    }
    Reason reason = change.reason();
    json.row(
        type,
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

  private static String type(@Nullable Reason reason) {
    if (reason == null) {
      return "addition";
    }
    return reason.rule() == RemovalRule.FORM ? STANDING : "removal";
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
}
