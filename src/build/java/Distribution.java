import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileSystem;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributeView;
import java.nio.file.attribute.FileTime;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.stream.Stream;
import java.util.zip.GZIPOutputStream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;

/**
 * Makes what users install: the folder {@code target/wirecopy-VERSION} with the jar, its launchers,
 * manual, pages, completions and licences, and from it {@code wirecopy-VERSION.zip} and {@code
 * .tar.gz}.
 *
 * <p>The build runs it from this source: {@code java Distribution.java PROJECT TARGET VERSION
 * TIME}. The same jar gives the same archives. The classes that are ready to start from are made in
 * the folder only, since Java 17 reads them for a jar in one place; elsewhere the launcher makes
 * them from the list that lies beside the jar.
 */
public final class Distribution {
  /** Runs that load what most runs load. */
  private static final List<List<String>> RUNS =
      List.of(
          List.of("analyze", "start"),
          List.of("check", "start"),
          List.of("archive", "add", "-q", "archive", "start"),
          List.of("find", "archive", "start"),
          List.of("dedup", "-q", "--mode", "passages", "--clean", "start", "-o", "out.jsonl"),
          List.of("--version"));

  private static final String PROGRAM = "bin/wirecopy";
  private static final String LICENCES = "META-INF/licenses/";

  private final Path project;
  private final Path folder;
  private final Path jar;
  private final FileTime time;

  private Distribution(Path project, Path folder, Instant time) {
    this.project = project;
    this.folder = folder;
    this.jar = folder.resolve("lib/wirecopy.jar");
    this.time = FileTime.from(time);
  }

  public static void main(String[] args) throws Exception {
    Path target = Path.of(args[1]).toAbsolutePath();
    Path folder = target.resolve("wirecopy-" + args[2]);
    Distribution made =
        new Distribution(Path.of(args[0]).toAbsolutePath(), folder, Instant.parse(args[3]));
    clear(folder);
    made.addFiles(target.resolve("wirecopy-cli.jar"));
    made.addPages();
    // Outside of the project, whose ignore files would be read.
    Path work = Files.createTempDirectory("wirecopy-start");
    made.addClassList(work);
    made.stamp();
    made.zip(target.resolve(folder.getFileName() + ".zip"));
    made.tar(target.resolve(folder.getFileName() + ".tar.gz"));
    made.startOnce(work);
    clear(work);
  }

  private static void clear(Path folder) throws IOException {
    if (Files.exists(folder)) {
      try (Stream<Path> old = Files.walk(folder)) {
        for (Path path : old.sorted(Comparator.reverseOrder()).toList()) {
          Files.delete(path);
        }
      }
    }
  }

  private void addFiles(Path built) throws IOException {
    for (String program : List.of(PROGRAM, PROGRAM + ".cmd")) {
      write(program, Files.readAllBytes(project.resolve("src/dist").resolve(program)));
    }
    if (Files.getFileStore(folder).supportsFileAttributeView("posix")) {
      Files.setPosixFilePermissions(
          folder.resolve(PROGRAM), PosixFilePermissions.fromString("rwxr-xr-x"));
    }
    write("LICENSE", Files.readAllBytes(project.resolve("LICENSE")));
    try (Stream<Path> pages = Files.list(project.resolve("docs"))) {
      for (Path page : pages.filter(Files::isRegularFile).toList()) {
        write("docs/" + page.getFileName(), Files.readAllBytes(page));
      }
    }
    Files.createDirectories(jar.getParent());
    Files.copy(built, jar);
    try (ZipFile entries = new ZipFile(built.toFile())) {
      for (ZipEntry entry : entries.stream().filter(entry -> !entry.isDirectory()).toList()) {
        String name = entry.getName();
        if (name.equals("META-INF/THIRD-PARTY.txt") || name.startsWith(LICENCES)) {
          try (InputStream in = entries.getInputStream(entry)) {
            write(name.substring("META-INF/".length()), in.readAllBytes());
          }
        }
      }
    }
  }

  private void addPages() throws Exception {
    write("share/man/man1/wirecopy.1", java(folder, "-jar", jar.toString(), "man"));
    write(
        "share/bash-completion/completions/wirecopy",
        java(folder, "-jar", jar.toString(), "completion", "bash"));
    write(
        "share/zsh/site-functions/_wirecopy",
        java(folder, "-jar", jar.toString(), "completion", "zsh"));
  }

  /** Sorted, since threads load classes in any order. */
  private void addClassList(Path work) throws Exception {
    Path texts = Files.createDirectories(work.resolve("start"));
    try (Stream<Path> files = Files.list(project.resolve("src/build/start"))) {
      for (Path file : files.toList()) {
        Files.write(texts.resolve(file.getFileName()), Files.readAllBytes(file));
      }
    }
    TreeSet<String> loaded = new TreeSet<>();
    Path list = work.resolve("loaded.txt");
    for (List<String> run : RUNS) {
      java(
          work,
          Stream.concat(
                  Stream.of(
                      "-Xshare:off", "-XX:DumpLoadedClassList=" + list, "-jar", jar.toString()),
                  run.stream())
              .toArray(String[]::new));
      try (Stream<String> lines = Files.lines(list)) {
        lines.filter(line -> !line.startsWith("#")).forEach(loaded::add);
      }
    }
    write("lib/classes.txt", (String.join("\n", loaded) + "\n").getBytes(StandardCharsets.UTF_8));
  }

