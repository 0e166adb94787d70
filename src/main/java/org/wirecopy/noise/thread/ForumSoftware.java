package org.wirecopy.noise.thread;

import com.google.common.base.Splitter;
import com.google.common.collect.ImmutableSet;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.wirecopy.table.Table;

/**
 * How a forum or comment software marks its posts, from the table {@code forum-software.tsv}. Each
 * part is named by signatures: {@code .class}, {@code #id}, {@code [itemprop]}, {@code <tag},
 * numbers written as 0.
 *
 * @param name the software
 * @param isForum whether its pages are threads, and not articles with comments below
 * @param opensWithAPost whether what opens a thread is marked as its answers are
 * @param post the elements that hold a post with its particulars
 * @param body the elements that hold what was written
 * @param author the elements that hold the poster's name
 * @param quote the elements that hold quoted posts
 * @param signature the elements that hold signatures
 * @param edited the elements that hold edit notes
 */
record ForumSoftware(
    String name,
    boolean isForum,
    boolean opensWithAPost,
    Set<String> post,
    Set<String> body,
    Set<String> author,
    Set<String> quote,
    Set<String> signature,
    Set<String> edited) {
  /** What is not made by any of these. */
  static final ForumSoftware UNKNOWN =
      new ForumSoftware(
          "unknown software",
          false,
          false,
          Set.of(),
          Set.of(),
          Set.of(),
          Set.of(),
          Set.of(),
          Set.of());

  private static final Splitter SIGNATURES = Splitter.on(' ').omitEmptyStrings();
  private static final List<ForumSoftware> KNOWN = load();

  /** All that are known, in the order of the table. */
  static List<ForumSoftware> known() {
    return KNOWN;
  }

  private static List<ForumSoftware> load() {
    List<ForumSoftware> known = new ArrayList<>();
    for (Table.Row row : Table.read(ForumSoftware.class, "forum-software.tsv").rows()) {
      known.add(
          new ForumSoftware(
              row.cell("software"),
              !row.cell("pages").equals("articles"),
              row.cell("pages").equals("threads"),
              signatures(row, "post"),
              signatures(row, "body"),
              signatures(row, "author"),
              signatures(row, "quote"),
              signatures(row, "signature"),
              signatures(row, "edited")));
    }
    return List.copyOf(known);
  }

  private static Set<String> signatures(Table.Row row, String column) {
    return ImmutableSet.copyOf(SIGNATURES.splitToList(row.cell(column)));
  }
}
