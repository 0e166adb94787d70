package org.wirecopy.files;

import com.google.common.base.Splitter;
import java.io.ByteArrayOutputStream;
import java.io.File;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.List;

/**
 * Turns paths to text and back, whatever the machine's locale. Where that is plain {@code C}, as in
 * many containers, Java cannot say names beyond ASCII; as an address, a path keeps all its bytes.
 */
final class PathNames {
  private static final char UNKNOWN = '\uFFFD';

  private static final char SEPARATOR = File.separatorChar;
  private static final Splitter PARTS = Splitter.on('/').omitEmptyStrings();

  private PathNames() {}

  /** A path's text, with slashes between folders. */
  static String text(Path path) {
    String text = path.toString().replace(SEPARATOR, '/');
    return text.indexOf(UNKNOWN) < 0 ? text : named(path);
  }

  private static String named(Path path) {
    int parts = path.getNameCount();
    List<String> names = PARTS.splitToList(decoded(path.toUri().getRawPath()));
    List<String> last = names.subList(names.size() - parts, names.size());
    return (path.isAbsolute() ? "/" : "") + String.join("/", last);
  }

  private static String decoded(String escaped) {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream(escaped.length());
    for (int i = 0; i < escaped.length(); i++) {
      if (escaped.charAt(i) == '%') {
        bytes.write(Integer.parseInt(escaped, i + 1, i + 3, 16));
        i += 2;
      } else {
        bytes.write(escaped.charAt(i));
      }
    }
    return bytes.toString(StandardCharsets.UTF_8);
  }

  /**
   * The path that a text in UTF-8 names.
   *
   * @param text an absolute path
   * @throws InvalidPathException if no path can be so
   */
  static Path path(String text) {
    if (text.indexOf('\0') >= 0) {
      throw new InvalidPathException(text, "no path holds a zero character");
    }
    try {
      return Path.of(text);
    } catch (InvalidPathException e) {
      return Path.of(URI.create("file://" + escaped(text)));
    }
  }

  /**
   * The path that a text in UTF-8 names below a folder.
   *
   * @param text a path from the folder, with slashes
   */
  static Path below(Path folder, String text) {
    try {
      return folder.resolve(text);
    } catch (InvalidPathException e) {
      return path(text(folder.toAbsolutePath()) + "/" + text);
    }
  }

  private static String escaped(String text) {
    StringBuilder out = new StringBuilder();
    for (byte b : text.getBytes(StandardCharsets.UTF_8)) {
      boolean plain = b == '/' || b >= 'a' && b <= 'z' || b >= '0' && b <= '9';
      out.append(plain ? (char) b : "");
      if (!plain) {
        out.append('%').append(hex(b >> 4)).append(hex(b));
      }
    }
    return out.toString();
  }

  private static char hex(int digit) {
    return Character.forDigit(digit & 15, 16);
  }
}
