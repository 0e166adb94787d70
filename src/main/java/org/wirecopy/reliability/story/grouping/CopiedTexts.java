package org.wirecopy.reliability.story.grouping;

import static com.google.common.base.Preconditions.checkNotNull;

import com.google.common.collect.ArrayListMultimap;
import com.google.common.collect.ListMultimap;
import com.google.common.graph.GraphBuilder;
import com.google.common.graph.Graphs;
import com.google.common.graph.MutableGraph;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.wirecopy.align.Passage;
import org.wirecopy.noise.CleanDocument;
import org.wirecopy.trace.Cluster;
import org.wirecopy.trace.Derivation;
import org.wirecopy.trace.Family;
import org.wirecopy.trace.Reuse;
import org.wirecopy.trace.ReuseKind;
import org.wirecopy.trace.Tracing;

/**
 * What copying says of stories: which documents are one text, and which have so much of another
 * that they must be about the same event.
 */
public final class CopiedTexts {
  /** From this share of copied words on, two documents are one text. */
  private static final double MOSTLY = 0.5;

  private static final double SAME_EVENT = 0.3;

  /**
   * What a document has from another.
   *
   * @param document the other's id
   * @param share the share that is copied, at least {@value #SAME_EVENT}
   * @param onlyQuoted whether the two quote the same words of a third and no more is known
   */
  record Link(String document, double share, boolean onlyQuoted) {}

  private static final Function<CleanDocument, Integer> LENGTH =
      document -> document.document().text().length();

  private final Map<String, Integer> texts = new HashMap<>();
  private final ListMultimap<String, Link> links = ArrayListMultimap.create();
  private final List<Set<String>> statements = new ArrayList<>();

  public CopiedTexts(List<CleanDocument> documents, Tracing tracing) {
    checkNotNull(documents, "documents");
    checkNotNull(tracing, "tracing");
    MutableGraph<String> copies = GraphBuilder.undirected().allowsSelfLoops(true).build();
    documents.forEach(document -> copies.addNode(document.id()));
    for (Cluster cluster : tracing.clusters()) {
      for (int i = 1; i < cluster.documents().size(); i++) {
        join(copies, cluster.documents().get(i - 1), cluster.documents().get(i));
      }
    }
    for (Derivation derivation : tracing.derivations()) {
      if (derivation.derived() >= SAME_EVENT) {
        link(derivation.left(), derivation.right(), derivation.derived(), false);
      }
      if (derivation.derived() >= MOSTLY) {
        join(copies, derivation.left(), derivation.right());
      }
    }
    Map<String, CleanDocument> byId = new HashMap<>();
    documents.forEach(document -> byId.put(document.id(), document));
    tracing.families().forEach(family -> addHolders(family, byId, copies));
    for (Reuse reuse : tracing.reuses()) {
      Passage passage = reuse.passage();
      if (reuse.kind() == ReuseKind.SHARED_QUOTATION && !passage.isInside()) {
        link(passage.left().document(), passage.right().document(), SAME_EVENT, true);
      }
    }
    number(documents, copies);
    statements.addAll(QuotedStatements.of(documents, tracing, StoryLinks.MOST_DAYS));
  }

  /** Who holds little besides a text is a copy of it, whomever it was compared with. */
  private void addHolders(
      Family family, Map<String, CleanDocument> documents, MutableGraph<String> copies) {
    Map<String, Integer> held = new TreeMap<>();
    family
        .members()
        .forEach(member -> held.merge(member.document(), member.span().length(), Integer::sum));
    String first = null;
    for (Map.Entry<String, Integer> one : held.entrySet()) {
      int size = length(documents.get(one.getKey()));
      if (one.getValue() >= MOSTLY * size) {
        if (first != null) {
          join(copies, first, one.getKey());
        }
        first = first == null ? one.getKey() : first;
      }
    }
    for (Map.Entry<String, Integer> one : held.entrySet()) {
      double share = (double) one.getValue() / Math.max(1, length(documents.get(one.getKey())));
      if (first != null && share >= SAME_EVENT && share < MOSTLY) {
        link(first, one.getKey(), share, false);
      }
    }
  }

  private static int length(@Nullable CleanDocument document) {
    return document == null ? 0 : document.once(LENGTH);
  }

  private static void join(MutableGraph<String> copies, String one, String other) {
    if (copies.nodes().contains(one) && copies.nodes().contains(other)) {
      copies.putEdge(one, other);
    }
  }

  private void link(String one, String other, double share, boolean onlyQuoted) {
    links.put(one, new Link(other, share, onlyQuoted));
    links.put(other, new Link(one, share, onlyQuoted));
  }

  private void number(List<CleanDocument> documents, MutableGraph<String> copies) {
    for (CleanDocument document : documents) {
      if (!texts.containsKey(document.id())) {
        int text = texts.size();
        Graphs.reachableNodes(copies, document.id()).forEach(copy -> texts.put(copy, text));
      }
    }
  }

  /** Documents in lists of those that are one text, in the order of the first of each. */
  List<List<CleanDocument>> texts(List<CleanDocument> documents) {
    Map<Integer, Integer> places = new HashMap<>();
    Map<Integer, List<CleanDocument>> found = new TreeMap<>();
    for (CleanDocument document : documents) {
      int text = Objects.requireNonNull(texts.get(document.id()));
      int place = places.computeIfAbsent(text, t -> places.size());
      found.computeIfAbsent(place, p -> new ArrayList<>()).add(document);
    }
    return List.copyOf(found.values());
  }

  /** The number of the text that a document is a copy of. */
  public int textOf(String document) {
    checkNotNull(document, "document");
    return Objects.requireNonNull(texts.get(document));
  }

  /** For each statement that several documents quote, the ids of these. */
  List<Set<String>> statements() {
    return statements;
  }

  /** What a document shares with others. */
  List<Link> of(CleanDocument document) {
    return links.get(document.id());
  }
}
