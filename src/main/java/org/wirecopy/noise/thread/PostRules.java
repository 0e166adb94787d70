package org.wirecopy.noise.thread;

import java.util.List;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.wirecopy.document.Published;
import org.wirecopy.document.Span;
import org.wirecopy.noise.line.EarlierText;
import org.wirecopy.noise.line.LineLabels;
import org.wirecopy.noise.line.NoisePhrases;
import org.wirecopy.noise.mark.Noise;
import org.wirecopy.noise.mark.Post;

/**
 * Makes posts of what stands between posters' particulars, and marks the cards of linked pages and
 * the head of the page.
 */
final class PostRules {
  private static final Pattern HOST =
      Pattern.compile(
          "(?:[\\p{L}\\d-]{1,60}\\.){1,5}\\p{L}{2,24}", Pattern.UNICODE_CHARACTER_CLASS);

  private static final int LONGEST_CARD = 5;
  private static final int LONGEST_SIGNATURE = 12;
  private static final int LEAST_REPEATED = 8;
  private static final double NEARLY_ALL = 0.8;

  private final List<PosterHeader> posters;
  private final int end;
  private final TextQuotes quotes;
  private final EarlierText earlier;

  PostRules(List<PosterHeader> posters, int end, TextQuotes quotes, EarlierText earlier) {
    this.posters = posters;
    this.end = end;
    this.quotes = quotes;
    this.earlier = earlier;
  }

  void apply(LineLabels labels) {
    if (!posters.isEmpty()) {
      head(labels, posters.get(0).from());
    }
    OwnSignatures signatures = new OwnSignatures(labels);
    for (int i = 0; i < posters.size(); i++) {
      if (!posters.get(i).name().isEmpty()) {
        signatures.add(posters.get(i).name(), posters.get(i).to(), endOf(i));
      }
    }
    signatures.mark();
    for (int i = 0; i < posters.size(); i++) {
      post(labels, i, endOf(i));
    }
  }

  private int endOf(int post) {
    return post + 1 < posters.size() ? posters.get(post + 1).from() : end;
  }

  /** Marks the cards of linked pages. */
  static void cards(LineLabels labels, int end) {
    for (int i = 0; i < end; i++) {
      card(labels, i);
    }
  }

  /** A host, up to four lines of title and description, and the host again. */
  private static void card(LineLabels labels, int first) {
    String host = labels.row(first).text();
    if (host.length() > 100 || !HOST.matcher(host).matches()) {
      return;
    }
    for (int i = first + 1; i < Math.min(labels.size(), first + LONGEST_CARD); i++) {
      String line = labels.row(i).text();
      if (line.equals(host) || line.equals(host + " " + host)) {
        labels.mark(first, i + 1, Noise.LINK_CARD, "is the preview of a page on " + host);
        return;
      }
    }
  }

  /**
   * Above the first post only the title of the thread is text: the last line of three words or
   * more.
   */
  private static void head(LineLabels labels, int first) {
    boolean titled = false;
    for (int i = first - 1; i >= 0; i--) {
      if (labels.isKept(i) && !titled && labels.row(i).words() >= 3) {
        titled = true;
      } else {
        labels.mark(i, Noise.PAGE_HEADER, "stands above the thread");
      }
    }
  }

  /** Marks the signature below the line that forum software draws above it. */
  static void signature(LineLabels labels, int from, int to) {
    for (int i = to - 2; i > from && i >= to - LONGEST_SIGNATURE; i--) {
      if (NoisePhrases.standard().of("signature-rule").contains(labels.row(i).text())) {
        labels.mark(i, to, Noise.SIGNATURE, "stands below the line above a signature");
        return;
      }
    }
  }

  private void post(LineLabels labels, int index, int to) {
    PosterHeader poster = posters.get(index);
    int first = poster.to();
    int last = to - 1;
    while (last >= first && labels.noise(last) == Noise.LAST_EDITED) {
      last--;
    }
    if (first > last) {
      return;
    }
    signature(labels, first, last + 1);
    int thread = posters.get(0).to();
    for (int i = first; i <= last; i++) {
      boolean repeats =
          earlier.words(i, i + 1) >= LEAST_REPEATED
              && earlier.repeated(i, i + 1, thread, first) >= NEARLY_ALL;
      if (repeats && first > thread) {
        labels.mark(i, Noise.QUOTED_REPLY, "repeats an earlier post without a mark");
      }
    }
    Span span = new Span(labels.row(first).span().start(), labels.row(last).span().end());
    String name = name(labels, index);
    labels.addPost(
        new Post(
            span,
            name.isEmpty() ? null : name,
            published(labels, index, name),
            quotes.in(first, last + 1)));
  }

  /** Software that writes the name below a post again writes it there without titles. */
  private String name(LineLabels labels, int index) {
    String above = posters.get(index).name();
    String below = index + 1 < posters.size() ? posters.get(index + 1).signedAbove(labels) : "";
    return !below.isEmpty() && (above.isEmpty() || above.startsWith(below)) ? below : above;
  }

  /** The date stands above a post, or, behind its poster's name, below it. */
  private @Nullable Published published(LineLabels labels, int index, String name) {
    Published below =
        index + 1 < posters.size() ? posters.get(index + 1).published(labels, true, name) : null;
    return below != null ? below : posters.get(index).published(labels, false, name);
  }
}
