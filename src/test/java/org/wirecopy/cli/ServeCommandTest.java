package org.wirecopy.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.concurrent.FutureTask;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ServeCommandTest {
  @TempDir Path folder;
  private String archive;

  @BeforeEach
  void makes_an_archive() throws IOException {
    archive = folder.resolve("news").toString();
    Path text = Files.writeString(folder.resolve("a.txt"), "The harbour froze for a week.\n");
    assertThat(Run.of("archive", "add", "-q", archive, text.toString()).status()).isZero();
  }

  @Test
  void serves_until_it_is_stopped() throws Exception {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    ByteArrayOutputStream err = new ByteArrayOutputStream();
    String[] words = {"serve", "--port", "0", archive};
    FutureTask<Integer> run =
        new FutureTask<>(
            () ->
                Main.run(
                    words,
                    new ByteArrayInputStream(new byte[0]),
                    out,
                    new PrintStream(err, true, StandardCharsets.UTF_8)));
    Thread thread = new Thread(run);
    thread.start();
    String address = firstLine(out);
    HttpRequest health = HttpRequest.newBuilder(URI.create(address + "health")).build();
    assertThat(HttpClient.newHttpClient().send(health, BodyHandlers.ofString()).body())
        .contains("\"documents\":1");
    thread.interrupt();
    assertThat(run.get()).isZero();
    assertThat(err.toString(StandardCharsets.UTF_8))
        .isEqualTo(
            "wirecopy: 1 documents of "
                + archive
                + " can be searched there until this program is stopped\n");
  }

  private static String firstLine(ByteArrayOutputStream out) throws InterruptedException {
    long end = System.nanoTime() + Duration.ofSeconds(60).toNanos();
    while (!out.toString(StandardCharsets.UTF_8).endsWith("\n") && System.nanoTime() < end) {
      Thread.sleep(20);
    }
    return out.toString(StandardCharsets.UTF_8).strip();
  }

  @Test
  void says_what_is_wrong() throws IOException {
    assertThat(Run.of("serve").err()).contains("serve takes the folder of one archive");
    assertThat(Run.of("serve", archive, archive).err()).contains("the folder of one archive");
    assertThat(Run.of("serve", folder.resolve("no").toString()).err()).contains("is no archive");
    assertThat(Run.of("serve", "--port", "70000", archive))
        .isEqualTo(
            new Run(
                2,
                "",
                "wirecopy: --port must be below 65536, was 70000\n"
                    + "Try 'wirecopy serve --help', or read docs/archive.md.\n"));
    assertThat(Run.of("serve", "--address", "no.such.host.invalid", archive).err())
        .contains("--address no.such.host.invalid is no address of this machine");
    assertThat(Run.of("serve", "--mcp", "--port", "1", archive).err())
        .contains("--mcp takes neither --port nor --address");
    try (ServerSocket taken = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
      String port = Integer.toString(taken.getLocalPort());
      assertThat(Run.of("serve", "--port", port, archive).err())
          .contains("cannot listen on port " + port, "choose another with --port");
    }
  }
}
