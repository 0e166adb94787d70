package org.wirecopy.serve;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.net.InetAddress;
import java.net.Socket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublisher;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.concurrent.CompletableFuture;
import java.util.zip.GZIPOutputStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.wirecopy.archive.Archive;
import org.wirecopy.document.Document;

class ArchiveServerTest {
  private static final String WIRE =
      "OSLO, March 2 (Reuters) - The old bridge over the river Orla will stay closed until late"
          + " spring after divers found cracks in two of its pillars, the county said on Monday.";

  private static final String SITE =
      "\uD83D\uDEA2 The old bridge over the river Orla will stay closed until late spring after"
          + " divers found cracks in two of its pillars, the county said. We wrote of it before.";

  private static final int MOST = 100_000;

  private final HttpClient client = HttpClient.newHttpClient();
  private final List<Throwable> failures = new ArrayList<>();

  @TempDir Path folder;
  private Archive archive;
  private ArchiveServer server;

  @BeforeEach
  void starts() throws IOException {
    add(Document.of("news/wire one.txt", WIRE));
    archive = Archive.open(folder.resolve("archive"));
    server = ArchiveServer.start(archive, ServerOptions.here(0, 2).withMost(MOST), failures::add);
  }

  @AfterEach
  void stops_without_a_failure() throws IOException {
    server.close();
    archive.close();
    assertThat(failures).isEmpty();
  }

  private void add(Document document) throws IOException {
    try (Archive writer = Archive.open(folder.resolve("archive"))) {
      writer.add(document);
      writer.commit();
    }
  }

  private URI at(String path) {
    return URI.create("http://localhost:" + server.address().getPort() + path);
  }

  private HttpResponse<String> get(String path) throws IOException, InterruptedException {
    return client.send(HttpRequest.newBuilder(at(path)).build(), BodyHandlers.ofString());
  }

  private HttpResponse<String> post(String path, String type, BodyPublisher body)
      throws IOException, InterruptedException {
    return client.send(
        HttpRequest.newBuilder(at(path)).header("Content-Type", type).POST(body).build(),
        BodyHandlers.ofString());
  }

  private HttpResponse<String> find(String text) throws IOException, InterruptedException {
    return post("/find", "text/plain; charset=utf-8", BodyPublishers.ofString(text));
  }

  @Test
  void tells_what_the_archive_holds_of_a_text() throws Exception {
    HttpResponse<String> found = find(SITE);
    assertThat(found.statusCode()).isEqualTo(200);
    assertThat(found.headers().firstValue("Content-Type")).contains("application/json");
    int start = SITE.indexOf("The old");
    assertThat(found.body())
        .startsWith("{\"type\":\"found\",")
        .endsWith("}\n")
        .contains(
            "\"held\":false",
            "\"parts\":[{\"start\":" + start + ",",
            "\"kind\":\"uncredited-copy\"",
            "\"holders\":1",
            "\"places\":[{\"document\":\"news/wire one.txt\",\"start\":26,",
            "\"text\":\"The old bridge");
    assertThat(isJson(found.body())).isTrue();
  }

  @ParameterizedTest
  @CsvSource({"utf16, 3", "codepoint, 2", "byte, 5"})
  void counts_places_in_the_unit_that_is_asked_for(String unit, int start) throws Exception {
    HttpResponse<String> found =
        post("/find?offsets=" + unit, "text/plain", BodyPublishers.ofString(SITE));
    assertThat(found.body()).contains("\"parts\":[{\"start\":" + start + ",");
  }

  @Test
  void takes_a_page_and_a_row_with_what_is_known_of_them() throws Exception {
    String page = "<html><title>Bridge</title><body><article><p>" + SITE + "</p></article></body>";
    assertThat(post("/find", "text/html; charset=UTF-8", BodyPublishers.ofString(page)).body())
        .contains("\"title\":\"Bridge\"", "news/wire one.txt");
    String row =
        "{\"text\":\"" + SITE + "\",\"source\":\"The Paper\",\"published\":\"2026-03-03\"}";
    assertThat(post("/find?id=a%20b", "application/json", BodyPublishers.ofString(row)).body())
        .contains(
            "\"document\":\"a b\"",
            "\"source\":\"The Paper\"",
            "\"published\":\"2026-03-03\"",
            "news/wire one.txt");
    byte[] old = SITE.replace('S', '\u00E9').getBytes(StandardCharsets.ISO_8859_1);
    assertThat(
            post("/find", "text/plain; charset=\"iso-8859-1\"", BodyPublishers.ofByteArray(old))
                .statusCode())
        .isEqualTo(200);
  }

