package org.wirecopy.serve;

import com.google.common.io.Resources;
import com.sun.net.httpserver.HttpExchange;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import org.wirecopy.archive.Archive;
import org.wirecopy.archive.ArchiveInfo;
import org.wirecopy.archive.Found;
import org.wirecopy.document.Document;
import org.wirecopy.report.Offsets;
import org.wirecopy.report.Presentation;
import org.wirecopy.report.Style;
import org.wirecopy.report.View;
import org.wirecopy.report.format.Format;
import org.wirecopy.table.Version;

/** What stands at each address. */
final class Routes {
  /** Bodies of so many bytes may be in memory at once, as many as there are connections. */
  private static final int SMALL = 1 << 16;

  private static final int UNAVAILABLE = 503;

  private final AskedArchive asked;
  private final ServerOptions options;
  private final Semaphore searches;
  private final Semaphore bodies;

  Routes(Archive archive, ServerOptions options) {
    this.asked = new AskedArchive(archive, options);
    this.options = options;
    this.searches = new Semaphore(options.searches(), true);
    this.bodies = new Semaphore(2 * options.searches(), true);
  }

  /** A file of this package. */
  static Answer file(String name, String type) {
    try {
      return Answer.of(type, Resources.toByteArray(Resources.getResource(Routes.class, name)));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** What the archive holds of the text that is sent. */
  Answer find(HttpExchange exchange) throws IOException, Refusal {
    Question question = new Question(exchange);
    Offsets unit = question.offsets();
    if (question.length() <= SMALL) {
      return find(question, question.body(Math.min(SMALL, options.most())), unit);
    }
    acquire(bodies);
    try {
      return find(question, question.body(options.most()), unit);
    } finally {
      bodies.release();
    }
  }

  /** One that is unpacked and searched takes many times what was sent, so that few are at once. */
  private Answer find(Question question, byte[] body, Offsets unit) throws IOException, Refusal {
    acquire(searches);
    try {
      Document text = question.document(body, options.most());
      Found found = asked.find(text);
      return question.wantsRows() ? rows(found, unit) : FoundJson.of(text, found, unit);
    } finally {
      searches.release();
    }
  }

  private static Answer rows(Found found, Offsets unit) throws IOException {
    ByteArrayOutputStream rows = new ByteArrayOutputStream();
    Presentation usual = Presentation.of(View.ANALYSIS);
    Format.JSONL
        .writer(new Presentation(usual.view(), unit, Style.PLAIN, usual.subjects(), usual.paths()))
        .write(found.analysis(), rows);
    return Answer.of("application/x-ndjson", rows.toByteArray());
  }

  private void acquire(Semaphore some) throws Refusal {
    try {
      if (!some.tryAcquire(options.time().toNanos(), TimeUnit.NANOSECONDS)) {
        throw new Refusal(UNAVAILABLE, "too much is asked at once; ask again later");
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new Refusal(UNAVAILABLE, "the server is ending");
    }
  }

  /** A document of the archive, by the id that its address ends with. */
  Answer document(HttpExchange exchange) throws IOException, Refusal {
    String path = exchange.getRequestURI().getRawPath();
    String id =
        Question.decoded(path.substring(ArchiveServer.DOCUMENTS.length()).replace("+", "%2B"));
    return asked.document(id);
  }

  /** Whether the archive can be asked, and how large it is. */
  Answer health() throws IOException {
    ArchiveInfo info = asked.info();
    return Answer.json(
        json ->
            json.document(
                () -> {
                  json.text("status", "ok");
                  json.text("wirecopy", Version.current());
                  json.number("documents", info.documents());
                  json.number("words", info.words());
                  json.number("commit", info.commit());
                  json.number("minWords", info.minWords());
                }));
  }

  /** How programs ask, after OpenAPI 3.1. */
  Answer openApi() {
    Answer file = file("openapi.json", "application/json");
    String text = new String(file.body(), StandardCharsets.UTF_8);
    return Answer.of(
        file.type(), text.replace("{version}", Version.current()).getBytes(StandardCharsets.UTF_8));
  }
}
