package org.wirecopy.serve;

import com.fasterxml.jackson.core.JacksonException;
import com.fasterxml.jackson.core.exc.StreamReadException;
import io.modelcontextprotocol.json.McpJsonMapper;
import io.modelcontextprotocol.json.jackson2.JacksonMcpJsonMapperSupplier;
import io.modelcontextprotocol.json.schema.JsonSchemaValidator.ValidationResponse;
import io.modelcontextprotocol.server.McpServer;
import io.modelcontextprotocol.spec.McpSchema;
import io.modelcontextprotocol.spec.McpServerSession;
import io.modelcontextprotocol.spec.McpServerTransportProvider;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.wirecopy.table.Version;
import reactor.core.publisher.Mono;

/** A client of MCP at the other end of two streams, and what it is told of the tools. */
final class ToolSession implements McpServerTransportProvider {
  private static final int PARSE_ERROR = -32700;
  private static final int INVALID_REQUEST = -32600;
  private static final int OK = 200;
  private static final Set<String> EARLY =
      Set.of(McpSchema.METHOD_INITIALIZE, McpSchema.METHOD_PING);

  private static final String INSTRUCTIONS =
      "An archive of documents. Ask find for what of a text stands in it, where, who had it first,"
          + " and whether it was syndicated, quoted or copied; show gives a document whole.";

  private static final String FIND =
      """
      {"type": "object", "required": ["text"], "properties": {
        "text": {"type": "string", "description": "The text or page to look for."},
        "format": {"type": "string", "enum": ["text", "html", "markdown", "mail"], "default": "text",
          "description": "What the text is written in."},
        "id": {"type": "string",
          "description": "Its name; the document of that name in the archive is not compared with it."},
        "offsets": {"type": "string", "enum": ["utf16", "codepoint", "byte"], "default": "utf16",
          "description": "What start and end count."}}}""";

  private static final String SHOW =
      """
      {"type": "object", "required": ["id"], "properties": {
        "id": {"type": "string", "description": "The name of a document, as find tells it."}}}""";

  private final McpJsonMapper mapper = new JacksonMcpJsonMapperSupplier().get();
  private final ToolTransport transport;
  private McpServerSession.@Nullable Factory factory;
  private boolean isReady;

  private ToolSession(OutputStream out) {
    this.transport = new ToolTransport(mapper, out);
  }

  static ToolSession open(Tools tools, OutputStream out) {
    ToolSession session = new ToolSession(out);
    McpServer.sync(session)
        .serverInfo("wirecopy", Version.current())
        .instructions(INSTRUCTIONS)
        .capabilities(McpSchema.ServerCapabilities.builder().tools(false).build())
        .jsonMapper(session.mapper)
        .jsonSchemaValidator((schema, value) -> ValidationResponse.asValid(""))
        .validateToolInputs(false)
        .immediateExecution(true)
        .toolCall(
            session.tool("find", "Find what of a text stands in the archive", FIND),
            (exchange, request) -> called(tools::find, request))
        .toolCall(
            session.tool("show", "Show a document of the archive", SHOW),
            (exchange, request) -> called(tools::show, request))
        .build();
    return session;
  }

  private McpSchema.Tool tool(String name, String description, String schema) {
    return McpSchema.Tool.builder(name, mapper, schema)
        .description(description)
        .annotations(
            McpSchema.ToolAnnotations.builder().readOnlyHint(true).openWorldHint(false).build())
        .build();
  }

  private static McpSchema.CallToolResult called(
      Function<Map<String, Object>, Answer> tool, McpSchema.CallToolRequest request) {
    Map<String, Object> arguments = request.arguments();
    Answer answer = tool.apply(arguments == null ? Map.of() : arguments);
    return McpSchema.CallToolResult.builder()
        .addTextContent(new String(answer.body(), StandardCharsets.UTF_8).strip())
        .isError(answer.status() != OK)
        .build();
  }

  /** Answers each message before the next. */
  void answer(SentMessages lines) throws IOException {
    if (factory == null) {
      throw new IllegalStateException("no session was made");
    }
    McpServerSession session = factory.create(transport);
    try {
      while (true) {
        try {
          String line = lines.next();
          if (line == null) {
            break;
          }
          take(McpSchema.deserializeJsonRpcMessage(mapper, line), session);
        } catch (Refusal e) {
          refuse(null, INVALID_REQUEST, e.sentence());
        } catch (StreamReadException e) {
          refuse(null, PARSE_ERROR, "this is no JSON on one line");
        } catch (JacksonException | IllegalArgumentException e) {
          refuse(null, INVALID_REQUEST, "this is no message of JSON-RPC 2.0");
        }
      }
    } catch (UncheckedIOException e) {
      // Nobody reads what is answered.
    } finally {
      session.close();
    }
  }

  /** What comes too early would wait in the session for what has not been read yet. */
  private void take(McpSchema.JSONRPCMessage message, McpServerSession session) {
    if (message instanceof McpSchema.JSONRPCRequest request
        && !isReady
        && !EARLY.contains(request.method())) {
      refuse(request.id(), INVALID_REQUEST, "initialize first, and say notifications/initialized");
      return;
    }
    session.handle(message).block();
    if (message instanceof McpSchema.JSONRPCNotification notification
        && notification.method().equals(McpSchema.METHOD_NOTIFICATION_INITIALIZED)) {
      isReady = true;
    }
  }

  private void refuse(@Nullable Object id, int code, String sentence) {
    transport.write(
        Answer.json(
                json ->
                    json.document(
                        () -> {
                          json.text("jsonrpc", "2.0");
                          if (id instanceof Number number) {
                            json.number("id", number.longValue());
                          } else {
                            json.text("id", id == null ? null : id.toString());
                          }
                          json.object(
                              "error",
                              () -> {
                                json.number("code", code);
                                json.text("message", sentence);
                              });
                        }))
            .body());
  }

  @Override
  public void setSessionFactory(McpServerSession.Factory made) {
    factory = made;
  }

  @Override
  public Mono<Void> notifyClients(String method, Object parameters) {
    return Mono.empty();
  }

  @Override
  public Mono<Void> closeGracefully() {
    return Mono.empty();
  }
}
