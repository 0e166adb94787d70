package org.wirecopy.trace.attribution;

import java.util.ArrayList;
import java.util.List;
import org.wirecopy.document.Span;
import org.wirecopy.token.Tokens;
import org.wirecopy.token.phrase.Phrases;
import org.wirecopy.trace.named.Agency;

/**
 * Agencies named one after the other, as in "AFP/dpa" or "Reuters and AP": they share one
 * surrounding, and so one credit.
 *
 * @param agencies the agencies with their words, at least one
 * @param tokens the words of the text
 */
record Mentions(List<Phrases.Match<Agency>> agencies, Tokens tokens) {
  private static final int LONGEST_JOINT = 6;
  private static final String JOINTS = " \u00a0,/&+·•-–=＝、・|();и";
  private static final List<String> WORDS =
      List.of("and", "et", "und", "y", "e", "en", "och", "og", "i", "via", "ve", "و", "및");

  /** All agencies of a text, those that stand together in one. */
  static List<Mentions> of(Tokens tokens) {
    List<Mentions> groups = new ArrayList<>();
    List<Phrases.Match<Agency>> open = new ArrayList<>();
    for (Phrases.Match<Agency> match : Agencies.standard().find(tokens)) {
      if (!open.isEmpty() && !isJoined(tokens, open.get(open.size() - 1), match)) {
        groups.add(new Mentions(List.copyOf(open), tokens));
        open.clear();
      }
      open.add(match);
    }
    if (!open.isEmpty()) {
      groups.add(new Mentions(List.copyOf(open), tokens));
    }
    return groups;
  }

  private static boolean isJoined(
      Tokens tokens, Phrases.Match<Agency> left, Phrases.Match<Agency> right) {
    int from = tokens.end(left.to() - 1);
    int to = tokens.start(right.from());
    if (to - from > LONGEST_JOINT) {
      return false;
    }
    String between = tokens.original().substring(from, to);
    boolean onlySigns = between.chars().allMatch(c -> JOINTS.indexOf(c) >= 0);
    boolean reopened = between.indexOf('(') >= 0;
    return !reopened && (onlySigns || WORDS.contains(between.strip()));
  }

  /** Whether all of them are outlets that also send a wire. */
  boolean isOutlet() {
    return agencies.stream().allMatch(match -> Agencies.standard().isOutlet(match.value()));
  }

  int firstWord() {
    return agencies.get(0).from();
  }

  int endWord() {
    return agencies.get(agencies.size() - 1).to();
  }

  int start() {
    return tokens.start(firstWord());
  }

  int end() {
    return tokens.end(endWord() - 1);
  }

  /** One credit for each agency, all over the same words. */
  List<Credit> credits(Credit.Kind kind, Span words) {
    return agencies.stream()
        .map(match -> new Credit(match.value(), kind, words))
        .distinct()
        .toList();
  }
}
