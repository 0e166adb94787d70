package org.wirecopy.serve;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.wirecopy.archive.Archive;
import org.wirecopy.document.Document;

class ToolServerTest {
  private static final String HARBOUR =
      "The harbour froze for a week in January, and the pilots walked to the ships with bread"
          + " and letters under their coats.";
  private static final ObjectMapper MAPPER = new ObjectMapper();

  /** How every talk begins. */
  private static final List<String> HELLO =
      List.of(
          "{\"jsonrpc\":\"2.0\",\"id\":0,\"method\":\"initialize\",\"params\":{\"protocolVersion\":"
              + "\"2025-06-18\",\"capabilities\":{},\"clientInfo\":{\"name\":\"t\",\"version\":\"1\"}}}",
          "{\"jsonrpc\":\"2.0\",\"method\":\"notifications/initialized\"}");

  @TempDir private Path folder;
  private final List<Throwable> failures = new ArrayList<>();
  private Archive archive;

  @BeforeEach
  void makes_an_archive() throws IOException {
    archive = Archive.open(folder.resolve("news"));
    archive.add(Document.of("chronicle/1.txt", HARBOUR));
    archive.commit();
  }

  @AfterEach
  void closes_it() throws IOException {
    archive.close();
    assertThat(failures).isEmpty();
  }

  private static String call(int id, String tool, Map<String, ?> arguments) throws IOException {
    return MAPPER.writeValueAsString(
        Map.of(
            "jsonrpc",
            "2.0",
            "id",
            id,
            "method",
            "tools/call",
            "params",
            Map.of("name", tool, "arguments", arguments)));
  }

  private List<JsonNode> say(List<String> lines) throws IOException {
    return answers(String.join("\n", lines), ServerOptions.here(0, 1));
  }

