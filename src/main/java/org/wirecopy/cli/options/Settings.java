package org.wirecopy.cli.options;

import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.tomlj.Toml;
import org.tomlj.TomlArray;
import org.tomlj.TomlParseError;
import org.tomlj.TomlParseResult;
import org.wirecopy.document.Problem;
import org.wirecopy.table.ClassPath;

/**
 * The options that a file holds, under the names that they have on the command line: {@code
 * wirecopy.toml} in the folder at hand, or the nearest one above it. Paths in it start from its own
 * folder.
 */
public final class Settings {
  /** No settings. */
  static final Settings NONE = new Settings();

  /** The file that is looked for. */
  static final String FILE = "wirecopy.toml";

  private static final String PATHS = "paths";
  private static final int MOST_BYTES = 1 << 20;

  private final Map<Flag, Value> values = new EnumMap<>(Flag.class);
  private @Nullable Value paths;
  private List<String> files = List.of();

  /**
   * What a file says of an option.
   *
   * @param values the values as on the command line; empty for a switch
   * @param origin the file and line
   */
  record Value(List<String> values, String origin) {}

  private Settings() {}

  /**
   * The settings for a command.
   *
   * @param named the file that is asked for; null for the nearest
   * @param command whose settings it may hold
   * @throws UsageException if a file is named that is not there, or one is not as it must be
   */
  public static Settings of(@Nullable String named, Command command) throws IOException {
    Path file = named == null ? nearest() : named(named);
    return file == null ? NONE : read(file, command);
  }

  private static Path named(String name) {
    try {
      return Path.of(name);
    } catch (InvalidPathException e) {
      throw new UsageException("cannot read " + name + ": " + e.getReason());
    }
  }

  private static @Nullable Path nearest() {
    Path here = Path.of("").toAbsolutePath();
    for (Path folder = here; folder != null; folder = folder.getParent()) {
      if (Files.isRegularFile(folder.resolve(FILE))) {
        return relative(folder.resolve(FILE));
      }
    }
    return null;
  }

  /** A path as it is from the folder at hand. */
  private static Path relative(Path path) {
    return Path.of("").toAbsolutePath().relativize(path.toAbsolutePath()).normalize();
  }

  private static Settings read(Path file, Command command) throws IOException {
    TomlParseResult toml;
    try {
      ClassPath.read();
      toml = Toml.parse(text(file));
    } catch (NoSuchFileException e) {
      throw new UsageException("cannot read " + file + ": no such file; name it with --config");
    } catch (IOException e) {
      throw new UsageException(
          Files.isDirectory(file)
              ? "cannot read " + file + ": it is a folder; name a file with --config"
              : Problem.of(file.toString(), e) + "; make it readable, in UTF-8");
    }
    if (toml.hasErrors()) {
      TomlParseError error = toml.errors().get(0);
      throw new UsageException(
          file + ":" + error.position().line() + ": is not valid TOML: " + error.getMessage());
    }
    Settings settings = new Settings();
    settings.files = List.of(file.toString());
    for (String key : new TreeSet<>(toml.keySet())) {
      List<String> path = List.of(key);
      settings.put(key, toml.get(path), file, toml.inputPositionOf(path).line(), command);
    }
    return settings;
  }

