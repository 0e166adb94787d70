package org.wirecopy.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** Talks to the program as an assistant does that has started it. */
class ToolProcessTest {
  @TempDir private Path folder;

  private static String ask(OutputStream in, BufferedReader out, String message)
      throws IOException {
    in.write((message + "\n").getBytes(StandardCharsets.UTF_8));
    in.flush();
    return String.valueOf(out.readLine());
  }

  @Test
  @Timeout(120)
  void answers_over_standard_input_and_output_until_the_input_ends() throws Exception {
    String archive = folder.resolve("news").toString();
    Path text = Files.writeString(folder.resolve("a.txt"), "Zoë läuft über das Eis.\n");
    assertThat(Run.of("archive", "add", "-q", archive, text.toString()).status()).isZero();
    Path err = folder.resolve("err.txt");
    Process process =
        new ProcessBuilder(
                List.of(
                    Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                    "-XX:TieredStopAtLevel=1",
                    "-cp",
                    System.getProperty("java.class.path"),
                    Main.class.getName(),
                    "serve",
                    "--mcp",
                    archive))
            .redirectError(err.toFile())
            .start();
    OutputStream in = process.getOutputStream();
    BufferedReader out =
        new BufferedReader(new InputStreamReader(process.getInputStream(), StandardCharsets.UTF_8));
    assertThat(
            ask(
                in,
                out,
                "{\"jsonrpc\":\"2.0\",\"id\":1,\"method\":\"initialize\",\"params\":{"
                    + "\"protocolVersion\":\"2025-06-18\",\"capabilities\":{},"
                    + "\"clientInfo\":{\"name\":\"t\",\"version\":\"1\"}}}"))
        .contains("\"id\":1,\"result\":", "\"name\":\"wirecopy\"");
    assertThat(
            ask(
                in,
                out,
                "{\"jsonrpc\":\"2.0\",\"method\":\"notifications/initialized\"}\n"
                    + "{\"jsonrpc\":\"2.0\",\"id\":2,\"method\":\"tools/list\"}"))
        .contains("\"name\":\"find\"", "\"name\":\"show\"");
    assertThat(ask(in, out, "nonsense")).contains("\"code\":-32700");
    assertThat(
            ask(
                in,
                out,
                "{\"jsonrpc\":\"2.0\",\"id\":3,\"method\":\"tools/call\",\"params\":{"
                    + "\"name\":\"show\",\"arguments\":{\"id\":\"a.txt\"}}}"))
        .contains("Zoë läuft über das Eis.", "\"isError\":false");
    in.close();
    assertThat(out.readLine()).isNull();
    assertThat(process.waitFor()).isZero();
    assertThat(err).isEmptyFile();
  }
}
