package org.wirecopy.noise;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * What repeats on a forum page without markup: the lines around each post, learned from the page
 * itself. A line is furniture if it is a date, a count, a caption or a button, or if its like (all
 * numbers taken for one) stands on the page again and again; runs of furniture with a date, alike
 * one another, are the headers of posts.
 *
 * <p>Linear in the lines of the page.
 */
final class ThreadLayout {
  private static final int LONGEST_SHAPE = 80;
  private static final int LONGEST_LABEL = 40;
  private static final int LONGEST_NAME = 30;
  private static final int MOST_BETWEEN = 2;
  private static final double ALIKE = 0.4;
  private static final double IN_MOST = 0.5;
  private static final int FEWEST = 2;
  private static final int MANY_DATES = 4;
  private static final int LABELS_END = 3;
  private static final Pattern NUMBER = Pattern.compile("\\d+(?:[.,]\\d+)*[kKmM]?");
  private static final Pattern LETTERS = Pattern.compile("[\\p{L}'][\\p{L}' ]*");
  private static final Pattern COUNT =
      Pattern.compile("[(\\[+#-]{0,2}\\d[\\d.,\\s]*[KkMm%]?[)\\]]?");
  private static final Pattern POST_NUMBER =
      Pattern.compile("(?:#|№|nr\\.? ?|no\\.? ?|post:? ?#?)\\d{1,7}", Pattern.CASE_INSENSITIVE);

  private static final Pattern HASH = Pattern.compile("#\\d");

  private final Sheet sheet;
  private final int end;
  private final String[] shapes;
  private final boolean[] furniture;
  private final boolean[] dated;
  private final Map<String, Integer> recurring = new HashMap<>();
  private final List<Particulars> headers = new ArrayList<>();
  private final Set<String> everywhere = new HashSet<>();
  private int last;

  private ThreadLayout(Sheet sheet, int end) {
    this.sheet = sheet;
    this.end = end;
    this.shapes = new String[end];
    this.furniture = new boolean[end];
    this.dated = new boolean[end];
  }

  /** The layout of a page up to a line, or {@code null} if no posts repeat there. */
  static @Nullable ThreadLayout learn(Sheet sheet, int end) {
    ThreadLayout layout = new ThreadLayout(sheet, end);
    layout.shapes();
    layout.furniture();
    return layout.findHeaders() ? layout : null;
  }

  /** The header of each post, with the poster's name where it is known. */
  List<Particulars> headers() {
    return headers;
  }

  /** The line after the last post. */
  int end() {
    return last;
  }

  /** Marks what stands beside most posts. */
  void markFurniture() {
    for (int i = headers.get(0).from(); i < last; i++) {
      if (furniture[i] && isShort(i) || everywhere.contains(shapes[i])) {
        sheet.mark(i, Noise.USER_HEADER, "stands beside most posts");
      }
    }
  }

  private void shapes() {
    for (int i = 0; i < end; i++) {
      Row row = sheet.row(i);
      if (!sheet.isKept(i)) {
        shapes[i] = "";
        continue;
      }
      dated[i] = isDated(row);
      shapes[i] =
          dated[i]
              ? "D" + LETTERS.matcher(NUMBER.matcher(row.folded()).replaceAll("0")).replaceAll("w")
              : NUMBER.matcher(row.folded()).replaceAll("0");
      recurring.merge(shapes[i], 1, Integer::sum);
    }
  }

  private static boolean isDated(Row row) {
    return row.text().length() <= LONGEST_SHAPE
        && !row.endsLikeASentence()
        && PostTimes.isDate(row.text());
  }

  private void furniture() {
    int dates = 0;
    for (int i = 0; i < end; i++) {
      dates += dated[i] ? 1 : 0;
    }
    int often = dates >= MANY_DATES ? 3 : 2;
    Phrases phrases = Phrases.standard();
    for (int i = 0; i < end; i++) {
      Row row = sheet.row(i);
      boolean known =
          dated[i]
              || COUNT.matcher(row.text()).matches()
              || POST_NUMBER.matcher(row.text()).matches()
              || isShort(i)
                  && (phrases.starts("user-label", row)
                      || phrases.is("user-rank", row)
                      || phrases.is("post-action", row));
      furniture[i] = sheet.isKept(i) && (known || isShort(i) && recurring.get(shapes[i]) >= often);
    }
  }

