package org.wirecopy.noise.judge;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import java.io.BufferedOutputStream;
import java.io.DataOutputStream;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.wirecopy.document.Document;
import org.wirecopy.document.input.HtmlPage;
import org.wirecopy.noise.line.ElementSignatures;
import org.wirecopy.noise.line.LineLabels;
import org.wirecopy.noise.line.PageTree;
import org.wirecopy.noise.mark.Favor;

/**
 * Writes the features of every line of pages: rows of {@code {"id", "html"}} on standard input give
 * PREFIX.f32 (little-endian floats, a line after another), PREFIX.jsonl (id and lines of each page)
 * and PREFIX.names.
 */
final class Dump {
  private Dump() {}

  public static void main(String[] args) throws Exception {
    com.fasterxml.jackson.core.JsonFactory json = new JsonFactory();
    List<String> names = List.of();
    try (var out = new DataOutputStream(new BufferedOutputStream(Files.newOutputStream(Path.of(args[0] + ".f32")), 1 << 20));
        JsonGenerator rows = json.createGenerator(Files.newBufferedWriter(Path.of(args[0] + ".jsonl")));
        var in = json.createParser(new java.io.InputStreamReader(System.in, java.nio.charset.StandardCharsets.UTF_8))) {
      rows.setRootValueSeparator(new com.fasterxml.jackson.core.io.SerializedString("\n"));
      while (in.nextToken() != null) {
        String id = "";
        String html = "";
        String url = "";
        while (in.nextToken() != com.fasterxml.jackson.core.JsonToken.END_OBJECT) {
          String field = in.currentName();
          in.nextToken();
          if (field.equals("id")) {
            id = in.getText();
          } else if (field.equals("url")) {
            url = in.getText();
          } else if (field.equals("html")) {
            html = in.getText();
          } else {
            in.skipChildren();
          }
        }
        if (args.length > 1) {
          html = thinned(html, new java.util.Random(id.hashCode()));
          id = id + "#thin";
        }
        Document document;
        try {
          document = HtmlPage.read(id, html);
          if (!url.isEmpty()) {
            document = new Document(document.id(), document.text(), document.language(), new org.wirecopy.document.Metadata(null, null, null, null, url).orElse(document.metadata()), document.elements());
          }
        } catch (RuntimeException e) {
          System.err.println(id + ": " + e.getMessage());
          continue;
        }
        LineLabels labels = new LineLabels(document, Favor.BALANCE);
        PageTree tree = new PageTree(labels.lines());
        PageFeatures features = new PageFeatures(labels, tree, new ElementSignatures(tree));
        rows.writeStartObject();
        rows.writeStringField("id", id);
        rows.writeArrayFieldStart("rows");
        List<List<String>> words = new ArrayList<>();
        for (int row = 0; row < labels.size(); row++) {
          double[] values = features.of(row);
          ByteBuffer buffer =
              ByteBuffer.allocate(4 * features.size()).order(ByteOrder.LITTLE_ENDIAN);
          for (int i = 0; i < features.size(); i++) {
            buffer.putFloat((float) values[i]);
          }
          out.write(buffer.array());
          names = features.names();
          rows.writeString(labels.row(row).text());
          List<String> around = new ArrayList<>();
          for (int at = tree.around(row); at >= 0; at = tree.parent(at)) {
            around.add(String.join(" ", new java.util.TreeSet<>(tree.words(at))));
          }
          words.add(around);
        }
        rows.writeEndArray();
        rows.writeArrayFieldStart("around");
        for (List<String> around : words) {
          rows.writeString(String.join(">", around));
        }
        rows.writeEndArray();
        rows.writeEndObject();
        rows.flush();
      }
    }
    Files.write(Path.of(args[0] + ".names"), names);
  }

  /** A page with a part of its elements alone: what small pages look like. */
  private static String thinned(String html, java.util.Random random) {
    org.jsoup.nodes.Document page = org.jsoup.Jsoup.parse(html);
    thin(page.body(), 0.08 + 0.5 * random.nextDouble(), random);
    return page.outerHtml();
  }

  private static void thin(org.jsoup.nodes.Element element, double kept, java.util.Random random) {
    var children = element.children();
    boolean isMany = children.size() > 3;
    for (var child : children) {
      if (isMany && child.isBlock() && random.nextDouble() > Math.max(kept, 3.0 / children.size())) {
        child.remove();
      } else {
        thin(child, kept, random);
      }
    }
  }
}
