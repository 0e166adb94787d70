package org.wirecopy.check.format;

import java.io.IOException;
import org.wirecopy.check.Region;
import org.wirecopy.report.jsonl.Json;
import org.wirecopy.report.page.Commands;

/**
 * Writes where things stand: the URI of a file from the root of the repository, and a region in it.
 *
 * @param json where it goes
 * @param presentation where the check stands in the repository
 */
record SarifPlaces(Json json, CheckPresentation presentation) {
  static final String ROOT = "%SRCROOT%";

  /** Writes the fields of a location. */
  void write(String path, Region region) throws IOException {
    json.object(
        "physicalLocation",
        () -> {
          json.object("artifactLocation", () -> artifact(presentation.path(path)));
          json.object("region", () -> region(region));
        });
  }

  private void artifact(String path) throws IOException {
    if (path.startsWith("/")) {
      json.text("uri", "file://" + RelativeUri.of(path));
    } else {
      json.text("uri", RelativeUri.of(path));
      json.text("uriBaseId", ROOT);
    }
  }

  /** Code scanning wants all four numbers, and a character at least. */
  private void region(Region region) throws IOException {
    int endLine = Math.max(region.startLine(), region.endLine());
    int least = endLine == region.startLine() ? region.startColumn() + 1 : 1;
    json.number("startLine", region.startLine());
    json.number("startColumn", region.startColumn());
    json.number("endLine", endLine);
    json.number("endColumn", Math.max(least, region.endColumn()));
  }

  /** A text in which nothing is a placeholder (section 3.11.5) or a link (section 3.11.6). */
  static String plain(String text) {
    return Commands.lines(text)
        .replace("\\", "\\\\")
        .replace("[", "\\[")
        .replace("]", "\\]")
        .replace("{", "{{")
        .replace("}", "}}");
  }
}
