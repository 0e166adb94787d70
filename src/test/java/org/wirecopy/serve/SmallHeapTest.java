package org.wirecopy.serve;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedReader;
import java.io.ByteArrayOutputStream;
import java.io.File;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.OutputStream;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.stream.Stream;
import java.util.zip.GZIPOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.wirecopy.archive.Archive;
import org.wirecopy.cli.Main;
import org.wirecopy.document.Document;

/** A server that has little memory, and is sent texts of many words in few bytes. */
class SmallHeapTest {
  private final HttpClient client = HttpClient.newHttpClient();

  @TempDir Path folder;

  @Test
  void refuses_texts_of_too_many_words_and_answers_on() throws Exception {
    String text = "Divers found cracks in two pillars of the bridge, and it stays closed for now.";
    try (Archive archive = Archive.open(folder.resolve("archive"))) {
      archive.add(Document.of("wire.txt", text));
      archive.commit();
    }
    File said = folder.resolve("said").toFile();
    Process server =
        new ProcessBuilder(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-Xmx96m",
                "-XX:TieredStopAtLevel=1",
                "-XX:+UseSerialGC",
                "-cp",
                System.getProperty("java.class.path"),
                Main.class.getName(),
                "serve",
                folder.resolve("archive").toString(),
                "--port",
                "0",
                "--threads",
                "2")
            .redirectError(said)
            .start();
    try (BufferedReader out =
        new BufferedReader(
            new InputStreamReader(server.getInputStream(), StandardCharsets.UTF_8))) {
      URI find = URI.create(out.readLine()).resolve("/find");
      List<CompletableFuture<HttpResponse<String>>> bombs =
          Stream.of("a ", "a\n", "a, ", "船\n", "a ", "a\n")
              .map(piece -> sent(find, packed(piece.repeat(2_000_000))))
              .toList();
      for (CompletableFuture<HttpResponse<String>> bomb : bombs) {
        assertThat(bomb.join().statusCode()).isEqualTo(413);
        assertThat(bomb.join().body()).contains("words and lines", "send it in parts");
      }
      assertThat(sent(find, packed("a ".repeat(60_000))).join().statusCode()).isEqualTo(200);
      assertThat(sent(find, packed(text)).join().body()).contains("wire.txt");
      assertThat(Files.readString(said.toPath())).doesNotContain("OutOfMemory");
    } finally {
      server.destroyForcibly().waitFor();
    }
  }

  private CompletableFuture<HttpResponse<String>> sent(URI to, byte[] body) {
    return client.sendAsync(
        HttpRequest.newBuilder(to).POST(BodyPublishers.ofByteArray(body)).build(),
        BodyHandlers.ofString());
  }

  private static byte[] packed(String text) {
    ByteArrayOutputStream packed = new ByteArrayOutputStream();
    try (OutputStream out = new GZIPOutputStream(packed)) {
      out.write(text.getBytes(StandardCharsets.UTF_8));
    } catch (IOException e) {
      throw new AssertionError(e);
    }
    return packed.toByteArray();
  }
}
