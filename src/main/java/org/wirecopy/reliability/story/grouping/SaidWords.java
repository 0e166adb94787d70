package org.wirecopy.reliability.story.grouping;

import com.google.common.collect.HashMultiset;
import com.google.common.collect.Multiset;
import java.util.HashMap;
import java.util.Map;
import org.wirecopy.work.LongCounts;

/** In how many accounts of a story each word stands, in all and with the text of each origin. */
final class SaidWords {
  private final LongCounts holders = new LongCounts();
  private final Multiset<String> sources = HashMultiset.create();
  private final Map<String, LongCounts> saying = new HashMap<>();
  private int accounts;

  /** Enters an account with its words. */
  void enter(StoryWords text) {
    accounts++;
    text.count(holders);
  }

  /** Enters that the account has words of an origin; what it says with it is to be counted. */
  LongCounts enter(String origin) {
    sources.add(origin);
    return saying.computeIfAbsent(origin, unused -> new LongCounts());
  }

  /** How many accounts say a word. */
  int all(long word) {
    return holders.get(word);
  }

  /** How many accounts say a word with an origin's text. */
  int with(String origin, long word) {
    LongCounts words = saying.get(origin);
    return words == null ? 0 : words.get(word);
  }

  /** How many accounts have words of an origin. */
  int holders(String origin) {
    return sources.count(origin);
  }

  /** Whether all accounts have a part from one origin. */
  boolean isOfAll(String origin) {
    return sources.count(origin) == accounts;
  }
}
