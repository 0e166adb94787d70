package org.wirecopy.check;

import com.google.common.graph.GraphBuilder;
import com.google.common.graph.MutableGraph;
import com.google.common.graph.Traverser;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.ToIntFunction;
import org.wirecopy.align.Passage;
import org.wirecopy.trace.Reuse;

/**
 * All the places of one text, two at least.
 *
 * @param occurrences the places, ordered by document and place
 */
record CopyGroup(List<Occurrence> occurrences) {
  private static final Comparator<CopyGroup> LONGEST_FIRST =
      Comparator.comparingInt(CopyGroup::words)
          .reversed()
          .thenComparing(group -> group.occurrences.get(0), Occurrence.BY_PLACE);

  CopyGroup {
    occurrences = List.copyOf(occurrences);
  }

  /** How many words the places share, at most. */
  int words() {
    return occurrences.stream().mapToInt(occurrence -> occurrence.match().words()).max().orElse(0);
  }

  /**
   * Makes one group of all passages that are one text: instead of pairs, of which k copies have k².
   */
  static List<CopyGroup> of(List<Reuse> reuses, ToIntFunction<Passage> words) {
    MutableGraph<Occurrence> alike = GraphBuilder.undirected().allowsSelfLoops(true).build();
    for (Reuse reuse : reuses) {
      Passage passage = reuse.passage();
      Occurrence.Match match =
          new Occurrence.Match(reuse.kind(), words.applyAsInt(passage), passage.similarity());
      alike.putEdge(
          occurrence(reuse, passage.left(), match), occurrence(reuse, passage.right(), match));
    }
    joinSame(alike);
    List<CopyGroup> groups = new ArrayList<>();
    Set<Occurrence> seen = new HashSet<>();
    for (Occurrence occurrence : alike.nodes()) {
      if (!seen.contains(occurrence)) {
        List<Occurrence> component = new ArrayList<>();
        Traverser.forGraph(alike).breadthFirst(occurrence).forEach(component::add);
        seen.addAll(component);
        groups.add(new CopyGroup(places(component)));
      }
    }
    return groups.stream()
        .filter(group -> group.occurrences.size() > 1)
        .sorted(LONGEST_FIRST)
        .toList();
  }

  private static Occurrence occurrence(Reuse reuse, Passage.Side side, Occurrence.Match match) {
    boolean isSource = reuse.copy().filter(copy -> !copy.equals(side)).isPresent();
    return new Occurrence(side.document(), side.span(), match, isSource);
  }

  /** Spots that are one place belong to one text. Those that start far behind cannot be it. */
  private static void joinSame(MutableGraph<Occurrence> alike) {
    List<Occurrence> sorted = alike.nodes().stream().sorted(Occurrence.BY_PLACE).toList();
    for (int i = 0; i < sorted.size(); i++) {
      Occurrence occurrence = sorted.get(i);
      for (int j = i + 1; j < sorted.size() && overlap(occurrence, sorted.get(j)) > 0; j++) {
        if (occurrence.isSame(sorted.get(j))) {
          alike.putEdge(occurrence, sorted.get(j));
        }
      }
    }
  }

  private static int overlap(Occurrence one, Occurrence other) {
    return one.document().equals(other.document()) ? one.span().overlap(other.span()) : 0;
  }

  /** The places of a text, each once. */
  private static List<Occurrence> places(List<Occurrence> component) {
    List<Occurrence> places = new ArrayList<>();
    for (Occurrence occurrence : component.stream().sorted(Occurrence.BY_PLACE).toList()) {
      int last = places.size() - 1;
      if (last >= 0 && overlap(places.get(last), occurrence) > 0) {
        places.set(last, places.get(last).with(occurrence));
      } else {
        places.add(occurrence);
      }
    }
    return places;
  }
}
