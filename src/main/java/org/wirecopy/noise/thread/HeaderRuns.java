package org.wirecopy.noise.thread;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Finds the runs of furniture that are alike one another, with a date in each and the most prose
 * between them: the headers of posts.
 */
final class HeaderRuns {
  private static final int MOST_BETWEEN = 4;
  private static final int MOST_MODELS = 24;
  private static final int MOST_KINDS = 8;
  private static final int MOST_PROSE = 500;
  private static final int FEWEST_NAMED = 3;
  private static final int FEWEST_FORCED = 2;
  private static final int MOST_NAMES = 3;
  private static final int MOST_FORCED_NAMES = 4;
  private static final Pattern CLOCK = Pattern.compile("\\b\\d{1,2}[:.]\\d{2}\\b");
  private static final double ALIKE = 0.4;
  private static final double NEARLY_ALL = 0.8;
  private static final double IN_MOST = 0.5;

  private final ForumLines lines;
  private final List<Run> runs = new ArrayList<>();
  private final boolean recurs;
  private final boolean isForced;

  /**
   * A run of furniture.
   *
   * @param from its first line
   * @param to the line after its last
   * @param kinds the shapes of its lines
   */
  record Run(int from, int to, Set<String> kinds) {}

  /**
   * The headers in some lines.
   *
   * @param isForced whether the page is known to be a thread
   */
  HeaderRuns(ForumLines lines, boolean isForced) {
    this.lines = lines;
    this.isForced = isForced;
    findRuns();
    this.recurs = recurs();
  }

  /** The headers, in order; empty if none repeat. */
  List<Run> headers() {
    List<Run> signed = split(best(this::isForumLike));
    if (!signed.isEmpty()) {
      return areInline(signed) ? fromFirstNamed(signed) : signed;
    }
    List<Run> inline = best(this::isInline);
    if (areInline(inline)) {
      return fromFirstNamed(inline);
    }
    List<Run> named = split(best(this::isNamed));
    return areNamed(named) ? named.stream().map(this::withName).toList() : List.of();
  }

  /** Whether a line of a run is a name and a time. */
  private boolean isInline(Run run) {
    return !inlineName(run).isEmpty();
  }

  /** A line of the menu above, such as "Threads of this week", has the shape but no name. */
  private List<Run> fromFirstNamed(List<Run> headers) {
    int from = 0;
    while (from < headers.size() && inlineName(headers.get(from)).isEmpty()) {
      from++;
    }
    return headers.subList(from, headers.size());
  }

  private String inlineName(Run run) {
    for (int i = run.from; i < run.to; i++) {
      if (!lines.nameBesideDate(i).isEmpty()) {
        return lines.nameBesideDate(i);
      }
    }
    return "";
  }

  /**
   * Whether nearly all headers are a name and a time in one line, and somebody comes again: the
   * entries of a calendar do not.
   */
  boolean areInline(List<Run> headers) {
    List<String> names =
        headers.stream().map(this::inlineName).filter(name -> !name.isEmpty()).toList();
    boolean again = isForced || names.stream().distinct().count() < names.size();
    int fewest = isForced ? FEWEST_FORCED : FEWEST_NAMED;
    return again && names.size() >= fewest && names.size() >= NEARLY_ALL * headers.size();
  }

  /** Of the runs that are like a header, those that are alike with the most prose between them. */
  private List<Run> best(Predicate<Run> isHeader) {
    List<Run> headers = List.of();
    int most = 0;
    for (Set<String> model : models(isHeader)) {
      List<Run> found = alike(model);
      int prose = 0;
      for (Run run : found.subList(0, Math.max(0, found.size() - 1))) {
        prose += proseAfter(run);
      }
      if (prose > most) {
        most = prose;
        headers = found;
      }
    }
    return headers;
  }

  private Run withName(Run run) {
    int name = name(run);
    return name < 0 ? run : new Run(name, run.to, run.kinds);
  }

  /** Whether nearly all headers are a name and below it a date with the time of day. */
  boolean areNamed(List<Run> headers) {
    long named = headers.stream().filter(this::isNamed).count();
    return named >= FEWEST_NAMED && named >= NEARLY_ALL * headers.size();
  }

  /** Finds runs of furniture, with at most two short lines between, that hold a date. */
  private void findRuns() {
    int at = 0;
    while (at < lines.end()) {
      if (!lines.isFurniture(at)) {
        at++;
        continue;
      }
      int to = at + 1;
      boolean date = lines.isDated(at);
      for (int i = to; i < Math.min(lines.end(), to + MOST_BETWEEN + 1); i++) {
        if (lines.isFurniture(i)) {
          date |= lines.isDated(i);
          to = i + 1;
        } else if (!lines.isShort(i) || !lines.isKept(i)) {
          break;
        }
      }
      if (date) {
        runs.add(run(at, to));
      }
      at = to;
    }
  }

  private Run run(int from, int to) {
    Set<String> kinds = new HashSet<>();
    for (int i = from; i < to; i++) {
      if (lines.isFurniture(i)) {
        kinds.add(lines.shape(i));
      }
    }
    return new Run(from, to, kinds);
  }

  /** The kinds of furniture in the runs that can be headers, the most frequent first. */
  private List<Set<String>> models(Predicate<Run> isHeader) {
    Map<Set<String>, Integer> counts = new LinkedHashMap<>();
    for (Run run : runs) {
      if (isHeader.test(run)) {
        counts.merge(run.kinds, 1, Integer::sum);
      }
    }
    return counts.entrySet().stream()
        .sorted(Map.Entry.<Set<String>, Integer>comparingByValue().reversed())
        .limit(MOST_MODELS)
        .map(entry -> common(entry.getKey()))
        .toList();
  }

