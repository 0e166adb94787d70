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
 * @param spots the places, ordered by document and place
 */
record Group(List<Spot> spots) {
  private static final Comparator<Group> LONGEST_FIRST =
      Comparator.comparingInt(Group::words)
          .reversed()
          .thenComparing(group -> group.spots.get(0), Spot.BY_PLACE);

  Group {
    spots = List.copyOf(spots);
  }

  /** How many words the places share, at most. */
  int words() {
    return spots.stream().mapToInt(spot -> spot.match().words()).max().orElse(0);
  }

  /**
   * Makes one group of all passages that are one text: instead of pairs, of which k copies have k².
   */
  static List<Group> of(List<Reuse> reuses, ToIntFunction<Passage> words) {
    MutableGraph<Spot> alike = GraphBuilder.undirected().allowsSelfLoops(true).build();
    for (Reuse reuse : reuses) {
      Passage passage = reuse.passage();
      Spot.Match match =
          new Spot.Match(reuse.kind(), words.applyAsInt(passage), passage.similarity());
      alike.putEdge(spot(reuse, passage.left(), match), spot(reuse, passage.right(), match));
    }
    joinSame(alike);
    List<Group> groups = new ArrayList<>();
    Set<Spot> seen = new HashSet<>();
    for (Spot spot : alike.nodes()) {
      if (!seen.contains(spot)) {
        List<Spot> component = new ArrayList<>();
        Traverser.forGraph(alike).breadthFirst(spot).forEach(component::add);
        seen.addAll(component);
        groups.add(new Group(places(component)));
      }
    }
    return groups.stream().filter(group -> group.spots.size() > 1).sorted(LONGEST_FIRST).toList();
  }

  private static Spot spot(Reuse reuse, Passage.Side side, Spot.Match match) {
    boolean isSource = reuse.copy().filter(copy -> !copy.equals(side)).isPresent();
    return new Spot(side.document(), side.span(), match, isSource);
  }

  /** Spots that are one place belong to one text. Those that start far behind cannot be it. */
  private static void joinSame(MutableGraph<Spot> alike) {
    List<Spot> sorted = alike.nodes().stream().sorted(Spot.BY_PLACE).toList();
    for (int i = 0; i < sorted.size(); i++) {
      Spot spot = sorted.get(i);
      for (int j = i + 1; j < sorted.size() && overlap(spot, sorted.get(j)) > 0; j++) {
        if (spot.isSame(sorted.get(j))) {
          alike.putEdge(spot, sorted.get(j));
        }
      }
    }
  }

  private static int overlap(Spot one, Spot other) {
    return one.document().equals(other.document()) ? one.span().overlap(other.span()) : 0;
  }

  /** The places of a text, each once. */
  private static List<Spot> places(List<Spot> component) {
    List<Spot> places = new ArrayList<>();
    for (Spot spot : component.stream().sorted(Spot.BY_PLACE).toList()) {
      int last = places.size() - 1;
      if (last >= 0 && overlap(places.get(last), spot) > 0) {
        places.set(last, places.get(last).with(spot));
      } else {
        places.add(spot);
      }
    }
    return places;
  }
}