  private boolean isShort(int line) {
    Row row = sheet.row(line);
    return row.text().length() <= LONGEST_LABEL
        && (!row.endsLikeASentence() || row.text().endsWith(":"));
  }

  private boolean findHeaders() {
    List<int[]> blocks = blocks();
    int best = -1;
    int most = 0;
    for (int b = 0; b < blocks.size(); b++) {
      int prose = proseAfter(blocks, b);
      if (prose > most && isForumLike(blocks.get(b))) {
        most = prose;
        best = b;
      }
    }
    if (best < 0) {
      return false;
    }
    Set<String> model = model(blocks, best);
    List<int[]> alike = new ArrayList<>();
    for (int[] block : blocks) {
      if (similarity(kinds(block), model) >= ALIKE) {
        alike.add(block);
      }
    }
    if (alike.size() < FEWEST) {
      return false;
    }
    learnTemplates(alike);
    nameAll(alike);
    last = lastLine(headers.get(headers.size() - 1).to());
    return true;
  }

  /** Runs of furniture, with at most two short lines between, that hold a date. */
  private List<int[]> blocks() {
    List<int[]> blocks = new ArrayList<>();
    int at = 0;
    while (at < end) {
      if (!furniture[at]) {
        at++;
        continue;
      }
      int to = at + 1;
      boolean date = dated[at];
      for (int i = to; i < Math.min(end, to + MOST_BETWEEN + 1); i++) {
        if (furniture[i]) {
          date |= dated[i];
          to = i + 1;
        } else if (!isShort(i) || !sheet.isKept(i)) {
          break;
        }
      }
      if (date) {
        blocks.add(new int[] {at, to});
      }
      at = to;
    }
    return blocks;
  }

  /** How much prose stands between a block and the next. */
  private int proseAfter(List<int[]> blocks, int b) {
    int to = b + 1 < blocks.size() ? blocks.get(b + 1)[0] : end;
    int prose = 0;
    for (int i = blocks.get(b)[1]; i < to; i++) {
      prose += isShort(i) || !sheet.isKept(i) ? 0 : Math.min(500, sheet.row(i).text().length());
    }
    return prose;
  }

  /** A date alone is also the heading of an entry in a chronicle. */
  private boolean isForumLike(int[] block) {
    Phrases phrases = Phrases.standard();
    int signs = 0;
    for (int i = block[0]; i < block[1]; i++) {
      Row row = sheet.row(i);
      boolean sign =
          furniture[i]
              && (POST_NUMBER.matcher(row.text()).matches()
                  || dated[i] && HASH.matcher(row.text()).find()
                  || phrases.starts("user-label", row)
                  || phrases.is("user-rank", row)
                  || phrases.is("post-action", row)
                  || COUNT.matcher(row.text()).matches());
      signs += sign ? 1 : 0;
    }
    return signs > 0 && block[1] - block[0] >= 2;
  }

  private Set<String> kinds(int[] block) {
    Set<String> kinds = new HashSet<>();
    for (int i = block[0]; i < block[1]; i++) {
      if (furniture[i]) {
        kinds.add(shapes[i]);
      }
    }
    return kinds;
  }

  /** What most of the blocks that are like one have in common, or that one's own kinds. */
  private Set<String> model(List<int[]> blocks, int best) {
    Set<String> own = kinds(blocks.get(best));
    Map<String, Integer> counts = new HashMap<>();
    int alike = 0;
    for (int[] block : blocks) {
      Set<String> kinds = kinds(block);
      if (similarity(kinds, own) >= ALIKE) {
        alike++;
        kinds.forEach(k -> counts.merge(k, 1, Integer::sum));
      }
    }
    Set<String> model = new HashSet<>();
    for (Map.Entry<String, Integer> kind : counts.entrySet()) {
      if (kind.getValue() >= IN_MOST * alike) {
        model.add(kind.getKey());
      }
    }
    return model.isEmpty() ? own : model;
  }

