package org.wirecopy.report.html;

import com.google.common.hash.Hashing;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.List;
import java.util.stream.Collectors;
import org.wirecopy.table.Table;

/**
 * The page around the data: its markup, its style and its script, each made of the files beside
 * this class.
 *
 * @param markup the page with places for the rest
 * @param style all style sheets, joined
 * @param script all scripts, joined
 */
record Template(String markup, String style, String script) {
  /** Later ones stand on earlier ones. */
  private static final List<String> STYLES =
      List.of("base.css", "parts.css", "text.css", "views.css", "print.css");

  private static final List<String> SCRIPTS =
      List.of(
          "dom.js",
          "words.js",
          "data.js",
          "lists.js",
          "finder.js",
          "charts.js",
          "text.js",
          "passages.js",
          "overview.js",
          "families.js",
          "versions.js",
          "family.js",
          "alignment.js",
          "map.js",
          "pair.js",
          "documents.js",
          "carried.js",
          "document.js",
          "flows.js",
          "sources.js",
          "source.js",
          "stories.js",
          "search.js",
          "router.js",
          "main.js");

  private static final String PARTS = "{{parts}}";

  static Template load() {
    String script = "(() => {\n'use strict';\n" + joined("script", SCRIPTS) + "})();\n";
    return new Template(read("page.html"), joined("style", STYLES), script);
  }

  /** All before the data. */
  void head(Counts counts, OutputStream out) throws IOException {
    write(filled(markup.substring(0, markup.indexOf(PARTS)), counts), out);
  }

  /** All after the data. */
  void foot(OutputStream out) throws IOException {
    String foot = markup.substring(markup.indexOf(PARTS) + PARTS.length()).stripLeading();
    write(foot.replace("{{script}}", script), out);
  }

  private String filled(String head, Counts counts) {
    return head.replace("{{script-hash}}", hash(script))
        .replace("{{style-hash}}", hash(style))
        .replace("{{counts}}", counts.sentence())
        .replace("{{style}}", style);
  }

  private static String hash(String text) {
    byte[] digest = Hashing.sha256().hashString(text, StandardCharsets.UTF_8).asBytes();
    return "sha256-" + Base64.getEncoder().encodeToString(digest);
  }

  private static void write(String text, OutputStream out) throws IOException {
    out.write(text.getBytes(StandardCharsets.UTF_8));
  }

  private static String joined(String folder, List<String> names) {
    return names.stream().map(name -> read(folder + "/" + name)).collect(Collectors.joining("\n"));
  }

  private static String read(String name) {
    try {
      return Table.text(Template.class, name);
    } catch (IOException e) {
      throw new UncheckedIOException(name + " beside the classes cannot be read", e);
    }
  }
}
