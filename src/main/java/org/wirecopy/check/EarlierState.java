package org.wirecopy.check;

import com.google.common.collect.HashMultiset;
import com.google.common.collect.Multiset;
import java.util.Arrays;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.wirecopy.document.Document;
import org.wirecopy.fingerprint.Shingles;
import org.wirecopy.token.Tokenizer;
import org.wirecopy.token.Tokens;

/**
 * The files that changed, as they were before: what they held then is nothing new, wherever it
 * stands now.
 *
 * <p>A text was there as often as half of its shingles were, so that a few changed words make
 * nothing new. Safe for threads once made; 16 bytes or more a word.
 */
public final class EarlierState {
  /** Nothing was there. */
  public static final EarlierState EMPTY = new EarlierState(List.of());

  private static final int SHINGLE = 4;

  private final Map<String, Multiset<Long>> files = new HashMap<>();
  private final Multiset<Long> all = HashMultiset.create();

  /**
   * The earlier state of some documents.
   *
   * @param documents the documents as they were; the id of each is its path
   */
  public EarlierState(Collection<Document> documents) {
    for (Document document : documents) {
      Multiset<Long> file = files.computeIfAbsent(document.id(), id -> HashMultiset.create());
      for (long shingle : Shingles.hash(Tokenizer.tokenize(document.text()), SHINGLE)) {
        file.add(shingle);
        all.add(shingle);
      }
    }
  }

  /**
   * Which of the places of a text were there before, or are where it was moved to.
   *
   * @param spots places in files that changed
   */
  Set<Spot> known(List<Spot> spots, Texts texts) {
    Set<Spot> known = new HashSet<>();
    int before = 0;
    for (Spot spot : spots) {
      Tokens words = texts.words(spot);
      before = Math.max(before, count(words, all));
      Multiset<Long> file = files.get(texts.path(spot));
      if (file != null && count(words, file) > 0) {
        known.add(spot);
      }
    }
    // A file that was not there before has its text from one that was; another got it new.
    List<Spot> moved =
        spots.stream()
            .sorted(Comparator.comparing(spot -> files.containsKey(texts.path(spot))))
            .toList();
    for (Spot spot : moved) {
      if (known.size() < before) {
        known.add(spot);
      }
    }
    return known;
  }

  /** How often a text was there: the median over its shingles. */
  private static int count(Tokens words, Multiset<Long> shingles) {
    int[] counts =
        Arrays.stream(Shingles.hash(words, SHINGLE)).mapToInt(shingles::count).sorted().toArray();
    return counts.length == 0 ? 0 : counts[(counts.length - 1) / 2];
  }
}
