package org.wirecopy.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** A folder with a wire text and a site's copy of it. */
public final class News {
  static final String WIRE =
      """
      Oslo (NTB) - The ferry between the two islands stopped for the winter on Friday, and the
      residents must now cross the sound in a borrowed fishing boat twice a week.
      """;

  static final String SITE =
      """
      Islands cut off

      The ferry between the two islands stopped for the winter on Friday, and residents must
      now cross the sound in a borrowed fishing boat twice a week. Nobody answered our calls.
      """;

  private News() {}

  public static Path in(Path parent) throws IOException {
    Path news = Files.createDirectory(parent.resolve("news"));
    Files.writeString(news.resolve("site.txt"), SITE);
    Files.writeString(news.resolve("wire.txt"), WIRE);
    return news;
  }
}
