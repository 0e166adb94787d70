package org.wirecopy.serve;

import io.modelcontextprotocol.json.McpJsonMapper;
import io.modelcontextprotocol.json.TypeRef;
import io.modelcontextprotocol.spec.McpSchema;
import io.modelcontextprotocol.spec.McpServerTransport;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import reactor.core.publisher.Mono;

/**
 * Messages to a client, each on a line. The library's own transport ends with the first line that
 * is no message, and reads lines of any length.
 */
final class ToolTransport implements McpServerTransport {
  private final McpJsonMapper mapper;
  private final OutputStream out;

  ToolTransport(McpJsonMapper mapper, OutputStream out) {
    this.mapper = mapper;
    this.out = out;
  }

  void write(byte[] line) {
    try {
      out.write(line);
      out.flush();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  @Override
  public Mono<Void> sendMessage(McpSchema.JSONRPCMessage message) {
    return Mono.fromRunnable(
        () -> {
          try {
            write((mapper.writeValueAsString(message) + "\n").getBytes(StandardCharsets.UTF_8));
          } catch (IOException e) {
            throw new UncheckedIOException(e);
          }
        });
  }

  @Override
  public <T> T unmarshalFrom(Object data, TypeRef<T> type) {
    return mapper.convertValue(data, type);
  }

  @Override
  public Mono<Void> closeGracefully() {
    return Mono.empty(); // The streams belong to the caller.
  }
}
