package org.wirecopy.document.warc;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;

/** A web archive in the making. */
public final class Captures {
  private static final String END = "\r\n";

  private final ByteArrayOutputStream bytes = new ByteArrayOutputStream();
  private int count;

  /** The answer to a request. */
  public Captures answer(String url, String head, byte[] body) {
    ByteArrayOutputStream block = new ByteArrayOutputStream();
    block.writeBytes(
        ("HTTP/1.1 " + head.strip().replace("\n", END) + END + END)
            .getBytes(StandardCharsets.UTF_8));
    block.writeBytes(body);
    return record("response", url, "application/http;msgtype=response", block.toByteArray());
  }

  /** A page in UTF-8. */
  public Captures page(String url, String html) {
    return answer(
        url,
        "200 OK\nContent-Type: text/html; charset=utf-8",
        html.getBytes(StandardCharsets.UTF_8));
  }

  /** Any record. */
  public Captures record(String type, String url, String contentType, byte[] block) {
    count++;
    String head =
        String.join(
            END,
            "WARC/1.1",
            "WARC-Type: " + type,
            "WARC-Record-ID: <urn:uuid:00000000-0000-4000-8000-%012d>".formatted(count),
            "WARC-Date: 2026-05-03T12:00:%02dZ".formatted(count % 60),
            "WARC-Target-URI: " + url,
            "Content-Type: " + contentType,
            "Content-Length: " + block.length,
            "",
            "");
    raw(head.getBytes(StandardCharsets.UTF_8));
    raw(block);
    return raw((END + END).getBytes(StandardCharsets.UTF_8));
  }

  /** Leaves out a record, of which those behind it do not hear. */
  public Captures skip() {
    count++;
    return this;
  }

  /** Bytes as they are. */
  public Captures raw(byte[] some) {
    bytes.writeBytes(some);
    return this;
  }

  Captures raw(String some) {
    return raw(some.getBytes(StandardCharsets.UTF_8));
  }

  int size() {
    return bytes.size();
  }

  byte[] bytes() {
    return bytes.toByteArray();
  }

  /** Writes the archive to a file. */
  public Path write(Path file) {
    try {
      return Files.write(file, bytes.toByteArray());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** How many members a file of gzip has. */
  public static int members(Path file) throws IOException {
    byte[] bytes = Files.readAllBytes(file);
    int members = 0;
    for (int i = 0; i + 2 < bytes.length; i++) {
      members += bytes[i] == 0x1F && bytes[i + 1] == (byte) 0x8B && bytes[i + 2] == 8 ? 1 : 0;
    }
    return members;
  }
}
