package org.wirecopy.noise.thread;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.wirecopy.noise.line.LineLabels;
import org.wirecopy.noise.line.NoisePhrases;
import org.wirecopy.noise.line.TextLine;
import org.wirecopy.noise.mark.Noise;

/**
 * What repeats on a forum page without markup, learned from the page itself: the headers of posts,
 * and the lines that stand beside most of them.
 *
 * <p>Linear in the lines of the page.
 */
final class ThreadLayout {
  private static final double IN_MOST = 0.5;
  private static final double MANY = 0.3;
  private static final int FEWEST = 2;
  private static final int FEWEST_TEMPLATES = 3;
  private static final int LABELS_END = 3;
  private static final int LONGEST_HEADING = 60;
  private static final Pattern COUNTED = Pattern.compile("\\(?\\d{1,5}\\)? \\p{L}");
  private static final Pattern BETWEEN_WORDS = Pattern.compile("[^\\p{L}]+");

  private final ForumLines lines;
  private final Set<String> everywhere;
  private final List<PosterHeader> headers;
  private final OpeningLines opening;
  private final int openings;
  private final int last;
  private final boolean named;

  private ThreadLayout(ForumLines lines, List<HeaderRuns.Run> runs, boolean named) {
    this.lines = lines;
    this.named = named;
    this.everywhere = everywhere(lines, runs);
    PosterNames names = new PosterNames(lines, everywhere);
    this.headers = new ArrayList<>(names.in(runs));
    this.opening = new OpeningLines(lines, names);
    this.openings = takeOpenings();
    this.last = lastLine(headers.get(headers.size() - 1).to());
  }

  /** Takes in the posts above, and tells how many: a question, and the first of its answers. */
  private int takeOpenings() {
    int found = 0;
    PosterHeader above = opening.above(headers.get(0), true);
    while (above != null && (found == 0 || opening.isNamed(above))) {
      headers.add(0, above);
      found++;
      above = opening.above(above, false);
    }
    return found;
  }

  /**
   * The layout of a page up to a line, or {@code null} if no posts repeat there.
   *
   * @param isForced whether the page is known to be a thread
   */
  static @Nullable ThreadLayout learn(LineLabels labels, int end, boolean isForced) {
    ForumLines lines = new ForumLines(labels, end, isForced);
    if (lines.dates() < FEWEST) {
      return null;
    }
    lines.learn();
    HeaderRuns found = new HeaderRuns(lines, isForced);
    List<HeaderRuns.Run> runs = found.headers();
    return runs.size() < FEWEST
        ? null
        : new ThreadLayout(lines, runs, found.areNamed(runs) || found.areInline(runs));
  }

  /** The header of each post, with the poster's name where it is known. */
  List<PosterHeader> headers() {
    return headers;
  }

  /** The line after the last post. */
  int end() {
    return last;
  }

  /**
   * Whether the headers are those of posts for certain: many say so in the words of forums, or each
   * is a name and a time, of several people, as one answers the other.
   */
  boolean isCertain() {
    int signed = 0;
    for (PosterHeader header : headers) {
      signed += isSigned(header) ? 1 : 0;
    }
    if (signed >= FEWEST && signed >= MANY * headers.size()) {
      return headers.size() > FEWEST || people() > 0;
    }
    return headers.size() > FEWEST
        && (named && order().tellsDays() || speaksOfPosts())
        && people() >= FEWEST
        && !order().goesBack();
  }

  /** How many people have names in the headers; none if most headers have no name. */
  private int people() {
    List<String> names =
        headers.stream().map(PosterHeader::name).filter(name -> !name.isEmpty()).toList();
    return names.size() < IN_MOST * headers.size() ? 0 : (int) names.stream().distinct().count();
  }

  /** The order of the first dates in the headers. */
  private HeaderOrder order() {
    return new HeaderOrder(
        headers.stream()
            .map(this::dateIn)
            .filter(line -> line >= 0)
            .map(line -> lines.row(line).text())
            .toList());
  }

