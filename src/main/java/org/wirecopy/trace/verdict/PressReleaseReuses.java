package org.wirecopy.trace.verdict;

import java.util.BitSet;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.wirecopy.align.Edit;
import org.wirecopy.align.Passage;
import org.wirecopy.document.Span;
import org.wirecopy.token.Tokens;
import org.wirecopy.token.phrase.Phrases;
import org.wirecopy.trace.PressReleaseReuse;
import org.wirecopy.trace.Reuse;
import org.wirecopy.trace.ReuseKind;
import org.wirecopy.trace.Tracing;
import org.wirecopy.trace.attribution.Wording;

/**
 * Measures how much of each article stems from each press release that it shares a passage with.
 *
 * <p>Linear in the words of both and in the edits of their passages.
 */
final class PressReleaseReuses {
  /** What opens the paragraph that a release ends with: who the issuer is. */
  private static final Phrases<Boolean> ABOUT =
      Phrases.<Boolean>builder()
          .add("about", true)
          .add("à propos de", true)
          .add("à propos d", true)
          .add("über", true)
          .add("acerca de", true)
          .add("sobre", true)
          .add("informazioni su", true)
          .add("over", true)
          .add("om", true)
          .add("o firmie", true)
          .add("о компании", true)
          .add("media contact", true)
          .add("media contacts", true)
          .add("press contact", true)
          .add("pressekontakt", true)
          .add("contact presse", true)
          .add("notes to editors", true)
          .build();

  private static final int LONGEST_HEADING = 8;

  private final Subject release;
  private final Subject article;
  private final BitSet matched = new BitSet();
  private final BitSet names;
  private final int standingFrom;

  private PressReleaseReuses(Subject release, Subject article) {
    this.release = release;
    this.article = article;
    this.names = names(article.clean().tokens(), written(release.clean().tokens()));
    this.standingFrom = standingFrom(release.clean().tokens());
  }

  /** What articles have from releases, sorted by article and release. */
  static List<PressReleaseReuse> of(Tracing tracing, Map<String, Subject> subjects) {
    Map<List<String>, PressReleaseReuses> pairs = new HashMap<>();
    for (Reuse reuse : tracing.reuses()) {
      Passage passage = reuse.passage();
      if (reuse.kind() == ReuseKind.PRESS_RELEASE && !passage.isInside()) {
        Subject left = subjects.get(passage.left().document());
        Subject right = subjects.get(passage.right().document());
        if (left != null && right != null) {
          add(pairs, left, right, passage);
        }
      }
    }
    return pairs.values().stream()
        .map(PressReleaseReuses::reuse)
        .sorted(
            Comparator.comparing(PressReleaseReuse::article)
                .thenComparing(PressReleaseReuse::release))
        .toList();
  }

  /** Two releases of one issuer are no release and article. */
  private static void add(
      Map<List<String>, PressReleaseReuses> pairs, Subject left, Subject right, Passage passage) {
    if ((left.releaseMarker() == null) != (right.releaseMarker() == null)) {
      boolean straight = right.releaseMarker() == null;
      Subject release = straight ? left : right;
      Subject article = straight ? right : left;
      pairs
          .computeIfAbsent(
              List.of(release.id(), article.id()), ids -> new PressReleaseReuses(release, article))
          .mark(passage, straight);
    }
  }

  private void mark(Passage passage, boolean releaseIsLeft) {
    Span there = releaseIsLeft ? passage.left().span() : passage.right().span();
    Span here = releaseIsLeft ? passage.right().span() : passage.left().span();
    if (there.start() >= standingFrom) {
      return;
    }
    Tokens words = article.clean().tokens();
    set(words, here, true);
    for (Edit edit : passage.edits()) {
      set(words, releaseIsLeft ? edit.right() : edit.left(), false);
    }
  }

  private void set(Tokens words, Span span, boolean value) {
    if (span.length() > 0) {
      int from = words.indexFrom(span.start());
      matched.set(from, Math.max(from, words.indexAfter(span.end())), value);
    }
  }

  private PressReleaseReuse reuse() {
    Tokens words = article.clean().tokens();
    int all = 0;
    int same = 0;
    long squares = 0;
    int run = 0;
    for (int i = 0; i < words.size(); i++) {
      boolean counts = article.clean().markAt(words.start(i)) < 0;
      if (!counts || !matched.get(i)) {
        squares += (long) run * run;
        run = 0;
      }
      if (counts && !names.get(i)) {
        all++;
        same += matched.get(i) ? 1 : 0;
        run += matched.get(i) ? 1 : 0;
      }
    }
    squares += (long) run * run;
    double total = Math.max(1, all);
    return new PressReleaseReuse(release.id(), article.id(), same / total, squares / total, same);
  }

  /** The words of the article that are names and stand in the release too. */
  private static BitSet names(Tokens words, Set<Long> known) {
    BitSet names = new BitSet();
    for (int i = 1; i < words.size(); i++) {
      boolean capital = Character.isUpperCase(words.text(i).codePointAt(0));
      String between = words.original().substring(words.end(i - 1), words.start(i));
      if (capital && between.isBlank() && known.contains(words.word(i))) {
        names.set(i);
      }
    }
    return names;
  }

  private static Set<Long> written(Tokens words) {
    Set<Long> written = new HashSet<>();
    for (int i = 0; i < words.size(); i++) {
      if (Character.isUpperCase(words.text(i).codePointAt(0))) {
        written.add(words.word(i));
      }
    }
    return written;
  }

  /** Where the standing text on the issuer begins: a short heading in the second half. */
  private static int standingFrom(Tokens words) {
    String text = words.original();
    for (Phrases.Match<Boolean> match : ABOUT.find(words)) {
      int start = words.start(match.from());
      int line = text.lastIndexOf('\n', start) + 1;
      int end = text.indexOf('\n', start);
      String heading = text.substring(start, end < 0 ? text.length() : end);
      boolean opens = text.substring(line, start).isBlank() && start > text.length() / 2;
      if (opens && Wording.words(heading) <= LONGEST_HEADING) {
        return start;
      }
    }
    return Integer.MAX_VALUE;
  }
}
