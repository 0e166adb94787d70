package org.wirecopy.noise.judge;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.core.io.SerializedString;
import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.OutputStream;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import org.jsoup.Jsoup;
import org.wirecopy.document.Document;
import org.wirecopy.document.input.HtmlPage;
import org.wirecopy.noise.line.ElementSignatures;
import org.wirecopy.noise.line.LineLabels;
import org.wirecopy.noise.line.PageTree;
import org.wirecopy.noise.mark.Favor;

/**
 * Writes the features of all lines of pages, for {@code src/test/bench/judge/train.py}: {@code
 * PageDump PREFIX [thin] [short] [unnamed] [foreign]}, with rows of {@code {"id", "html", "gold"}}
 * on standard input. PREFIX.f32 holds the features as 32-bit floats, little-endian, a line after
 * another; PREFIX.names their names; PREFIX.jsonl of each page its id, its lines as they were and
 * as they are shown, and the words that name the elements around each. The other arguments say how
 * each page is {@linkplain PageVariants changed} first.
 */
final class PageDump {
  private PageDump() {}

  public static void main(String[] args) throws IOException {
    JsonFactory json = new JsonFactory();
    List<String> names = PageFeatures.standardNames();
    Files.write(Path.of(args[0] + ".names"), names);
    try (JsonParser pages =
            json.createParser(new InputStreamReader(System.in, StandardCharsets.UTF_8));
        OutputStream floats =
            new BufferedOutputStream(Files.newOutputStream(Path.of(args[0] + ".f32")));
        JsonGenerator rows =
            json.createGenerator(Files.newBufferedWriter(Path.of(args[0] + ".jsonl")))) {
      rows.setRootValueSeparator(new SerializedString("\n"));
      while (pages.nextToken() != null) {
        Map<String, String> page = row(pages);
        write(page, List.of(args).subList(1, args.length), names.size(), floats, rows);
      }
    }
  }

  /** The fields of a row that are text. */
  private static Map<String, String> row(JsonParser pages) throws IOException {
    Map<String, String> fields = new HashMap<>();
    while (pages.nextToken() != JsonToken.END_OBJECT) {
      String name = pages.currentName();
      if (pages.nextToken() == JsonToken.VALUE_STRING) {
        fields.put(name, pages.getText());
      } else {
        pages.skipChildren();
      }
    }
    return fields;
  }

  private static void write(
      Map<String, String> row,
      List<String> changes,
      int size,
      OutputStream floats,
      JsonGenerator rows)
      throws IOException {
    String id = row.getOrDefault("id", "");
    String html = row.getOrDefault("html", "");
    if (changes.isEmpty()) {
      Document page = HtmlPage.read(id, html);
      write(page, page, size, floats, rows);
      return;
    }
    String name = id + "#" + String.join("-", changes);
    PageVariants variants = new PageVariants(name);
    org.jsoup.nodes.Document changed = Jsoup.parse(html);
    if (changes.contains("thin")) {
      variants.thin(changed.body());
    }
    if (changes.contains("short")) {
      variants.shorten(changed.body(), row.getOrDefault("gold", ""));
    }
    if (changes.contains("unnamed")) {
      variants.unname(changed.body());
    }
    Document plain = HtmlPage.read(name, changed.outerHtml());
    if (changes.contains("foreign")) {
      variants.translate(changed);
    }
    write(plain, HtmlPage.read(name, changed.outerHtml()), size, floats, rows);
  }

  /** Writes a page as it is shown, with its lines as they were; not if these are not as many. */
  private static void write(
      Document page, Document shown, int size, OutputStream floats, JsonGenerator rows)
      throws IOException {
    LineLabels plain = new LineLabels(page, Favor.BALANCE);
    LineLabels labels = new LineLabels(shown, Favor.BALANCE);
    if (plain.size() != labels.size()) {
      return;
    }
    PageTree tree = new PageTree(labels.lines());
    PageFeatures features =
        new PageFeatures(labels, tree, new ElementSignatures(tree), new NamedNoise(tree));
    rows.writeStartObject();
    rows.writeStringField("id", page.id());
    rows.writeArrayFieldStart("rows");
    for (int row = 0; row < labels.size(); row++) {
      rows.writeString(plain.row(row).text());
      double[] values = features.of(row);
      ByteBuffer line = ByteBuffer.allocate(size * Float.BYTES).order(ByteOrder.LITTLE_ENDIAN);
      for (int i = 0; i < size; i++) {
        line.putFloat((float) values[i]);
      }
      floats.write(line.array());
    }
    rows.writeEndArray();
    rows.writeArrayFieldStart("shown");
    for (int row = 0; row < labels.size(); row++) {
      rows.writeString(labels.row(row).text());
    }
    rows.writeEndArray();
    rows.writeArrayFieldStart("around");
    for (int row = 0; row < labels.size(); row++) {
      List<String> around = new ArrayList<>();
      for (int at = tree.around(row); at >= 0; at = tree.parent(at)) {
        around.add(String.join(" ", new TreeSet<>(tree.words(at))));
      }
      rows.writeString(String.join(">", around));
    }
    rows.writeEndArray();
    rows.writeEndObject();
  }
}