  /**
   * Nobody knows how long a device is, and what a parser makes of a file takes many times its room.
   */
  private static String text(Path file) throws IOException {
    try (InputStream in = Files.newInputStream(file)) {
      byte[] bytes = in.readNBytes(MOST_BYTES + 1);
      if (bytes.length > MOST_BYTES) {
        throw new UsageException(file + ": has more than 1 MiB; that is no file of settings");
      }
      return StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(bytes)).toString();
    }
  }

  private void put(String key, @Nullable Object value, Path file, int line, Command command) {
    String origin = file + ":" + line;
    if (key.equals(PATHS)) {
      paths = new Value(located(texts(key, value, true, origin), file, origin), origin);
      return;
    }
    Flag flag =
        settings(command)
            .filter(one -> one.setting().equals(key))
            .findFirst()
            .orElseThrow(() -> new UsageException(unknown(key, origin, command)));
    if (flag.value() == null) {
      putSwitch(flag, value, origin);
      return;
    }
    List<String> texts = texts(key, value, flag.isRepeatable(), origin);
    values.put(flag, new Value(located(flag, texts, file, origin), origin));
  }

  private static List<String> located(Flag flag, List<String> texts, Path file, String origin) {
    return switch (flag) {
      case AGAINST, BASELINE -> located(texts, file, origin);
      case OUTPUT -> texts.stream().map(text -> locatedOutput(text, file, origin)).toList();
      default -> texts;
    };
  }

  private void putSwitch(Flag flag, @Nullable Object value, String origin) {
    if (!(value instanceof Boolean on)) {
      throw new UsageException(origin + ": " + flag.setting() + " must be true or false");
    }
    if (on) {
      values.put(flag, new Value(List.of(), origin));
    }
  }

  private static Stream<Flag> settings(Command command) {
    return Arrays.stream(Flag.values()).filter(flag -> flag.isSetting(command));
  }

  private static String unknown(String key, String origin, Command command) {
    Stream<String> names = Stream.concat(Stream.of(PATHS), settings(command).map(Flag::setting));
    return origin + ": unknown setting " + key + Suggestion.nearest(key, names);
  }

  private static List<String> texts(
      String key, @Nullable Object value, boolean isRepeatable, String origin) {
    if (value instanceof TomlArray array && isRepeatable) {
      return array.toList().stream().map(one -> text(key, one, origin)).toList();
    }
    return List.of(text(key, value, origin));
  }

  private static String text(String key, @Nullable Object value, String origin) {
    if (value instanceof String || value instanceof Long || value instanceof Double) {
      return value.toString();
    }
    throw new UsageException(origin + ": " + key + " must be a text or a number");
  }

  private static List<String> located(List<String> paths, Path file, String origin) {
    return paths.stream().map(path -> located(path, file, origin)).toList();
  }

  /** A path from the file's folder as it is from the folder at hand. */
  private static String located(String path, Path file, String origin) {
    try {
      Path located = file.resolveSibling(path).normalize();
      return located.toString().isEmpty() ? "." : located.toString();
    } catch (InvalidPathException e) {
      throw new UsageException(origin + ": " + path + " is no path: " + e.getReason());
    }
  }

  /** An output is a format and a file, if it is one. */
  private static String locatedOutput(String output, Path file, String origin) {
    int start = output.indexOf('=') + 1;
    String name = output.substring(start);
    return start == 0 || name.isEmpty() || name.equals(StandardOutput.NAME)
        ? output
        : output.substring(0, start) + located(name, file, origin);
  }

  /** Where the files may be that they name for writing. */
  public OwnFolder ownFolder() {
    Path file = Path.of(files.isEmpty() ? FILE : files.get(0));
    return new OwnFolder(file.resolveSibling(""), "the folder of " + file);
  }

  /** The file that they were read from, if there is one. */
  public List<String> files() {
    return files;
  }

  /** The folder from which its paths start, absolute; empty if there is no file. */
  public Optional<Path> folder() {
    return files.stream()
        .findFirst()
        .map(file -> Path.of(file).toAbsolutePath().normalize().getParent());
  }

  public boolean has(Flag flag) {
    return values.containsKey(flag);
  }

  /** The values of an option, none if the file does not give it. */
  List<String> values(Flag flag) {
    Value value = values.get(flag);
    return value == null ? List.of() : value.values;
  }

  /** The file and line that give an option; null if none does. */
  public @Nullable String origin(Flag flag) {
    Value value = values.get(flag);
    return value == null ? null : value.origin;
  }

  /** The inputs that the file names. */
  List<String> paths() {
    return paths == null ? List.of() : paths.values;
  }

  /** The file and line that name the inputs; null if none does. */
  public @Nullable String originOfPaths() {
    return paths == null ? null : paths.origin;
  }
}