  private int dateIn(PosterHeader header) {
    return IntStream.range(header.from(), header.to())
        .filter(lines::isDated)
        .findFirst()
        .orElse(-1);
  }

  /** The first line of the first header that has a date. */
  int firstDated() {
    return headers.stream()
        .filter(header -> dateIn(header) >= 0)
        .mapToInt(PosterHeader::from)
        .findFirst()
        .orElse(lines.end());
  }

  private boolean isSigned(PosterHeader header) {
    for (int i = header.from(); i < header.to(); i++) {
      if (lines.isFurniture(i) && lines.isSign(i)) {
        return true;
      }
    }
    return false;
  }

  /** Whether short lines of the page speak of posts, replies or a forum. */
  private boolean speaksOfPosts() {
    int speaking = 0;
    for (int i = 0; i < lines.end() && speaking < FEWEST; i++) {
      speaking += speaksOfPosts(i) ? 1 : 0;
    }
    return speaking >= FEWEST;
  }

  private boolean speaksOfPosts(int line) {
    Set<String> words = NoisePhrases.standard().of("forum-word");
    return (lines.isShort(line) || lines.isDated(line))
        && BETWEEN_WORDS.splitAsStream(lines.row(line).folded()).anyMatch(words::contains);
  }

  /** Marks what stands beside most posts. */
  void markFurniture(LineLabels labels) {
    for (int post = 0; post < openings; post++) {
      markButtons(labels, headers.get(post).to(), headers.get(post + 1).from());
    }
    for (int i = headers.get(0).from(); i < last; i++) {
      boolean furniture = lines.isFurniture(i) && (lines.isShort(i) || lines.isBesideCaption(i));
      if (furniture || everywhere.contains(lines.shape(i))) {
        labels.mark(i, Noise.USER_HEADER, "stands beside most posts");
      }
    }
  }

  /** Marks the short lines behind an opening post from the first that is a button or a count. */
  private void markButtons(LineLabels labels, int from, int to) {
    int first = to;
    for (int i = to - 1; i >= from && !opening.isText(i); i--) {
      first = lines.isFurniture(i) || startsWithCount(i) || speaksOfPosts(i) ? i : first;
    }
    labels.mark(first, to, Noise.USER_HEADER, "stands between the opening post and the answers");
  }

  private boolean startsWithCount(int line) {
    return COUNTED.matcher(lines.row(line).text()).lookingAt();
  }

  /** The shapes of lines that stand with most posts. */
  private static Set<String> everywhere(ForumLines lines, List<HeaderRuns.Run> runs) {
    Map<String, Integer> counts = new HashMap<>();
    for (int r = 0; r < runs.size(); r++) {
      int to = r + 1 < runs.size() ? runs.get(r + 1).from() : runs.get(r).to();
      Set<String> seen = new HashSet<>();
      for (int i = runs.get(r).from(); i < to; i++) {
        if (!lines.shape(i).isEmpty() && seen.add(lines.shape(i))) {
          counts.merge(lines.shape(i), 1, Integer::sum);
        }
      }
    }
    counts.values().removeIf(c -> c < Math.max(FEWEST_TEMPLATES, IN_MOST * runs.size()));
    return counts.keySet();
  }

  private static boolean isReplyForm(TextLine row) {
    return row.text().length() <= LONGEST_HEADING
        && ".!,;".indexOf(row.text().charAt(row.text().length() - 1)) < 0
        && NoisePhrases.standard().starts("reply-form", row);
  }

  /**
   * The last post ends where a list of short lines starts, the form for replies, or what stands
   * beside most posts.
   */
  private int lastLine(int from) {
    int labels = 0;
    for (int i = from; i < lines.end(); i++) {
      if (i > from && (everywhere.contains(lines.shape(i)) || isReplyForm(lines.row(i)))) {
        return i - labels;
      }
      labels = lines.isShort(i) && lines.isKept(i) ? labels + 1 : 0;
      if (labels == LABELS_END) {
        return i + 1 - labels;
      }
    }
    return lines.end();
  }
}
