package org.wirecopy.report.graph;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.StringReader;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jgrapht.graph.DefaultEdge;
import org.jgrapht.graph.DirectedPseudograph;
import org.jgrapht.nio.graphml.GraphMLImporter;
import org.junit.jupiter.api.Test;
import org.wirecopy.Analysis;
import org.wirecopy.Wirecopy;
import org.wirecopy.document.Document;
import org.wirecopy.document.Metadata;
import org.wirecopy.noise.CleanDocument;
import org.wirecopy.noise.CleanDocuments;
import org.wirecopy.report.Sample;
import org.wirecopy.report.View;
import org.wirecopy.trace.Tracing;

class GraphMlWriterTest {
  /** The importer checks the document against the published schema, which it brings. */
  @Test
  void is_read_by_a_library_for_graphs() throws IOException {
    Map<String, Map<String, String>> nodes = new HashMap<>();
    Map<String, String> edge = new HashMap<>();
    DirectedPseudograph<String, DefaultEdge> graph = read(written(Sample.analysis()), nodes, edge);
    assertThat(graph.edgeSet()).hasSize(1);
    DefaultEdge copied = graph.edgeSet().iterator().next();
    assertThat(nodes.get(graph.getEdgeSource(copied))).containsEntry("label", "thread.txt");
    assertThat(nodes.get(graph.getEdgeTarget(copied)))
        .containsEntry("label", "site.txt")
        .containsEntry("source", "Harbour Post")
        .containsEntry("published", "2024-03-05")
        .containsEntry("size", "22");
    assertThat(edge)
        .containsEntry("words", "13")
        .containsEntry("passages", "1")
        .containsEntry("kind", "uncredited-copy")
        .containsEntry("directed", "true");
  }

  @Test
  void joins_the_documents_of_a_source_in_the_view_of_sources() throws IOException {
    Map<String, Map<String, String>> nodes = new HashMap<>();
    Map<String, String> edge = new HashMap<>();
    Analysis sample = Sample.analysis();
    Document other =
        Document.of("other.txt", "Two words.")
            .withMetadata(new Metadata("Harbour Post", null, null, null, null));
    List<CleanDocument> documents = new ArrayList<>(sample.documents());
    documents.add(Sample.clean(other, List.of(), List.of()));
    Analysis analysis =
        new Analysis(
            sample.options(),
            CleanDocuments.of(documents),
            sample.tracing(),
            sample.weighing(),
            List.of());
    DirectedPseudograph<String, DefaultEdge> graph =
        read(written(analysis, View.SOURCES), nodes, edge);
    assertThat(nodes).hasSize(2);
    DefaultEdge copied = graph.edgeSet().iterator().next();
    assertThat(nodes.get(graph.getEdgeSource(copied))).containsEntry("label", "thread.txt");
    assertThat(nodes.get(graph.getEdgeTarget(copied)))
        .containsEntry("label", "Harbour Post")
        .containsEntry("documents", "2")
        .containsEntry("size", "24");
    assertThat(edge).containsEntry("words", "13").containsEntry("passages", "1");
  }

  @Test
  void leaves_out_what_a_source_has_from_itself() {
    assertThat(Copying.between(Sample.analysis(), document -> "one and the same")).isEmpty();
    assertThat(Copying.between(Sample.analysis(), document -> document))
        .isEqualTo(Copying.of(Sample.analysis()));
  }

  @Test
  void holds_whatever_stands_in_names() throws IOException {
    String odd = "a<b>&\"'\u0000\u0007]]>\uD83D ü😀";
    Document document =
        Document.of(odd, "text").withMetadata(new Metadata(odd, null, odd, null, null));
    Analysis sample = Sample.analysis();
    Analysis analysis =
        new Analysis(
            sample.options(),
            CleanDocuments.of(List.of(Sample.clean(document, List.of(), List.of()))),
            Tracing.NONE,
            sample.weighing(),
            List.of());
    Map<String, Map<String, String>> nodes = new HashMap<>();
    read(written(analysis), nodes, new HashMap<>());
    assertThat(nodes.values()).first().asString().contains("a<b>&\"'\uFFFD\uFFFD]]>\uFFFD ü😀");
  }

  @Test
  void tells_pairs_apart_whose_names_look_alike_when_put_together() {
    String tower =
        "The bell of the tower rings nine times when the salt boats leave the inner quay";
    String garden =
        "Behind the garden wall four old pear trees bear fruit that nobody ever picks up";
    List<Document> documents =
        List.of(
            Document.of("k", tower),
            Document.of("l, right=m", tower),
            Document.of("k, right=l", garden),
            Document.of("m", garden));
    Analysis analysis = Wirecopy.analyzer().build().analyze(documents.stream());
    assertThat(Copying.of(analysis))
        .extracting(Edge::from, Edge::to)
        .containsExactlyInAnyOrder(tuple("k", "l, right=m"), tuple("k, right=l", "m"));
    assertThat(Copying.between(analysis, name -> name)).isEqualTo(Copying.of(analysis));
  }

  private static DirectedPseudograph<String, DefaultEdge> read(
      String xml, Map<String, Map<String, String>> nodes, Map<String, String> edge) {
    DirectedPseudograph<String, DefaultEdge> graph = new DirectedPseudograph<>(DefaultEdge.class);
    GraphMLImporter<String, DefaultEdge> importer = new GraphMLImporter<>();
    importer.setSchemaValidation(true);
    importer.setVertexFactory(id -> id);
    importer.addVertexAttributeConsumer(
        (key, value) ->
            nodes
                .computeIfAbsent(key.getFirst(), id -> new HashMap<>())
                .put(key.getSecond(), value.getValue()));
    importer.addEdgeAttributeConsumer((key, value) -> edge.put(key.getSecond(), value.getValue()));
    importer.importGraph(graph, new StringReader(xml));
    return graph;
  }

  private static String written(Analysis analysis) throws IOException {
    return written(analysis, View.ANALYSIS);
  }

  private static String written(Analysis analysis, View view) throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    new GraphMlWriter(view).write(analysis, out);
    return out.toString(StandardCharsets.UTF_8);
  }
}
