package org.wirecopy.serve;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import org.wirecopy.report.jsonl.Json;

/** What is sent back: a status of HTTP, a type, and bytes. */
record Answer(int status, String type, byte[] body) {
  private static final int OK = 200;

  /** How a JSON text is written. */
  @FunctionalInterface
  interface Writing {
    void to(Json json) throws IOException;
  }

  static Answer of(String type, byte[] body) {
    return new Answer(OK, type, body);
  }

  static Answer json(Writing writing) {
    return json(OK, writing);
  }

  static Answer of(Refusal refusal) {
    return json(
        refusal.status(),
        json ->
            json.document(
                () -> {
                  json.number("status", refusal.status());
                  json.text("error", refusal.sentence());
                }));
  }

  private static Answer json(int status, Writing writing) {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    try (Json json = Json.to(out)) {
      writing.to(json);
    } catch (IOException e) {
      throw new UncheckedIOException(e); // Memory takes all bytes.
    }
    return new Answer(status, "application/json", out.toByteArray());
  }
}
