package org.wirecopy.report.diff;

import static com.google.common.base.Preconditions.checkNotNull;

import java.io.IOException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/**
 * What changed between two results.
 *
 * <pre>{@code
 * Difference.between(StoredAnalysis.read("old", oldStream), StoredAnalysis.read("new", newStream)).passages();
 * }</pre>
 *
 * <p>A passage's name is a hash of its two documents and its two texts. So where both results have
 * a name, the content is the same, and the passage is <em>moved</em> if its places are not, or
 * <em>changed</em> if its kind is not. A document with another name gives all of its passages other
 * names. Rows hold no texts, so such a passage is known by its shape: a passage that is gone and
 * one that is new are one that <em>moved</em> to a document of another name if words, similarity,
 * lengths and differences are the same, the old name is in no row of the new result and the new
 * name in none of the old one, and there is no second passage that would do. What is neither is new
 * or gone; a passage of which a word changed is both.
 *
 * <p>Families, clusters and stories are one and the same if their names are, or if half of the
 * passages (of stories and clusters: the documents) of the smaller one are in both; of several, the
 * one that shares most. It has <em>changed</em> if its documents, its origin or its number of
 * independent origins did.
 *
 * <p>Takes time and memory in proportion to the results. The same results give the same changes in
 * the same order: that of the newer result, what is gone first.
 *
 * @param before the older result
 * @param after the newer result
 * @param passages the passages that are not in both alike
 * @param others what else is not
 */
public record Difference(
    StoredAnalysis before,
    StoredAnalysis after,
    List<Changed<SharedPassage>> passages,
    Others others) {
  /** Copies the list. */
  public Difference {
    checkNotNull(before, "before");
    checkNotNull(after, "after");
    checkNotNull(passages, "passages");
    checkNotNull(others, "others");
    passages = List.copyOf(passages);
  }

  /**
   * What changed beside passages.
   *
   * @param groups families, clusters and stories
   * @param sources sources whose score, grade or number of documents is another
   * @param problems what could not be read, each as one line
   */
  public record Others(
      List<Changed<Group>> groups,
      List<Changed<SourceStanding>> sources,
      List<Changed<String>> problems) {
    /** Copies the lists. */
    public Others {
      checkNotNull(groups, "groups");
      checkNotNull(sources, "sources");
      checkNotNull(problems, "problems");
      groups = List.copyOf(groups);
      sources = List.copyOf(sources);
      problems = List.copyOf(problems);
    }
  }

  /**
   * Compares two results.
   *
   * @param before the older
   * @param after the newer
   * @return what changed
   * @throws IOException if the two are of different commands or count places in different units;
   *     the message says what to do
   */
  public static Difference between(StoredAnalysis before, StoredAnalysis after) throws IOException {
    checkNotNull(before, "before");
    checkNotNull(after, "after");
    requireSame("command", "of the command", before, after);
    requireSame("offsets", "with --offsets", before, after);
    PassageMatches matches = PassageMatches.between(before, after);
    return new Difference(
        before,
        after,
        matches.changes(),
        new Others(
            new GroupMatches(matches).changes(before, after),
            SourceChanges.between(before, after),
            problems(before, after)));
  }

  private static void requireSame(
      String option, String what, StoredAnalysis before, StoredAnalysis after) throws IOException {
    String old = before.option(option);
    String young = after.option(option);
    if (!old.equals(young)) {
      throw new IOException(
          before.name()
              + " is a result "
              + what
              + " "
              + old
              + ", "
              + after.name()
              + " one "
              + what
              + " "
              + young
              + "; write both in the same way");
    }
  }

  /** The options of the runs that differ, as {@code minWords 8, then 9}, sorted. */
  List<String> options() {
    Set<String> names = new TreeSet<>(before.options().keySet());
    names.addAll(after.options().keySet());
    List<String> differing = new ArrayList<>();
    for (String name : names) {
      if (!before.option(name).equals(after.option(name))) {
        differing.add(
            name + " " + named(before.option(name)) + ", then " + named(after.option(name)));
      }
    }
    return differing;
  }

  private static String named(String value) {
    return value.isEmpty() ? "none" : value;
  }

  private static List<Changed<String>> problems(StoredAnalysis before, StoredAnalysis after) {
    List<Changed<String>> changes = new ArrayList<>();
    List<String> old = before.findings().problems();
    List<String> young = after.findings().problems();
    Set<String> known = new HashSet<>(young);
    old.stream().filter(one -> !known.contains(one)).map(Changed::gone).forEach(changes::add);
    Set<String> were = new HashSet<>(old);
    young.stream().filter(one -> !were.contains(one)).map(Changed::added).forEach(changes::add);
    return changes;
  }
}
