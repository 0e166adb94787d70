package org.wirecopy;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.base.Splitter;
import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javax.tools.Diagnostic;
import javax.tools.DiagnosticCollector;
import javax.tools.JavaCompiler;
import javax.tools.JavaFileObject;
import javax.tools.SimpleJavaFileObject;
import javax.tools.StandardJavaFileManager;
import javax.tools.ToolProvider;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Every block of code in Javadoc compiles where it stands, and every one in a page for readers. */
class SnippetsTest {
  private static final Path CODE = Path.of("src/main/java");
  private static final Pattern BLOCK =
      Pattern.compile("<pre>\\{@code\\n(.*?)\\n\\s*\\* \\}</pre>", Pattern.DOTALL);
  private static final Pattern IMPORT =
      Pattern.compile("^import (?:static )?[\\w.]+;$", Pattern.MULTILINE);

  /** What blocks speak of and do not make themselves, with the types that it has in all of them. */
  private static final Map<String, String> SPOKEN_OF =
      Map.ofEntries(
          Map.entry("analysis", "org.wirecopy.Analysis"),
          Map.entry("article", "String"),
          Map.entry("baseline", "org.wirecopy.check.Baseline"),
          Map.entry("bodies", "List<org.wirecopy.token.Tokens>"),
          Map.entry("clean", "org.wirecopy.noise.CleanDocument"),
          Map.entry("derivations", "List<org.wirecopy.trace.Derivation>"),
          Map.entry("document", "org.wirecopy.document.Document"),
          Map.entry("documents", "List<org.wirecopy.noise.CleanDocument>"),
          Map.entry("fingerprints", "org.wirecopy.fingerprint.Fingerprints"),
          Map.entry("holders", "List<Long>"),
          Map.entry("html", "String"),
          Map.entry("items", "List<org.wirecopy.check.Material>"),
          Map.entry("left", "org.wirecopy.align.chain.Alignable"),
          Map.entry("marks", "List<org.wirecopy.noise.mark.Mark>"),
          Map.entry("materials", "List<org.wirecopy.check.Material>"),
          Map.entry("newStream", "InputStream"),
          Map.entry("oldStream", "InputStream"),
          Map.entry("offset", "int"),
          Map.entry("one", "org.wirecopy.fingerprint.sketch.MinHash"),
          Map.entry("order", "int[]"),
          Map.entry("other", "org.wirecopy.fingerprint.sketch.MinHash"),
          Map.entry("out", "OutputStream"),
          Map.entry("pairs", "org.wirecopy.match.Links.Pairs"),
          Map.entry("passage", "org.wirecopy.document.Span"),
          Map.entry("passages", "List<org.wirecopy.align.Passage>"),
          Map.entry("path", "Path"),
          Map.entry("posts", "org.apache.spark.sql.Dataset<org.apache.spark.sql.Row>"),
          Map.entry("problem", "org.wirecopy.document.Problem"),
          Map.entry("problems", "List<org.wirecopy.document.Problem>"),
          Map.entry("release", "String"),
          Map.entry("report", "org.wirecopy.check.CheckReport"),
          Map.entry("right", "org.wirecopy.align.chain.Alignable"),
          Map.entry("span", "org.wirecopy.document.Span"),
          Map.entry("stored", "byte[]"),
          Map.entry("stream", "InputStream"),
          Map.entry("text", "String"),
          Map.entry("texts", "Map<String, byte[]>"),
          Map.entry("tokens", "org.wirecopy.token.Tokens"),
          Map.entry("tracing", "org.wirecopy.trace.Tracing"),
          Map.entry("training", "List<org.wirecopy.check.Material>"));

  /** Where the same word means something else. */
  private static final Map<String, String> HERE =
      Map.of("Analyzer documents", "Stream<org.wirecopy.document.Document>");

  @TempDir Path folder;

  /**
   * A block of code.
   *
   * @param file the file that it stands in
   * @param room the package in which it is compiled
   * @param imports what its file imports
   * @param body its statements
   * @param number its number among all
   */
  private record Snippet(Path file, String room, String imports, String body, int number) {
    String name() {
      return "Snippet" + number;
    }

    String owner() {
      return file.getFileName().toString().replace(".java", "");
    }