  private List<JsonNode> answers(String said, ServerOptions options) throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    ToolServer.run(
        archive,
        options,
        new ByteArrayInputStream(said.getBytes(StandardCharsets.UTF_8)),
        out,
        failures::add);
    List<JsonNode> answers = new ArrayList<>();
    for (String line : out.toString(StandardCharsets.UTF_8).lines().toList()) {
      answers.add(MAPPER.readTree(line));
    }
    return answers;
  }

  private JsonNode asked(String tool, Map<String, ?> arguments) throws IOException {
    List<JsonNode> answers = say(List.of(HELLO.get(0), HELLO.get(1), call(7, tool, arguments)));
    assertThat(answers).hasSize(2);
    assertThat(answers.get(1).path("id").asInt()).isEqualTo(7);
    return answers.get(1).path("result");
  }

  private static JsonNode content(JsonNode result) throws IOException {
    return MAPPER.readTree(result.path("content").path(0).path("text").asText());
  }

  @Test
  void says_what_it_is_and_which_tools_it_has() throws IOException {
    List<JsonNode> answers =
        say(
            List.of(
                HELLO.get(0),
                HELLO.get(1),
                "{\"jsonrpc\":\"2.0\",\"id\":\"a\",\"method\":\"tools/list\"}",
                "",
                "{\"jsonrpc\":\"2.0\",\"id\":2,\"method\":\"ping\"}"));
    assertThat(answers).hasSize(3);
    assertThat(answers.get(0).at("/result/serverInfo/name").asText()).isEqualTo("wirecopy");
    assertThat(answers.get(0).at("/result/protocolVersion").asText()).isEqualTo("2025-06-18");
    assertThat(answers.get(1).at("/result/tools")).hasSize(2);
    assertThat(answers.get(1).at("/result/tools/0/name").asText()).isEqualTo("find");
    assertThat(answers.get(1).at("/result/tools/0/inputSchema/required/0").asText())
        .isEqualTo("text");
    assertThat(answers.get(1).at("/result/tools/1/annotations/readOnlyHint").asBoolean()).isTrue();
    assertThat(answers.get(2).path("result").isObject()).isTrue();
  }

  @Test
  void finds_a_text_and_shows_a_document() throws IOException {
    JsonNode found =
        asked(
            "find",
            Map.of("text", "<p>Ice.</p><p>" + HARBOUR, "format", "html", "offsets", "codepoint"));
    assertThat(found.path("isError").asBoolean()).isFalse();
    JsonNode part = content(found).path("parts").path(0);
    assertThat(part.at("/places/0/document").asText()).isEqualTo("chronicle/1.txt");
    assertThat(part.at("/places/0/text").asText()).startsWith("The harbour froze");
    assertThat(content(found).path("offsets").asText()).isEqualTo("codepoint");

    JsonNode shown = content(asked("show", Map.of("id", "chronicle/1.txt")));
    assertThat(shown.path("text").asText()).isEqualTo(HARBOUR);
    // The document itself is no copy of it.
    assertThat(
            content(asked("find", Map.of("text", HARBOUR, "id", "chronicle/1.txt"))).path("parts"))
        .isEmpty();
  }

  @Test
  void a_call_that_is_wrong_is_told_why() throws IOException {
    assertThat(content(asked("show", Map.of("id", "none"))).path("error").asText())
        .isEqualTo("the archive has no document none");
    JsonNode missing = asked("find", Map.of());
    assertThat(missing.path("isError").asBoolean()).isTrue();
    assertThat(content(missing).path("error").asText()).isEqualTo("the argument text is missing");
    assertThat(content(asked("find", Map.of("text", 5))).path("error").asText())
        .isEqualTo("text has to be a string");
    assertThat(content(asked("find", Map.of("text", "a", "format", "pdf"))).path("error").asText())
        .startsWith("format is text, html, markdown or mail");
    assertThat(content(asked("find", Map.of("text", " "))).path("error").asText())
        .startsWith("the body");
    ServerOptions small = ServerOptions.here(0, 1).withMost(100);
    List<JsonNode> answers =
        answers(
            String.join("\n", HELLO.get(0), HELLO.get(1), call(1, "find", Map.of("text", HARBOUR))),
            small);
    assertThat(content(answers.get(1).path("result")).path("error").asText())
        .contains("more than 100 bytes");
  }

  @Test
  void what_is_no_message_costs_that_line_only() throws IOException {
    List<String> lines = new ArrayList<>(HELLO);
    lines.addAll(
        List.of(
            "nonsense",
            "[1, 2]",
            "{\"jsonrpc\":\"2.0\"}",
            "[".repeat(5_000),
            "{\"jsonrpc\":\"2.0\",\"id\":1,\"method\":\"no/such\"}",
            "{\"jsonrpc\":\"2.0\",\"id\":2,\"method\":\"tools/call\",\"params\":{\"name\":\"no\"}}",
            "{\"jsonrpc\":\"2.0\",\"id\":3,\"method\":\"tools/call\",\"params\":[4]}",
            "x".repeat(70_000),
            call(9, "show", Map.of("id", "chronicle/1.txt"))));
    List<JsonNode> answers =
        answers(String.join("\n", lines) + "\n", ServerOptions.here(0, 1).withMost(1_000));
    assertThat(answers.stream().skip(1).map(answer -> answer.at("/error/code").asInt()))
        .containsExactly(-32700, -32600, -32600, -32600, -32601, -32602, -32603, -32600, 0);
    assertThat(answers.get(8).at("/error/message").asText()).contains("more than 67,536 bytes");
    assertThat(answers.get(9).path("id").asInt()).isEqualTo(9);
  }

  @Test
  void who_asks_before_it_is_time_is_not_kept_waiting() throws IOException {
    List<JsonNode> answers =
        say(
            List.of(
                call(1, "show", Map.of("id", "chronicle/1.txt")),
                HELLO.get(0),
                "{\"jsonrpc\":\"2.0\",\"id\":\"two\",\"method\":\"tools/list\"}"));
    assertThat(answers.get(0).at("/error/message").asText()).startsWith("initialize first");
    assertThat(answers.get(0).path("id").asInt()).isEqualTo(1);
    assertThat(answers.get(2).path("id").asText()).isEqualTo("two");
    assertThat(answers.get(2).has("error")).isTrue();
  }

  @Test
  void ends_when_nobody_reads() throws IOException {
    OutputStream closed =
        new OutputStream() {
          @Override
          public void write(int b) throws IOException {
            throw new IOException("Broken pipe");
          }
        };
    String said = String.join("\n", HELLO);
    ToolServer.run(
        archive,
        ServerOptions.here(0, 1),
        new ByteArrayInputStream(said.getBytes(StandardCharsets.UTF_8)),
        closed,
        failures::add);
  }
}