  @Test
  void gives_rows_to_whoever_accepts_them() throws Exception {
    HttpRequest asked =
        HttpRequest.newBuilder(at("/find"))
            .header("Accept", "application/x-ndjson")
            .POST(BodyPublishers.ofString(SITE))
            .build();
    HttpResponse<String> rows = client.send(asked, BodyHandlers.ofString());
    assertThat(rows.headers().firstValue("Content-Type")).contains("application/x-ndjson");
    assertThat(rows.body().lines()).allMatch(ArchiveServerTest::isJson);
    assertThat(rows.body()).contains("{\"type\":\"run\"", "{\"type\":\"passage\"");
  }

  @Test
  void does_not_compare_a_text_with_itself() throws Exception {
    HttpResponse<String> found =
        post("/find?id=news%2Fwire+one.txt", "text/plain", BodyPublishers.ofString(WIRE));
    assertThat(found.body()).contains("\"held\":true", "\"parts\":[]");
  }

  @Test
  void gives_documents_by_their_ids() throws Exception {
    assertThat(get("/documents/news/wire%20one.txt").body())
        .startsWith("{\"type\":\"document\",\"document\":\"news/wire one.txt\"")
        .contains("OSLO, March 2");
    HttpResponse<String> none = get("/documents/news/wire+one.txt");
    assertThat(none.statusCode()).isEqualTo(404);
    assertThat(none.body()).contains("the archive has no document news/wire+one.txt");
  }

  @Test
  void shows_what_others_commit() throws Exception {
    add(Document.of("later", "Quite another text."));
    long end = System.nanoTime() + Duration.ofSeconds(20).toNanos();
    while (!get("/health").body().contains("\"documents\":2,") && System.nanoTime() < end) {
      Thread.sleep(50);
    }
    assertThat(get("/health").body()).contains("\"status\":\"ok\"", "\"documents\":2,");
    assertThat(get("/documents/later").statusCode()).isEqualTo(200);
  }

  @Test
  void describes_itself() throws Exception {
    assertThat(get("/openapi.json").body())
        .contains("\"/find\"", "\"/documents/{id}\"", "\"/health\"")
        .matches(ArchiveServerTest::isJson);
    assertThat(get("/").body()).startsWith("<!doctype html>");
    assertThat(get("/search.js").headers().firstValue("Content-Type"))
        .contains("text/javascript; charset=utf-8");
    assertThat(get("/").headers().firstValue("Content-Security-Policy").orElse(""))
        .contains("default-src 'none'");
  }

