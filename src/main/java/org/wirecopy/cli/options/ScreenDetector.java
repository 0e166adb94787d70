package org.wirecopy.cli.options;

import com.google.common.primitives.Ints;
import java.io.File;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.IllegalCharsetNameException;
import java.nio.charset.StandardCharsets;
import java.nio.charset.UnsupportedCharsetException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Properties;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;

/**
 * Finds out what stands before the person. A file or a pipe gets UTF-8 and no colour; a terminal
 * gets its own encoding and width, and colour by the rules of {@code NO_COLOR} (no-color.org) and
 * {@code CLICOLOR_FORCE} (bixense.com/clicolors).
 */
public final class ScreenDetector {
  private static final int STANDARD_OUTPUT = 1;
  private static final int STANDARD_ERROR = 2;
  private static final int PATIENCE_MILLISECONDS = 200;

  private final Map<String, String> environment;
  private final Properties properties;

  public ScreenDetector(Map<String, String> environment, Properties properties) {
    this.environment = environment;
    this.properties = properties;
  }

  /** The screen of this process. */
  public Screen detect() {
    return screen(isTerminal(STANDARD_OUTPUT), isTerminal(STANDARD_ERROR));
  }

  /** The screen, where it is known which of the streams are terminals. */
  Screen screen(boolean output, boolean error) {
    return new Screen(
        color(output), error, width(output), output ? charset() : StandardCharsets.UTF_8);
  }

  private boolean color(boolean terminal) {
    if (!environment.getOrDefault("NO_COLOR", "").isEmpty()) {
      return false;
    }
    String forced = environment.getOrDefault("CLICOLOR_FORCE", "0");
    boolean dumb = "dumb".equals(environment.get("TERM"));
    return !forced.isEmpty() && !forced.equals("0") || terminal && !dumb;
  }

  private int width(boolean terminal) {
    Integer columns = Ints.tryParse(environment.getOrDefault("COLUMNS", ""));
    if (columns == null && terminal) {
      columns = askTerminal();
    }
    return columns != null && columns > 0 ? columns : Screen.NONE.width();
  }

  /** Shells keep {@code COLUMNS} to themselves, so the terminal is asked. */
  private static @Nullable Integer askTerminal() {
    try {
      Process stty = new ProcessBuilder("stty", "size").redirectInput(new File("/dev/tty")).start();
      if (!stty.waitFor(PATIENCE_MILLISECONDS, TimeUnit.MILLISECONDS)) {
        stty.destroyForcibly();
        return null;
      }
      String size = new String(stty.getInputStream().readAllBytes(), StandardCharsets.US_ASCII);
      return Ints.tryParse(size.strip().substring(size.indexOf(' ') + 1));
    } catch (IOException e) {
      return null; // not a system with stty; the usual width serves
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      return null;
    }
  }

  private Charset charset() {
    String name =
        properties.getProperty(
            "stdout.encoding",
            properties.getProperty(
                "sun.stdout.encoding", properties.getProperty("native.encoding", "UTF-8")));
    try {
      return Charset.forName(name);
    } catch (IllegalCharsetNameException | UnsupportedCharsetException e) {
      return StandardCharsets.US_ASCII;
    }
  }

  /** Java 17 cannot tell the streams apart, Linux can. */
  private static boolean isTerminal(int descriptor) {
    Path link = Path.of("/proc/self/fd", Integer.toString(descriptor));
    try {
      String target = Files.readSymbolicLink(link).toString();
      return target.startsWith("/dev/pts/") || target.startsWith("/dev/tty");
    } catch (IOException | UnsupportedOperationException e) {
      return System.console() != null;
    }
  }
}
