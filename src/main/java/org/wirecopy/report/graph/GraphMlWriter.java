package org.wirecopy.report.graph;

import static com.google.common.base.Preconditions.checkNotNull;

import com.google.common.collect.SetMultimap;
import com.google.common.collect.TreeMultimap;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.wirecopy.Analysis;
import org.wirecopy.document.Metadata;
import org.wirecopy.noise.CleanDocument;
import org.wirecopy.report.ReportWriter;
import org.wirecopy.report.View;
import org.wirecopy.report.markup.Xml;
import org.wirecopy.trace.Family;

/**
 * Writes who copies from whom as GraphML (graphml.graphdrawing.org), for Gephi, yEd, Cytoscape,
 * NetworkX and others: a node a document, an edge from a text to its copy; in the view of sources a
 * node a source, or a document whose source is not known, with how many {@code documents} it has.
 *
 * <p>Nodes have the id of their document as {@code label}, its source, date and title, and how many
 * words it has. Edges have the {@code words} and {@code passages} that were copied, their {@code
 * kind} (the commonest) and all {@code kinds}, the {@code texts} that they are parts of, and {@code
 * directed}: false where it is not known who copied, since readers refuse graphs in which some
 * edges have no direction.
 *
 * <p>Immutable and safe for threads.
 */
public final class GraphMlWriter implements ReportWriter {
  private static final String NAMESPACE = "http://graphml.graphdrawing.org/xmlns";
  private static final String SCHEMA_INSTANCE = "http://www.w3.org/2001/XMLSchema-instance";

  private final boolean isOfSources;

  /**
   * A writer of one view.
   *
   * @param view {@link View#SOURCES} for a graph of sources, any other for one of documents
   */
  public GraphMlWriter(View view) {
    checkNotNull(view, "view");
    this.isOfSources = view == View.SOURCES;
  }

  @Override
  public void write(Analysis analysis, OutputStream out) throws IOException {
    checkNotNull(analysis, "analysis");
    checkNotNull(out, "out");
    Xml xml = new Xml();
    xml.start("graphml")
        .attribute("xmlns", NAMESPACE)
        .attribute("xmlns:xsi", SCHEMA_INSTANCE)
        .attribute("xsi:schemaLocation", NAMESPACE + " " + NAMESPACE + "/1.0/graphml.xsd");
    Map<String, String> numbers = Map.of("size", "int", "documents", "int");
    if (isOfSources) {
      keys(xml, "node", numbers, "label", "documents", "size");
    } else {
      keys(xml, "node", numbers, "label", "source", "published", "title", "size");
    }
    keys(
        xml,
        "edge",
        Map.of("words", "int", "passages", "int", "directed", "boolean"),
        "words",
        "passages",
        "kind",
        "kinds",
        "texts",
        "directed");
    xml.start("graph").attribute("id", "copying").attribute("edgedefault", "directed");
    Carriers carriers = Carriers.of(analysis);
    Map<String, String> names = isOfSources ? sources(xml, carriers) : nodes(xml, analysis);
    List<Edge> edges = isOfSources ? Copying.between(analysis, carriers::of) : Copying.of(analysis);
    SetMultimap<String, String> titles = TreeMultimap.create();
    for (Family family : analysis.families()) {
      family.passages().forEach(passage -> titles.put(passage, family.text().title()));
    }
    int count = 0;
    for (Edge edge : edges) {
      edge(xml, edge, "e" + count++, names, texts(edge, titles));
    }
    xml.end().end();
    out.write(xml.toString().getBytes(StandardCharsets.UTF_8));
    out.flush();
  }

  private static void keys(Xml xml, String of, Map<String, String> types, String... names) {
    for (String name : names) {
      xml.start("key")
          .attribute("id", name)
          .attribute("for", of)
          .attribute("attr.name", name)
          .attribute("attr.type", types.getOrDefault(name, "string"))
          .end();
    }
  }

  /** Ids of documents may hold what no name in XML may. */
  private static Map<String, String> nodes(Xml xml, Analysis analysis) {
    Map<String, String> names = new HashMap<>();
    for (CleanDocument document : analysis.documents()) {
      String name = "n" + names.size();
      names.put(document.id(), name);
      Metadata known = document.metadata();
      xml.start("node").attribute("id", name);
      data(xml, "label", document.id());
      data(xml, "source", known.source());
      data(xml, "published", known.published() != null ? known.published().toString() : null);
      data(xml, "title", known.title());
      data(xml, "size", Integer.toString(document.tokens().size()));
      xml.end();
    }
    return names;
  }

  private static Map<String, String> sources(Xml xml, Carriers carriers) {
    Map<String, String> names = new HashMap<>();
    carriers
        .documents()
        .forEach(
            (carrier, documents) -> {
              String name = "n" + names.size();
              names.put(carrier, name);
              xml.start("node").attribute("id", name);
              data(xml, "label", carrier);
              data(xml, "documents", Integer.toString(documents.size()));
              int words = documents.stream().mapToInt(one -> one.tokens().size()).sum();
              data(xml, "size", Integer.toString(words));
              xml.end();
            });
    return names;
  }

  private static String texts(Edge edge, SetMultimap<String, String> titles) {
    return edge.reuses().stream()
        .flatMap(reuse -> titles.get(reuse.id()).stream())
        .distinct()
        .sorted()
        .collect(Collectors.joining("; "));
  }

  private static void edge(
      Xml xml, Edge edge, String name, Map<String, String> names, String texts) {
    Map<String, Integer> kinds = edge.kinds();
    List<String> commonest =
        kinds.entrySet().stream()
            .sorted(Map.Entry.<String, Integer>comparingByValue().reversed())
            .map(Map.Entry::getKey)
            .toList();
    xml.start("edge")
        .attribute("id", name)
        .attribute("source", names.getOrDefault(edge.from(), ""))
        .attribute("target", names.getOrDefault(edge.to(), ""));
    data(xml, "words", Integer.toString(edge.words()));
    data(xml, "passages", Integer.toString(edge.reuses().size()));
    data(xml, "kind", commonest.get(0));
    data(
        xml,
        "kinds",
        kinds.entrySet().stream()
            .map(kind -> kind.getValue() + " " + kind.getKey())
            .collect(Collectors.joining(", ")));
    data(xml, "texts", texts.isEmpty() ? null : texts);
    data(xml, "directed", Boolean.toString(edge.isDirected()));
    xml.end();
  }

  private static void data(Xml xml, String key, @Nullable String value) {
    if (value != null) {
      xml.start("data").attribute("key", key).text(value).end();
    }
  }
}
