package org.wirecopy;

import com.google.common.reflect.ClassPath;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** The types of the packages that the module exports, tests left out. */
final class ExportedTypes {
  private static final Pattern EXPORTS = Pattern.compile("exports ([a-z.]+);");
  private static final Path MODULE = Path.of("src", "main", "module", "module-info.java");

  private ExportedTypes() {}

  /** Those that do not stand in another. */
  static Stream<Class<?>> topLevel() throws IOException {
    ClassPath classes = ClassPath.from(ExportedTypes.class.getClassLoader());
    return EXPORTS
        .matcher(Files.readString(MODULE))
        .results()
        .map((MatchResult result) -> result.group(1))
        .flatMap(name -> classes.getTopLevelClasses(name).stream())
        .<Class<?>>map(ClassPath.ClassInfo::load)
        .filter(type -> from(type).equals(from(Wirecopy.class)));
  }

  private static String from(Class<?> type) {
    return type.getProtectionDomain().getCodeSource().getLocation().toString();
  }
}
