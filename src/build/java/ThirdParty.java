import java.io.File;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import java.util.zip.ZipOutputStream;
import javax.xml.parsers.DocumentBuilderFactory;
import org.w3c.dom.Element;
import org.w3c.dom.Node;
import org.w3c.dom.NodeList;

/**
 * Writes a jar with the licences of what the command line's jar bundles: {@code
 * META-INF/THIRD-PARTY.txt} names each artifact and what stands inside of it, and {@code
 * META-INF/licenses} holds the texts, those that the artifacts' jars bring and those of the folder
 * of the tables.
 *
 * <p>The build runs it from this source: {@code java ThirdParty.java CLASS-PATH TABLES JAR}. It
 * asks no network, and the same input gives the same bytes. It fails if an artifact has no row, no
 * text, another licence in its POM than its row says, or another version than was looked at.
 */
public final class ThirdParty {
  private static final Pattern TEXT =
      Pattern.compile("META-INF/(?:.*/)?[^/]*(?:LICENSE|NOTICE)[^/]*(?<!\\.class)");
  private static final String OWN = "META-INF/LICENSE";
  private static final String FOLDER = "META-INF/licenses/";
  private static final String LEFT_OUT = "left out";

  private static final String HEAD =
      """
      Wirecopy is under the Apache License, Version 2.0: META-INF/LICENSE.
      This jar also holds, unchanged but for what was left out, all of the following.
      """;

  private final Path tables;

  /** What is written, by its path in the jar. */
  private final Map<String, byte[]> entries = new TreeMap<>();

  private ThirdParty(Path tables) {
    this.tables = tables;
  }

  /**
   * Writes the jar {@code args[2]} for the class path {@code args[0]} from the tables in {@code
   * args[1]}.
   */
  public static void main(String[] args) throws Exception {
    List<Artifact> artifacts = new ArrayList<>();
    for (String jar : args[0].split(Pattern.quote(File.pathSeparator))) {
      if (jar.endsWith(".jar")) {
        artifacts.add(Artifact.of(Path.of(jar)));
      }
    }
    artifacts.sort(Comparator.comparing(Artifact::name));
    ThirdParty written = new ThirdParty(Path.of(args[1]));
    written.add(artifacts);
    written.write(Path.of(args[2]));
  }

  private void add(List<Artifact> artifacts) throws IOException {
    Map<String, List<String>> rows =
        rows("bundled.tsv", 4).collect(Collectors.toMap(row -> row.get(0), row -> row));
    Map<String, List<List<String>>> inside =
        rows("inside.tsv", 6)
            .collect(
                Collectors.groupingBy(row -> row.get(1), LinkedHashMap::new, Collectors.toList()));
    StringBuilder told = new StringBuilder(HEAD);
    for (Artifact artifact : artifacts) {
      List<String> row = rows.remove(artifact.name());
      check(row != null, artifact, "has no row in bundled.tsv; say what its licence is");
      check(
          artifact.licence().equals(row.get(2)),
          artifact,
          "is under '"
              + artifact.licence()
              + "' by its POM, and bundled.tsv says '"
              + row.get(2)
              + "'");
      if (!row.get(1).equals(LEFT_OUT)) {
        List<String> texts = texts(artifact.brought(entries), row.get(3));
        check(
            texts.stream().anyMatch(text -> !text.contains("NOTICE")),
            artifact,
            "brings no licence, and bundled.tsv names no text");
        tell(told, artifact.coordinates(), row.get(1), texts);
        for (List<String> part : optional(inside.remove(artifact.coordinates()))) {
          tell(
              told,
              part.get(0) + ", inside of " + artifact.coordinates() + " in " + part.get(2),
              part.get(3),
              texts(List.of(), part.get(4)));
        }
      }
    }
    if (!rows.isEmpty() || !inside.isEmpty()) {
      throw new IllegalStateException(
          "not on the class path (in this version); look again and change the tables: "
              + rows.keySet()
              + inside.keySet());
    }
    entries.put("META-INF/THIRD-PARTY.txt", told.toString().getBytes(StandardCharsets.UTF_8));
  }

  private static <T> List<T> optional(List<T> values) {
    return values == null ? List.of() : values;
  }

  private static void check(boolean holds, Artifact artifact, String otherwise) {
    if (!holds) {
      throw new IllegalStateException(artifact.coordinates() + " " + otherwise);
    }
  }

  private static void tell(StringBuilder told, String what, String licence, List<String> texts) {
    told.append('\n').append(what).append("\n  licence: ").append(licence).append('\n');
    texts.forEach(text -> told.append("  text: ").append(text).append('\n'));
  }

