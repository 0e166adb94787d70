package org.wirecopy.archive;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.StringWriter;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.net.URI;
import java.net.URL;
import java.net.URLClassLoader;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.ExecutorService;
import javax.tools.JavaCompiler;
import javax.tools.StandardJavaFileManager;
import javax.tools.ToolProvider;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.wirecopy.document.Document;

/** The programs in docs/examples compile and do what they say. */
class ExamplesTest {
  private static final Path EXAMPLES = Path.of("docs/examples");

  private static final String WIRE =
      "The old bridge over the river Orla will stay closed until late spring after divers found"
          + " cracks in two of its pillars, the county said on Monday.";

  @TempDir Path folder;

  private Method method(String file, String name, Class<?>... parameters)
      throws IOException, ReflectiveOperationException {
    Path source = EXAMPLES.resolve(file);
    JavaCompiler compiler = ToolProvider.getSystemJavaCompiler();
    StringWriter said = new StringWriter();
    List<String> options =
        List.of(
            "-proc:none",
            "--release",
            "17",
            "-d",
            folder.toString(),
            "-cp",
            System.getProperty("java.class.path"));
    try (StandardJavaFileManager files = compiler.getStandardFileManager(null, null, null)) {
      assertThat(
              compiler
                  .getTask(said, files, null, options, null, files.getJavaFileObjects(source))
                  .call())
          .as(said.toString())
          .isTrue();
    }
    URL[] here = {folder.toUri().toURL()};
    URLClassLoader loader = new URLClassLoader(here, getClass().getClassLoader());
    String type = String.valueOf(source.getFileName()).replace(".java", "");
    Method method = loader.loadClass(type).getDeclaredMethod(name, parameters);
    method.setAccessible(true);
    return method;
  }

  @Test
  void serves_an_archive_on_this_machine()
      throws IOException, ReflectiveOperationException, InterruptedException {
    Method start = method("ArchiveService.java", "start", Archive.class, int.class);
    try (Archive archive = Archive.open(folder.resolve("archive"))) {
      HttpServer server = (HttpServer) start.invoke(null, archive, 0);
      try {
        String at = "http://localhost:" + server.getAddress().getPort();
        assertThat(post(at + "/add?wire", WIRE)).isEqualTo("1 documents\n");
        assertThat(post(at + "/find?site", "Our view. " + WIRE))
            .contains("\"type\":\"passage\"", "\"document\":\"wire\"");
      } finally {
        server.stop(0);
        ((ExecutorService) server.getExecutor()).shutdown();
      }
    }
  }

  private static String post(String address, String text) throws IOException, InterruptedException {
    HttpRequest request =
        HttpRequest.newBuilder(URI.create(address))
            .POST(HttpRequest.BodyPublishers.ofString(text))
            .build();
    return HttpClient.newHttpClient().send(request, HttpResponse.BodyHandlers.ofString()).body();
  }

  @Test
  void keeps_the_texts_of_each_day() throws IOException, ReflectiveOperationException {
    Method main = method("NightlyJob.java", "main", String[].class);
    String archive = folder.resolve("archive").toString();
    Path monday = Files.createDirectory(folder.resolve("monday"));
    Path tuesday = Files.createDirectory(folder.resolve("tuesday"));
    Files.writeString(monday.resolve("wire.txt"), WIRE);
    Files.writeString(tuesday.resolve("site.txt"), "Our view. " + WIRE);
    main.invoke(null, (Object) new String[] {archive, monday.toString()});
    main.invoke(null, (Object) new String[] {archive, tuesday.toString()});
    try (Archive kept = Archive.open(Path.of(archive))) {
      assertThat(kept.documents().map(Document::id))
          .containsExactlyInAnyOrder("wire.txt", "site.txt");
    }
  }

  @Test
  void asks_in_the_tests_of_a_project() throws IOException, ReflectiveOperationException {
    Path archive = folder.resolve("archive");
    Path articles = Files.createDirectory(folder.resolve("articles"));
    Path article = Files.writeString(articles.resolve("own.txt"), "This is all our own.");
    try (Archive news = Archive.open(archive)) {
      news.add(Document.of("wire", WIRE));
      news.commit();
    }
    System.setProperty("archive", archive.toString());
    System.setProperty("articles", articles.toString());
    try {
      Method test = method("articles/src/test/java/ArticlesTest.java", "credits_what_it_takes");
      var constructor = test.getDeclaringClass().getDeclaredConstructor();
      constructor.setAccessible(true);
      assertThatCode(() -> test.invoke(constructor.newInstance())).doesNotThrowAnyException();
      Files.writeString(article, "Our view. " + WIRE);
      assertThatThrownBy(() -> test.invoke(constructor.newInstance()))
          .isInstanceOf(InvocationTargetException.class)
          .hasRootCauseInstanceOf(AssertionError.class);
    } finally {
      System.clearProperty("archive");
      System.clearProperty("articles");
    }
  }
}
