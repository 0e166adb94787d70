package org.wirecopy.table;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Properties;

/** Which version of Wirecopy this is. */
public final class Version {
  private Version() {}

  /**
   * The version, as the build wrote it beside the classes.
   *
   * @return for example {@code 1.0.0}
   */
  public static String current() {
    try (InputStream stream =
        Version.class.getResourceAsStream("/org/wirecopy/version.properties")) {
      Properties properties = new Properties();
      properties.load(stream);
      return properties.getProperty("version");
    } catch (IOException e) {
      throw new UncheckedIOException("the version beside the classes cannot be read", e);
    }
  }
}