  /** A date alone is also the heading of an entry in a chronicle. */
  private boolean isForumLike(Run run) {
    for (int i = run.from; i < run.to; i++) {
      if (lines.isFurniture(i) && (lines.isCount(i) || lines.isSign(i))) {
        return run.to - run.from >= 2;
      }
    }
    return false;
  }

  private boolean isNamed(Run run) {
    return name(run) >= 0;
  }

  /**
   * The line of a word or two above a run's date, by itself or below the title, or -1. The date has
   * the time of day, or somebody comes again: the headings of a chronicle do not.
   */
  private int name(Run run) {
    for (int date = Math.max(1, run.from); date < run.to; date++) {
      int name = date - 1;
      while (isForced && name > 0 && isCountOrRank(name)) {
        name--;
      }
      boolean timed = recurs || CLOCK.matcher(lines.row(date).text()).find();
      boolean apart =
          run.to == runs.get(0).to || isText(name - 1) || isForced && lines.isFurniture(name - 1);
      if (lines.isDated(date) && !lines.isDated(name) && timed && apart && isName(name)) {
        return name;
      }
    }
    return -1;
  }

  /** What may stand between a name and a date: how many posts somebody wrote, and what they are. */
  private boolean isCountOrRank(int line) {
    boolean isShape = lines.isFurniture(line) && !lines.isDated(line) && lines.isShort(line);
    return isShape && (lines.shape(line).startsWith("0") || lines.isSign(line));
  }

  private boolean isName(int line) {
    return lines.isKept(line)
        && lines.isShort(line)
        && lines.row(line).words() <= (isForced ? MOST_FORCED_NAMES : MOST_NAMES);
  }

  private boolean isText(int line) {
    return line < 0
        || !lines.isShort(line)
        || lines.row(line).endsLikeASentence()
        || isForced && lines.shape(line).startsWith("0 ");
  }

  /** Whether a line stands above a date a second time. */
  private boolean recurs() {
    Set<String> above = new HashSet<>();
    for (int i = 1; i < lines.end(); i++) {
      if (lines.isDated(i) && !lines.isDated(i - 1) && !above.add(lines.row(i - 1).folded())) {
        return true;
      }
    }
    return false;
  }

  /** What most of the runs that are like one have in common, or that one's own kinds. */
  private Set<String> common(Set<String> own) {
    Map<String, Integer> counts = new HashMap<>();
    List<Run> alike = alike(own);
    alike.forEach(run -> run.kinds.forEach(kind -> counts.merge(kind, 1, Integer::sum)));
    Set<String> model = new HashSet<>();
    counts.forEach(
        (kind, count) -> {
          if (count >= IN_MOST * alike.size()) {
            model.add(kind);
          }
        });
    return model.isEmpty() ? own : model;
  }

  private List<Run> alike(Set<String> model) {
    List<Run> alike = new ArrayList<>();
    @Nullable Run before = null;
    for (Run run : runs) {
      if (similarity(run.kinds, model) >= ALIKE) {
        // No buttons of another post stand above the first.
        if (isForced && alike.isEmpty() && before != null && model.containsAll(before.kinds)) {
          alike.add(before);
        }
        alike.add(run);
      }
      before = run;
    }
    return alike;
  }

  /** The kinds in common, as a share of the larger of the two; of many kinds a few are enough. */
  private static double similarity(Set<String> kinds, Set<String> model) {
    long common = kinds.stream().filter(model::contains).count();
    int larger = Math.max(model.size(), Math.min(kinds.size(), MOST_KINDS));
    return common / (double) Math.max(1, larger);
  }

  /** How much prose stands between a run and the next that holds a date. */
  private int proseAfter(Run run) {
    int prose = 0;
    for (int i = run.to; i < lines.end(); i++) {
      if (lines.isDated(i) && lines.isFurniture(i)) {
        return prose;
      }
      boolean text = !lines.isShort(i) && lines.isKept(i);
      prose += text ? Math.min(MOST_PROSE, lines.row(i).text().length()) : 0;
    }
    return prose;
  }

  /**
   * Where a post is but a short line, the header behind it was taken for the same: it starts anew
   * with the line that most headers start with.
   */
  private List<Run> split(List<Run> headers) {
    Map<String, Integer> firsts = new HashMap<>();
    int clear = 0;
    for (Run run : headers) {
      if (run.from > 0 && !lines.isShort(run.from - 1)) {
        firsts.merge(lines.shape(run.from), 1, Integer::sum);
        clear++;
      }
    }
    List<Run> split = new ArrayList<>();
    for (Run run : headers) {
      int from = run.from;
      for (int i = from + 2; i < run.to; i++) {
        boolean starts =
            !lines.isFurniture(i - 1)
                && lines.isFurniture(i)
                && firsts.getOrDefault(lines.shape(i), 0) > IN_MOST * clear;
        int to = starts ? beforeText(from, i) : i;
        if (to < i) {
          split.add(run(from, to));
          from = i;
        }
      }
      split.add(run(from, run.to));
    }
    return split;
  }

  /** Where the short lines before a header start that are the text of a post. */
  private int beforeText(int from, int header) {
    int to = header;
    while (to > from + 1 && !lines.isFurniture(to - 1) && !lines.isCaption(to - 2)) {
      to--;
    }
    return to;
  }
}
