package org.wirecopy.noise.judge;

import com.google.common.base.Splitter;
import com.google.common.collect.ImmutableList;
import java.util.List;
import org.wirecopy.table.Table;

/**
 * The words by which notices at the foot of pages speak of rights, risks, sources and publishers,
 * from {@code notice-words.tsv}.
 */
final class NoticeWords {
  private static final int LONGEST = 1500;
  private static final char FIRST_WIDE = '\u2e80';
  private static final Splitter BETWEEN = Splitter.on(" | ");
  private static final ImmutableList<List<String>> LANGUAGES =
      Table.read(NoticeWords.class, "notice-words.tsv").rows().stream()
          .map(row -> BETWEEN.splitToList(row.cell("words")))
          .collect(ImmutableList.toImmutableList());

  private NoticeWords() {}

  /** How many such words of one language a line has, each counted once; 0 for a very long line. */
  static int in(String folded) {
    int most = 0;
    for (List<String> words : LANGUAGES) {
      int found = 0;
      for (String word : words) {
        found += folded.length() <= LONGEST && hasWord(folded, word) ? 1 : 0;
      }
      most = Math.max(most, found);
    }
    return most;
  }

  private static boolean hasWord(String line, String word) {
    int at = line.indexOf(word);
    while (at > 0 && word.charAt(0) < FIRST_WIDE && Character.isLetter(line.charAt(at - 1))) {
      at = line.indexOf(word, at + 1);
    }
    return at >= 0;
  }
}
