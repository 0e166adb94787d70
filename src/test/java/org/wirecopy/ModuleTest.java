package org.wirecopy;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.module.FindException;
import java.lang.module.ModuleDescriptor;
import java.lang.module.ModuleFinder;
import java.lang.module.ModuleReference;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** The descriptor of the module stands beside the code that it describes, and is kept by hand. */
class ModuleTest {
  private static final Path CODE = Path.of("src/main/java");
  private static final Pattern REQUIRES =
      Pattern.compile("requires (?:static |transitive )*([\\w.]+);");
  private static final Pattern IMPORT =
      Pattern.compile("^import (?:static )?((?:[a-z_]\\w*\\.)+)[A-Z]", Pattern.MULTILINE);

  private static final Pattern EXPORTS = Pattern.compile("exports ([\\w.]+);");
  private static final Pattern SHOWN = Pattern.compile("<include>([\\w/]+)/\\*\\.java</include>");

  private static Set<String> named(Pattern directive) throws IOException {
    return found(directive, Path.of("src/main/module/module-info.java"));
  }

  private static Set<String> found(Pattern pattern, Path file) throws IOException {
    Matcher matcher = pattern.matcher(Files.readString(file));
    Set<String> names = new TreeSet<>();
    while (matcher.find()) {
      names.add(matcher.group(1));
    }
    return names;
  }

  private static Stream<Path> sources() throws IOException {
    return Files.walk(CODE).filter(path -> path.toString().endsWith(".java"));
  }

  private static String read(Path source) {
    try {
      return Files.readString(source);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  @Test
  void requires_each_module_of_which_the_code_imports_something() throws IOException {
    Set<String> imported = new TreeSet<>();
    try (Stream<Path> sources = sources()) {
      sources
          .filter(source -> !source.startsWith(CODE.resolve("org/wirecopy/spark")))
          .map(ModuleTest::read)
          .forEach(
              source -> {
                Matcher matcher = IMPORT.matcher(source);
                while (matcher.find()) {
                  imported.add(matcher.group(1).substring(0, matcher.group(1).length() - 1));
                }
              });
    }
    Stream<ModuleDescriptor> libraries =
        Arrays.stream(System.getProperty("java.class.path").split(File.pathSeparator))
            .filter(entry -> entry.endsWith(".jar"))
            .flatMap(ModuleTest::modules);
    Stream<ModuleDescriptor> system =
        ModuleFinder.ofSystem().findAll().stream()
            .map(ModuleReference::descriptor)
            .filter(module -> !module.name().equals("java.base"));
    Set<String> needed =
        Stream.concat(libraries, system)
            .filter(module -> !module.isAutomatic())
            .filter(module -> module.packages().stream().anyMatch(imported::contains))
            .map(ModuleDescriptor::name)
            .collect(Collectors.toCollection(TreeSet::new));
    assertThat(needed).contains("com.google.common", "org.jsoup").isEqualTo(named(REQUIRES));
  }

  @Test
  void exports_what_javadoc_shows() throws IOException {
    Set<String> shown =
        found(SHOWN, Path.of("pom.xml")).stream()
            .map(folder -> folder.replace('/', '.'))
            .collect(Collectors.toCollection(TreeSet::new));
    assertThat(shown).contains("org.wirecopy").isEqualTo(named(EXPORTS));
  }

  /** The modules of a jar; none of one whose name no module can have. */
  private static Stream<ModuleDescriptor> modules(String jar) {
    try {
      return ModuleFinder.of(Path.of(jar)).findAll().stream().map(ModuleReference::descriptor);
    } catch (FindException e) {
      return Stream.empty();
    }
  }
}