  private void stamp() throws IOException {
    for (Path file : files()) {
      Files.setLastModifiedTime(file, time);
    }
  }

  private List<Path> files() throws IOException {
    try (Stream<Path> files = Files.walk(folder)) {
      return files.filter(Files::isRegularFile).sorted().toList();
    }
  }

  /** A file's name in the archives. */
  private String name(Path file) {
    return folder.getParent().relativize(file).toString().replace('\\', '/');
  }

  private static boolean isProgram(String name) {
    return name.endsWith(PROGRAM);
  }

  private void zip(Path archive) throws IOException {
    Files.deleteIfExists(archive);
    Map<String, String> options = Map.of("create", "true", "enablePosixFileAttributes", "true");
    try (FileSystem zip =
        FileSystems.newFileSystem(URI.create("jar:" + archive.toUri()), options)) {
      for (Path file : files()) {
        Path entry = zip.getPath(name(file));
        Files.createDirectories(entry.getParent());
        Files.copy(file, entry);
        Files.setPosixFilePermissions(
            entry,
            PosixFilePermissions.fromString(isProgram(name(file)) ? "rwxr-xr-x" : "rw-r--r--"));
      }
      try (Stream<Path> all = Files.walk(zip.getPath("/"))) {
        for (Path entry : all.filter(path -> path.getNameCount() > 0).toList()) {
          Files.getFileAttributeView(entry, BasicFileAttributeView.class)
              .setTimes(time, time, time);
          if (Files.isDirectory(entry)) {
            Files.setPosixFilePermissions(entry, PosixFilePermissions.fromString("rwxr-xr-x"));
          }
        }
      }
    }
  }

  /**
   * POSIX.1-1988 (ustar): blocks of 512 bytes, a header before each file, two empty ones at the
   * end.
   */
  private void tar(Path archive) throws IOException {
    try (OutputStream out = new GZIPOutputStream(Files.newOutputStream(archive))) {
      for (Path file : files()) {
        byte[] content = Files.readAllBytes(file);
        out.write(header(name(file), content.length));
        out.write(content);
        out.write(new byte[(512 - content.length % 512) % 512]);
      }
      out.write(new byte[1024]);
    }
  }

  private byte[] header(String name, int size) throws IOException {
    // A name of over a hundred bytes is cut at a slash.
    int cut = name.length() <= 100 ? 0 : name.indexOf('/', name.length() - 101) + 1;
    ByteArrayOutputStream header = new ByteArrayOutputStream();
    put(header, name.substring(cut), 100);
    put(header, isProgram(name) ? "0000755" : "0000644", 8);
    put(header, "0000000", 8);
    put(header, "0000000", 8);
    put(header, String.format("%011o", size), 12);
    put(header, String.format("%011o", time.toInstant().getEpochSecond()), 12);
    put(header, " ".repeat(8), 8);
    put(header, "0", 1);
    put(header, "", 100);
    put(header, "ustar", 6);
    put(header, "00root", 34);
    put(header, "root", 32);
    put(header, "0000000", 8);
    put(header, "0000000", 8);
    put(header, cut == 0 ? "" : name.substring(0, cut - 1), 167);
    byte[] bytes = header.toByteArray();
    int sum = 0;
    for (byte b : bytes) {
      sum += b & 0xff;
    }
    byte[] told = String.format("%06o\0 ", sum).getBytes(StandardCharsets.US_ASCII);
    System.arraycopy(told, 0, bytes, 148, told.length);
    return bytes;
  }

  private static void put(ByteArrayOutputStream header, String value, int length) {
    byte[] bytes = value.getBytes(StandardCharsets.US_ASCII);
    if (bytes.length > length) {
      throw new IllegalArgumentException("too long for a header of tar: " + value);
    }
    header.writeBytes(bytes);
    header.writeBytes(new byte[length - bytes.length]);
  }

  /** The launcher makes what is ready to start from, here where it lies beside the jar. */
  private void startOnce(Path work) throws Exception {
    if (System.getProperty("os.name").startsWith("Windows")) {
      return;
    }
    ProcessBuilder builder =
        new ProcessBuilder(folder.resolve(PROGRAM).toString(), "analyze", "start");
    builder.environment().put("WIRECOPY_CACHE", jar.getParent().toString());
    builder.environment().put("JAVA_HOME", System.getProperty("java.home"));
    output(builder.directory(work.toFile()));
  }

  private byte[] java(Path where, String... arguments) throws Exception {
    List<String> command =
        Stream.concat(
                Stream.of(
                    Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                    "-XX:+UseSerialGC",
                    "-XX:TieredStopAtLevel=1"),
                Stream.of(arguments))
            .toList();
    return output(new ProcessBuilder(command).directory(where.toFile()));
  }

  private static byte[] output(ProcessBuilder builder) throws Exception {
    Process process = builder.redirectError(ProcessBuilder.Redirect.DISCARD).start();
    process.getOutputStream().close();
    byte[] output = process.getInputStream().readAllBytes();
    int status = process.waitFor();
    if (status > 1) {
      throw new IllegalStateException("ended with " + status + ": " + builder.command());
    }
    return output;
  }

  private void write(String name, byte[] content) throws IOException {
    Path file = folder.resolve(name);
    Files.createDirectories(file.getParent());
    Files.write(file, content);
  }
}