    /** The block in a method that takes what it speaks of, with the names that its file knows. */
    String wrapped() {
      StringBuilder code = new StringBuilder("package " + room + ";\n" + imports + "\n");
      for (String known : List.of("java.io", "java.nio.file", "java.util", "java.util.stream")) {
        code.append("import ").append(known).append(".*;\n");
      }
      for (String known : packages()) {
        code.append("import ").append(known).append(".*;\n");
      }
      if (owner().equals("WirecopyAssertions")) {
        code.append("import static org.wirecopy.assertions.WirecopyAssertions.*;\n");
      }
      return code.append("class " + name() + " {\n  void run(" + parameters() + ")")
          .append(" throws Exception {\n" + body + "\n  }\n}\n")
          .toString();
    }

    private String parameters() {
      Map<String, String> parameters = new TreeMap<>();
      SPOKEN_OF.forEach(
          (name, type) -> {
            boolean isSpokenOf =
                Pattern.compile("(?<![\\w.\"])" + name + "\\b(?!\\()").matcher(body).find();
            boolean isMade =
                Pattern.compile("[\\w>\\]] " + name + " (=|:)|\\(?" + name + "(, \\w+)?\\)? ->")
                    .matcher(body)
                    .find();
            if (isSpokenOf && !isMade) {
              parameters.put(name, HERE.getOrDefault(owner() + " " + name, type));
            }
          });
      return parameters.entrySet().stream()
          .map(entry -> entry.getValue() + " " + entry.getKey())
          .collect(Collectors.joining(", "));
    }
  }

  private static List<String> packages() {
    try (Stream<Path> files = Files.walk(CODE)) {
      return files
          .filter(file -> file.endsWith("package-info.java"))
          .map(SnippetsTest::room)
          .sorted()
          .toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static List<Snippet> snippets() throws IOException {
    List<Snippet> snippets = new ArrayList<>();
    try (Stream<Path> files = Files.walk(CODE)) {
      for (Path file : files.filter(path -> path.toString().endsWith(".java")).sorted().toList()) {
        String source = Files.readString(file);
        Matcher block = BLOCK.matcher(source);
        while (block.find()) {
          String body = block.group(1).replaceAll("(?m)^\\s*\\* ?", "");
          snippets.add(new Snippet(file, room(file), imports(source), body, snippets.size()));
        }
      }
    }
    for (String page : Readme.pages()) {
      for (String block : Readme.blocks(page, "java")) {
        String body = IMPORT.matcher(block).replaceAll("");
        snippets.add(new Snippet(Path.of(page), "reader", imports(block), body, snippets.size()));
      }
    }
    return snippets;
  }

  private static String room(Path file) {
    return CODE.relativize(file.getParent()).toString().replace(File.separatorChar, '.');
  }

  private static String imports(String source) {
    return IMPORT
        .matcher(source)
        .results()
        .map(MatchResult::group)
        .collect(Collectors.joining("\n"));
  }

  private static final class Source extends SimpleJavaFileObject {
    private final String code;

    Source(Snippet snippet) {
      super(
          URI.create(
              "string:///" + snippet.room().replace('.', '/') + "/" + snippet.name() + ".java"),
          Kind.SOURCE);
      this.code = snippet.wrapped();
    }

    @Override
    public CharSequence getCharContent(boolean ignoreEncodingErrors) {
      return code;
    }
  }

  @Test
  void compile() throws IOException {
    List<Snippet> snippets = snippets();
    assertThat(snippets).hasSizeGreaterThan(50);
    JavaCompiler compiler = ToolProvider.getSystemJavaCompiler();
    DiagnosticCollector<JavaFileObject> found = new DiagnosticCollector<>();
    try (StandardJavaFileManager files = compiler.getStandardFileManager(found, null, null)) {
      compiler
          .getTask(
              null,
              files,
              found,
              List.of("-proc:none", "--release", "17", "-d", folder.toString(), "-cp", classPath()),
              null,
              snippets.stream().map(Source::new).toList())
          .call();
    }
    assertThat(
            found.getDiagnostics().stream()
                .filter(one -> one.getKind() == Diagnostic.Kind.ERROR)
                .map(one -> said(one, snippets)))
        .isEmpty();
  }

  /** Without the tests, whose names a reader does not meet. */
  private static String classPath() {
    return Splitter.on(File.pathSeparatorChar)
        .splitToStream(System.getProperty("java.class.path"))
        .filter(entry -> !Path.of(entry).endsWith("test-classes"))
        .collect(Collectors.joining(File.pathSeparator));
  }

  private static String said(Diagnostic<? extends JavaFileObject> one, List<Snippet> snippets) {
    String name = one.getSource() == null ? "" : one.getSource().getName();
    return snippets.stream()
            .filter(snippet -> name.endsWith("/" + snippet.name() + ".java"))
            .map(snippet -> snippet.file() + ": ")
            .findFirst()
            .orElse("")
        + one.getMessage(null);
  }
}
