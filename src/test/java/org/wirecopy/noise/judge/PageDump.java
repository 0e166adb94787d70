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
import java.util.Random;
import java.util.TreeSet;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;
import org.wirecopy.document.Document;
import org.wirecopy.document.input.HtmlPage;
import org.wirecopy.noise.line.ElementSignatures;
import org.wirecopy.noise.line.LineLabels;
import org.wirecopy.noise.line.PageTree;
import org.wirecopy.noise.mark.Favor;

/**
 * Writes the features of all lines of pages, for {@code src/test/bench/judge/train.py}: {@code
 * PageDump PREFIX [thin]}, with rows of {@code {"id", "html"}} on standard input. PREFIX.f32 holds
 * the features as 32-bit floats, little-endian, a line after another; PREFIX.names their names;
 * PREFIX.jsonl of each page its id, its lines, and the words that name the elements around each.
 * With {@code thin} of each page a part of its elements is taken: what small pages look like.
 */
final class PageDump {
  private static final int FEW = 3;
  private static final double LEAST_KEPT = 0.08;
  private static final double MOST_KEPT = 0.58;

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
        String id = page.getOrDefault("id", "");
        String html = page.getOrDefault("html", "");
        boolean isThin = args.length > 1;
        write(
            isThin
                ? HtmlPage.read(id + "#thin", thinned(html, new Random(id.hashCode())))
                : HtmlPage.read(id, html),
            names.size(),
            floats,
            rows);
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

  private static void write(Document page, int size, OutputStream floats, JsonGenerator rows)
      throws IOException {
    LineLabels labels = new LineLabels(page, Favor.BALANCE);
    PageTree tree = new PageTree(labels.lines());
    PageFeatures features = new PageFeatures(labels, tree, new ElementSignatures(tree));
    rows.writeStartObject();
    rows.writeStringField("id", page.id());
    rows.writeArrayFieldStart("rows");
    for (int row = 0; row < labels.size(); row++) {
      rows.writeString(labels.row(row).text());
      double[] values = features.of(row);
      ByteBuffer line = ByteBuffer.allocate(size * Float.BYTES).order(ByteOrder.LITTLE_ENDIAN);
      for (int i = 0; i < size; i++) {
        line.putFloat((float) values[i]);
      }
      floats.write(line.array());
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

  private static String thinned(String html, Random random) {
    org.jsoup.nodes.Document page = Jsoup.parse(html);
    thin(page.body(), LEAST_KEPT + (MOST_KEPT - LEAST_KEPT) * random.nextDouble(), random);
    return page.outerHtml();
  }

  private static void thin(Element element, double kept, Random random) {
    List<Element> children = element.children();
    double share = Math.max(kept, FEW / (double) Math.max(1, children.size()));
    for (Element child : children) {
      if (children.size() > FEW && child.isBlock() && random.nextDouble() > share) {
        child.remove();
      } else {
        thin(child, kept, random);
      }
    }
  }
}