  @Test
  void answers_a_question_for_headers_alone() throws Exception {
    HttpRequest head =
        HttpRequest.newBuilder(at("/health")).method("HEAD", BodyPublishers.noBody()).build();
    HttpResponse<String> answer = client.send(head, BodyHandlers.ofString());
    assertThat(answer.statusCode()).isEqualTo(200);
    assertThat(answer.body()).isEmpty();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "GET  | /find            | text/plain         | x          | 405 | only POST is answered",
        "POST | /health          | text/plain         | x          | 405 | only GET is answered",
        "GET  | /findings        | text/plain         | x          | 404 | there is nothing here",
        "GET  | /documents/      | text/plain         | x          | 404 | has no document",
        "POST | /find            | image/png          | x          | 415 | image/png are not read",
        "POST | /find            | text/plain;charset=x-no | x     | 415 | no encoding",
        "POST | /find            | text/plain         | ''         | 400 | is empty",
        "POST | /find?offsets=mm | text/plain         | x          | 400 | utf16, codepoint or byte",
        "POST | /find?id=%zz     | text/plain         | x          | 400 | not",
        "POST | /find            | application/json   | '{\"text\"' | 400 | is not valid JSON",
      })
  void refuses_with_a_reason(
      String method, String path, String type, String body, int status, String says)
      throws Exception {
    String answer = raw(method, path, "localhost", type, body);
    assertThat(answer).contains("HTTP/1.1 " + status + " ");
    if (!path.contains("%zz")) {
      assertThat(answer).contains(says).contains("\"status\":" + status);
    }
  }

  @Test
  void refuses_bodies_that_are_too_large_however_they_come() throws Exception {
    byte[] large = new byte[MOST + 1];
    Arrays.fill(large, (byte) 'a');
    for (BodyPublisher body :
        List.of(
            BodyPublishers.ofByteArray(large),
            BodyPublishers.fromPublisher(BodyPublishers.ofByteArray(large)))) {
      assertThat(post("/find", "text/plain", body).statusCode()).isEqualTo(413);
    }
    ByteArrayOutputStream bomb = new ByteArrayOutputStream();
    try (OutputStream packed = new GZIPOutputStream(bomb)) {
      for (int i = 0; i < 500; i++) {
        packed.write(large);
      }
    }
    HttpResponse<String> bombed =
        post("/find", "text/plain", BodyPublishers.ofByteArray(bomb.toByteArray()));
    assertThat(bombed.statusCode()).isIn(400, 413);
    assertThat(bombed.body()).contains("the body cannot be read");
    assertThat(raw("POST", "/find", "localhost", "text/plain", "x", "99999999999999999999"))
        .containsAnyOf(" 413 ", " 400 ");
    assertThat(find(SITE).statusCode()).isEqualTo(200);
  }

  @Test
  void answers_nobody_who_thinks_that_it_is_another_host() throws Exception {
    assertThat(raw("GET", "/health", "example.org:80", "text/plain", ""))
        .contains("HTTP/1.1 403 ", "answers to localhost only");
    assertThat(raw("GET", "/health", "[::1]:80", "text/plain", "")).contains("HTTP/1.1 200 ");
    assertThat(raw("GET", "/health", "127.0.0.1", "text/plain", "")).contains("HTTP/1.1 200 ");
  }

  @Test
  void answers_on_after_nonsense_and_silence() throws Exception {
    Random random = new Random(7);
    List<Socket> silent = new ArrayList<>();
    for (int i = 0; i < 30; i++) {
      Socket socket = connect();
      socket
          .getOutputStream()
          .write("POST /find HTTP/1.1\r\nContent-Le".getBytes(StandardCharsets.US_ASCII));
      silent.add(socket);
    }
    for (int i = 0; i < 200; i++) {
      byte[] noise = new byte[random.nextInt(400)];
      random.nextBytes(noise);
      try (Socket socket = connect()) {
        if (i % 2 == 0) {
          socket
              .getOutputStream()
              .write(
                  ("POST /find HTTP/1.1\r\nHost: localhost\r\nContent-Length: "
                          + noise.length
                          + "\r\n\r\n")
                      .getBytes(StandardCharsets.US_ASCII));
        }
        socket.getOutputStream().write(noise);
      } catch (IOException e) {
        // It was hung up on, as it should be.
      }
    }
    assertThat(find(SITE).statusCode()).isEqualTo(200);
    for (Socket socket : silent) {
      socket.close();
    }
  }

  @Test
  void answers_many_at_once_with_the_same() throws Exception {
    String alone = find(SITE).body();
    List<CompletableFuture<HttpResponse<String>>> asked = new ArrayList<>();
    for (int i = 0; i < 40; i++) {
      asked.add(
          client.sendAsync(
              HttpRequest.newBuilder(at("/find")).POST(BodyPublishers.ofString(SITE)).build(),
              BodyHandlers.ofString()));
    }
    for (CompletableFuture<HttpResponse<String>> one : asked) {
      assertThat(one.get().body()).isEqualTo(alone);
    }
  }

  private Socket connect() throws IOException {
    Socket socket = new Socket(InetAddress.getLoopbackAddress(), server.address().getPort());
    socket.setSoTimeout(20_000);
    return socket;
  }

  private String raw(String method, String path, String host, String type, String body)
      throws IOException {
    return raw(method, path, host, type, body, Integer.toString(body.length()));
  }

  private String raw(
      String method, String path, String host, String type, String body, String length)
      throws IOException {
    try (Socket socket = connect();
        InputStream in = socket.getInputStream()) {
      String request =
          method
              + " "
              + path
              + " HTTP/1.1\r\nHost: "
              + host
              + "\r\nContent-Type: "
              + type
              + "\r\nContent-Length: "
              + length
              + "\r\nConnection: close\r\n\r\n"
              + body;
      socket.getOutputStream().write(request.getBytes(StandardCharsets.US_ASCII));
      socket.getOutputStream().flush();
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    }
  }

  private static boolean isJson(String text) {
    try (JsonParser parser = new JsonFactory().createParser(text)) {
      while (parser.nextToken() != null) {
        // Read to the end.
      }
      return true;
    } catch (IOException e) {
      return false;
    }
  }
}