  /**
   * What is brought, and what a cell names: files of the folder, which are taken along, or of the
   * jar.
   */
  private List<String> texts(List<String> brought, String cell) throws IOException {
    List<String> texts = new ArrayList<>(brought);
    for (String name : cell.isEmpty() ? new String[0] : cell.split("; ")) {
      String path = name.startsWith("META-INF/") ? name : FOLDER + name;
      if (!name.startsWith("META-INF/")) {
        entries.put(path, Files.readAllBytes(tables.resolve(name)));
      } else if (!path.equals(OWN) && !entries.containsKey(path)) {
        throw new IllegalStateException(path + " is named in the tables, and no jar brings it");
      }
      texts.add(path);
    }
    return texts;
  }

  private Stream<List<String>> rows(String table, int columns) throws IOException {
    return Files.readAllLines(tables.resolve(table)).stream()
        .filter(line -> !line.startsWith("#"))
        .map(
            line -> {
              List<String> row = Arrays.asList(line.split("\t", -1));
              if (row.size() != columns) {
                throw new IllegalStateException(table + " wants " + columns + " columns: " + line);
              }
              return row;
            });
  }

  private void write(Path jar) throws IOException {
    Files.createDirectories(jar.toAbsolutePath().getParent());
    try (OutputStream file = Files.newOutputStream(jar);
        ZipOutputStream out = new ZipOutputStream(file)) {
      for (Map.Entry<String, byte[]> entry : entries.entrySet()) {
        ZipEntry put = new ZipEntry(entry.getKey());
        put.setTimeLocal(LocalDateTime.of(1980, 2, 1, 0, 0));
        out.putNextEntry(put);
        out.write(entry.getValue());
      }
    }
  }

  /** A jar in a Maven repository, and what the POM beside it says. */
  private record Artifact(Path jar, String name, String version, String licence) {
    static Artifact of(Path jar) throws Exception {
      Path folder = jar.toAbsolutePath().getParent();
      String version = folder.getFileName().toString();
      String id = folder.getParent().getFileName().toString();
      Element pom = pom(folder.resolve(id + "-" + version + ".pom"));
      String group = child(pom, "groupId").or(() -> child(pom, "parent", "groupId")).orElseThrow();
      Path root = folder.getParent().getParent();
      for (int part = 0; part < group.split("\\.").length; part++) {
        root = root.getParent();
      }
      return new Artifact(jar, group + ":" + id, version, licence(pom, root));
    }

    String coordinates() {
      return name + ":" + version;
    }

    /** Puts the texts that the jar brings where they are to stand, and says where. */
    List<String> brought(Map<String, byte[]> entries) throws IOException {
      List<String> texts = new ArrayList<>();
      try (ZipFile zip = new ZipFile(jar.toFile())) {
        for (ZipEntry entry :
            zip.stream().filter(e -> TEXT.matcher(e.getName()).matches()).toList()) {
          String file = entry.getName().substring(entry.getName().lastIndexOf('/') + 1);
          String path = FOLDER + name.substring(name.indexOf(':') + 1) + "/" + file;
          entries.put(path, zip.getInputStream(entry).readAllBytes());
          texts.add(path);
        }
      }
      texts.sort(Comparator.naturalOrder());
      return texts;
    }

    /** The names of the licences in the POM, or else in the nearest of its parents that has any. */
    private static String licence(Element pom, Path root) throws Exception {
      Optional<Element> licences = element(pom, "licenses");
      if (licences.isPresent()) {
        return children(licences.get(), "license")
            .map(licence -> child(licence, "name").orElse("?"))
            .collect(Collectors.joining("; "));
      }
      Optional<Element> parent = element(pom, "parent");
      if (parent.isEmpty()) {
        return "";
      }
      String group = child(parent.get(), "groupId").orElseThrow();
      String id = child(parent.get(), "artifactId").orElseThrow();
      String version = child(parent.get(), "version").orElseThrow();
      Path folder = root.resolve(group.replace('.', '/')).resolve(id).resolve(version);
      return licence(pom(folder.resolve(id + "-" + version + ".pom")), root);
    }

    private static Element pom(Path file) throws Exception {
      DocumentBuilderFactory factory = DocumentBuilderFactory.newInstance();
      factory.setFeature("http://apache.org/xml/features/disallow-doctype-decl", true);
      return factory.newDocumentBuilder().parse(file.toFile()).getDocumentElement();
    }

    private static Stream<Element> children(Element of, String name) {
      NodeList nodes = of.getChildNodes();
      return IntStream.range(0, nodes.getLength())
          .mapToObj(nodes::item)
          .filter(
              node -> node.getNodeType() == Node.ELEMENT_NODE && node.getNodeName().equals(name))
          .map(Element.class::cast);
    }

    private static Optional<Element> element(Element of, String name) {
      return children(of, name).findFirst();
    }

    private static Optional<String> child(Element of, String... path) {
      Optional<Element> found = Optional.of(of);
      for (String name : path) {
        found = found.flatMap(element -> element(element, name));
      }
      return found.map(element -> element.getTextContent().strip());
    }
  }
}