  /**
   * The share of the model that a block has, and of the block that the model has, whichever more.
   */
  private static double similarity(Set<String> kinds, Set<String> model) {
    long common = kinds.stream().filter(model::contains).count();
    return common / (double) Math.max(1, Math.max(model.size(), Math.min(kinds.size(), 8)));
  }

  private void learnTemplates(List<int[]> alike) {
    Map<String, Integer> counts = new HashMap<>();
    for (int b = 0; b < alike.size(); b++) {
      int to = b + 1 < alike.size() ? alike.get(b + 1)[0] : alike.get(b)[1];
      Set<String> seen = new HashSet<>();
      for (int i = alike.get(b)[0]; i < to; i++) {
        if (!shapes[i].isEmpty() && seen.add(shapes[i])) {
          counts.merge(shapes[i], 1, Integer::sum);
        }
      }
    }
    counts.forEach(
        (shape, count) -> {
          if (count >= Math.max(3, IN_MOST * alike.size())) {
            everywhere.add(shape);
          }
        });
  }

  /** Takes the name above a block into it if most blocks have a short line there. */
  private void nameAll(List<int[]> alike) {
    int labelled = 0;
    for (int[] block : alike) {
      labelled += isNameAbove(block) ? 1 : 0;
    }
    boolean above = labelled >= IN_MOST * alike.size();
    int floor = 0;
    for (int[] block : alike) {
      int from = block[0];
      if (above && isNameAbove(block) && from > floor) {
        from--;
        if (from > floor && isInitialOf(sheet.row(from - 1), sheet.row(from))) {
          from--;
        }
      }
      headers.add(new Particulars(from, block[1], name(from, block[1])));
      floor = block[1];
    }
  }

  private boolean isNameAbove(int[] block) {
    int i = block[0] - 1;
    return i >= 0
        && sheet.isKept(i)
        && !furniture[i]
        && isShort(i)
        && sheet.row(i).text().length() <= LONGEST_NAME
        && sheet.row(i).words() <= 4
        && !isRecurring(block);
  }

  /** A block that starts with a name or a button starts with what belongs to it. */
  private boolean isRecurring(int[] block) {
    Row first = sheet.row(block[0]);
    return Phrases.standard().is("post-action", first)
        || POST_NUMBER.matcher(first.text()).matches();
  }

  private static boolean isInitialOf(Row initial, Row name) {
    return initial.text().length() <= 2 && name.folded().startsWith(initial.folded());
  }

  private String name(int from, int to) {
    String found = "";
    for (int i = from; i < to && found.isEmpty(); i++) {
      Row row = sheet.row(i);
      String text = row.text();
      boolean other =
          dated[i]
              || COUNT.matcher(text).matches()
              || POST_NUMBER.matcher(text).matches()
              || everywhere.contains(shapes[i])
              || text.length() <= 1
              || Phrases.standard().starts("user-label", row)
              || Phrases.standard().is("user-rank", row)
              || Phrases.standard().is("post-action", row);
      boolean isInitial = i + 1 < to && isInitialOf(row, sheet.row(i + 1));
      if (!other && !isInitial && text.length() <= LONGEST_LABEL && row.words() <= 4) {
        found = text;
      }
    }
    return found.toLowerCase(Locale.ROOT).isBlank() ? "" : found;
  }

  /** The last post ends where a list of short lines starts, or what stands beside most posts. */
  private int lastLine(int from) {
    int labels = 0;
    for (int i = from; i < end; i++) {
      if (i > from && everywhere.contains(shapes[i])) {
        return i - labels;
      }
      labels = isShort(i) && sheet.isKept(i) ? labels + 1 : 0;
      if (labels == LABELS_END) {
        return i + 1 - labels;
      }
    }
    return end;
  }
}
