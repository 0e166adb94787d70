package org.wirecopy.noise;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
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
  private static final int LONGEST_TEMPLATE = 200;
  private static final int LONGEST_LABEL = 40;
  private static final int LONGEST_NAME = 30;
  private static final int LONGEST_VALUE = 60;
  private static final int MOST_BETWEEN = 2;
  private static final double ALIKE = 0.4;
  private static final double IN_MOST = 0.5;
  private static final double MANY = 0.3;
  private static final int FEWEST = 2;
  private static final int MANY_DATES = 4;
  private static final int LABELS_END = 3;
  private static final int LEAST_OPENING = 80;
  private static final int MOST_MODELS = 24;
  private static final int MOST_BUTTONS = 8;
  private static final Pattern NUMBER = Pattern.compile("\\d+(?:[.,]\\d+)*[kKmM]?");
  private static final Pattern COUNT =
      Pattern.compile("[(\\[+#-]{0,2}\\d[\\d.,\\s]*[KkMm%]?[)\\]]?");
  private static final Pattern POST_NUMBER =
      Pattern.compile("(?:#|№|nr\\.? ?|no\\.? ?|post:? ?#?)\\d{1,7}", Pattern.CASE_INSENSITIVE);

  private static final Pattern WORD = Pattern.compile("[^\\p{L}]+");
  private static final Pattern HASH = Pattern.compile("#\\d");

  private final Sheet sheet;
  private final int end;
  private final String[] shapes;
  private final boolean[] furniture;
  private final boolean[] dated;
  private final Map<String, Integer> recurring = new HashMap<>();
  private final List<Particulars> headers = new ArrayList<>();
  private final Set<String> everywhere = new HashSet<>();
  private final Set<String> quoted = new HashSet<>();
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
    if (layout.dates() < FEWEST) {
      return null;
    }
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
      if (furniture[i] && (isShort(i) || isBesideCaption(i)) || everywhere.contains(shapes[i])) {
        sheet.mark(i, Noise.USER_HEADER, "stands beside most posts");
      }
    }
  }

  /** Finds the lines with dates. */
  private int dates() {
    int dates = 0;
    for (int i = 0; i < end; i++) {
      dated[i] = sheet.isKept(i) && isDated(sheet.row(i));
      dates += dated[i] ? 1 : 0;
    }
    return dates;
  }

  private void shapes() {
    boolean prompts = false;
    for (int i = 0; i < end; i++) {
      prompts |= Phrases.standard().is("expand-prompt", sheet.row(i));
    }
    boolean inQuote = false;
    for (int i = 0; i < end; i++) {
      Row row = sheet.row(i);
      if (!sheet.isKept(i) || row.text().length() > LONGEST_TEMPLATE) {
        shapes[i] = "";
        continue;
      }
      shapes[i] = dated[i] ? datedShape(row) : NUMBER.matcher(row.folded()).replaceAll("0");
      String author = Introductions.standard().quotedAuthor(row.text());
      quoted.add(author);
      inQuote = !author.isEmpty() || inQuote && !Phrases.standard().is("expand-prompt", row);
      if ((!inQuote || !prompts) && author.isEmpty() && canRecur(row)) {
        recurring.merge(shapes[i], 1, Integer::sum);
      }
    }
  }

  /** A line that leads on to text, or a rule, says nothing when it stands on a page again. */
  private static boolean canRecur(Row row) {
    return hasLetterOrDigit(row)
        && (!row.text().endsWith(":") || Phrases.standard().starts("user-label", row));
  }

  private static boolean hasLetterOrDigit(Row row) {
    return row.text().codePoints().anyMatch(Character::isLetterOrDigit);
  }

  /** Dates are alike if they have a post's number or not, and as many words before their digits. */
  private static String datedShape(Row row) {
    if (HASH.matcher(row.text()).find()) {
      return "D#";
    }
    Matcher digit = NUMBER.matcher(row.text());
    String before = digit.find() ? row.text().substring(0, digit.start()) : row.text();
    int words = before.isBlank() ? 0 : before.strip().split("\\s+", 3).length;
    return "D" + Math.min(2, words);
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
              || isShort(i) && HASH.matcher(row.text()).lookingAt()
              || isShort(i)
                  && (phrases.starts("user-label", row)
                      || phrases.is("user-rank", row)
                      || phrases.is("post-action", row));
      boolean again = isShort(i) && recurring.getOrDefault(shapes[i], 0) >= often;
      furniture[i] = sheet.isKept(i) && (known || again || isBesideCaption(i));
    }
  }

  /** The value of a caption, or the name above the first. */
  private boolean isBesideCaption(int i) {
    Row row = sheet.row(i);
    if (i > 0 && row.text().length() <= LONGEST_VALUE) {
      Row before = sheet.row(i - 1);
      boolean caption = isShort(i) && Phrases.standard().is("user-label", before);
      if (caption || endsWithColon(before)) {
        return true;
      }
    }
    return i + 1 < end
        && row.text().length() <= LONGEST_SHAPE
        && !row.endsLikeASentence()
        && endsWithColon(sheet.row(i + 1));
  }

  private static boolean endsWithColon(Row row) {
    return row.text().endsWith(":") && Phrases.standard().is("user-label", row);
  }

  private boolean isShort(int line) {
    Row row = sheet.row(line);
    return row.text().length() <= LONGEST_LABEL
        && (!row.endsLikeASentence() || row.text().endsWith(":"));
  }

  private boolean findHeaders() {
    List<int[]> blocks = blocks();
    List<int[]> alike = List.of();
    int most = 0;
    for (Set<String> model : models(blocks)) {
      List<int[]> found = alike(blocks, model);
      int prose = 0;
      for (int[] block : found.subList(0, Math.max(0, found.size() - 1))) {
        prose += proseAfter(block);
      }
      if (prose > most) {
        most = prose;
        alike = found;
      }
    }
    if (alike.size() < FEWEST) {
      return false;
    }
    learnTemplates(alike);
    nameAll(split(alike));
    opening();
    last = lastLine(headers.get(headers.size() - 1).to());
    return true;
  }

  /**
   * Runs of furniture, with at most two short lines between, that hold a date: the first line, the
   * line after the last, and the first line of the next.
   */
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
        blocks.add(new int[] {at, to, end});
      }
      at = to;
    }
    for (int b = 0; b + 1 < blocks.size(); b++) {
      blocks.get(b)[2] = blocks.get(b + 1)[0];
    }
    return blocks;
  }

  /** The kinds of furniture in the blocks that can be headers, the most frequent first. */
  private List<Set<String>> models(List<int[]> blocks) {
    Map<Set<String>, Integer> counts = new LinkedHashMap<>();
    for (int[] block : blocks) {
      if (isForumLike(block)) {
        counts.merge(kinds(block), 1, Integer::sum);
      }
    }
    return counts.entrySet().stream()
        .sorted(Map.Entry.<Set<String>, Integer>comparingByValue().reversed())
        .limit(MOST_MODELS)
        .map(entry -> common(blocks, entry.getKey()))
        .toList();
  }

  private List<int[]> alike(List<int[]> blocks, Set<String> model) {
    List<int[]> alike = new ArrayList<>();
    for (int[] block : blocks) {
      if (similarity(kinds(block), model) >= ALIKE) {
        alike.add(block);
      }
    }
    return alike;
  }

  /** How much prose stands between a block and the next. */
  private int proseAfter(int[] block) {
    int prose = 0;
    for (int i = block[1]; i < block[2]; i++) {
      prose += isShort(i) || !sheet.isKept(i) ? 0 : Math.min(500, sheet.row(i).text().length());
    }
    return prose;
  }

  /** A date alone is also the heading of an entry in a chronicle. */
  private boolean isForumLike(int[] block) {
    int signs = 0;
    for (int i = block[0]; i < block[1]; i++) {
      boolean count = COUNT.matcher(sheet.row(i).text()).matches();
      signs += furniture[i] && (count || isSign(i)) ? 1 : 0;
    }
    return signs > 0 && block[1] - block[0] >= 2;
  }

  /** A post's number, or a caption, a rank or a button of forum software. */
  private boolean isSign(int i) {
    Row row = sheet.row(i);
    Phrases phrases = Phrases.standard();
    return POST_NUMBER.matcher(row.text()).matches()
        || dated[i] && HASH.matcher(row.text()).find()
        || phrases.starts("user-label", row)
        || phrases.is("user-rank", row)
        || phrases.is("post-action", row);
  }

  /** Whether the headers are those of posts for certain: many say so in the words of forums. */
  boolean isCertain() {
    int signed = 0;
    for (Particulars header : headers) {
      for (int i = header.from(); i < header.to(); i++) {
        if (furniture[i] && isSign(i)) {
          signed++;
          break;
        }
      }
    }
    return signed >= FEWEST && signed >= MANY * headers.size()
        || headers.size() > FEWEST && speaksOfPosts();
  }

  /** Whether short lines of the page speak of posts, replies or a forum. */
  private boolean speaksOfPosts() {
    Set<String> words = Phrases.standard().of("forum-word");
    int lines = 0;
    for (int i = 0; i < end && lines < FEWEST; i++) {
      Row row = sheet.row(i);
      if (isShort(i) && WORD.splitAsStream(row.folded()).anyMatch(words::contains)) {
        lines++;
      }
    }
    return lines >= FEWEST;
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
  private Set<String> common(List<int[]> blocks, Set<String> own) {
    Map<String, Integer> counts = new HashMap<>();
    List<int[]> alike = alike(blocks, own);
    for (int[] block : alike) {
      kinds(block).forEach(k -> counts.merge(k, 1, Integer::sum));
    }
    Set<String> model = new HashSet<>();
    for (Map.Entry<String, Integer> kind : counts.entrySet()) {
      if (kind.getValue() >= IN_MOST * alike.size()) {
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

  /**
   * Where a post is but a short line, the header behind it was taken for the same: it starts anew
   * with the line that most headers start with.
   */
  private List<int[]> split(List<int[]> alike) {
    Map<String, Integer> counts = new HashMap<>();
    int clear = 0;
    for (int[] block : alike) {
      if (block[0] > 0 && !isShort(block[0] - 1)) {
        counts.merge(shapes[block[0]], 1, Integer::sum);
        clear++;
      }
    }
    List<int[]> split = new ArrayList<>();
    for (int[] block : alike) {
      int from = block[0];
      for (int i = from + 2; i < block[1]; i++) {
        boolean starts =
            !furniture[i - 1]
                && furniture[i]
                && counts.getOrDefault(shapes[i], 0) > IN_MOST * clear;
        if (starts) {
          int to = i;
          while (to > from + 1 && !furniture[to - 1] && !isCaption(to - 2)) {
            to--;
          }
          if (to < i) {
            split.add(new int[] {from, to});
            from = i;
          }
        }
      }
      split.add(new int[] {from, block[1]});
    }
    return split;
  }

  private boolean isCaption(int line) {
    return sheet.row(line).text().endsWith(":")
        || Phrases.standard().is("user-label", sheet.row(line));
  }

  /** The post that opens a thread may have another header: the prose right above the others. */
  private void opening() {
    int first = headers.get(0).from();
    int from = first;
    int prose = 0;
    int labels = 0;
    for (int i = first - 1; i >= 0 && sheet.isKept(i); i--) {
      if (labels >= (prose == 0 ? MOST_BUTTONS : LABELS_END)) {
        break;
      }
      boolean isText = !isShort(i) && !dated[i];
      labels = isText ? 0 : labels + 1;
      if (isText) {
        prose += sheet.row(i).text().length();
        from = i;
      }
    }
    if (prose >= LEAST_OPENING && from > 0) {
      int above = from - 1;
      while (above > 0 && from - above < 4 && furniture[above - 1]) {
        above--;
      }
      headers.add(0, new Particulars(above, from, name(above, from)));
    }
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
      labelled += isNameAbove(block) || named(block[0], block[1]) >= 0 ? 1 : 0;
    }
    boolean above = labelled >= IN_MOST * alike.size();
    int floor = 0;
    for (int[] block : alike) {
      int from = block[0];
      if (above && named(from, block[1]) < 0 && isNameAbove(block) && from > floor) {
        from--;
      }
      if (from > floor && announces(sheet.row(from - 1), sheet.row(from))) {
        from--;
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

  private static boolean announces(Row first, Row second) {
    return isInitialOf(first, second) || first.text().equals(second.text());
  }

  private static boolean isInitialOf(Row initial, Row name) {
    return initial.text().length() <= 2 && name.folded().startsWith(initial.folded());
  }

  /** A name that is doubled, follows its initial, or is quoted on the page; or -1. */
  private int named(int from, int to) {
    for (int i = from; i < to; i++) {
      Row row = sheet.row(i);
      boolean label = row.isLabel() && row.words() <= 4 && row.text().length() > 1;
      boolean doubled =
          i > from
              && (sheet.row(i - 1).text().equals(row.text()) || isInitialOf(sheet.row(i - 1), row));
      if (label && !dated[i] && (doubled || quoted.contains(row.text())) && hasLetter(row)) {
        return i;
      }
    }
    return -1;
  }

  private static boolean hasLetter(Row row) {
    return row.text().codePoints().anyMatch(Character::isLetter);
  }

  private String name(int from, int to) {
    int line = named(from, to);
    line = line < 0 ? firstLabel(from, to, false) : line;
    line = line < 0 ? firstLabel(from, to, true) : line;
    if (line < 0) {
      return "";
    }
    String text = sheet.row(line).text();
    String said = Introductions.standard().quotedAuthor(text);
    return said.isEmpty() ? text : said;
  }

  /** The first line that can be a name, or -1; one that stands beside most posts only if asked. */
  private int firstLabel(int from, int to, boolean everywhereToo) {
    for (int i = from; i < to; i++) {
      Row row = sheet.row(i);
      String text = row.text();
      boolean other =
          dated[i]
              || COUNT.matcher(text).matches()
              || isSign(i)
              || !everywhereToo && everywhere.contains(shapes[i])
              || text.length() <= 1
              || !hasLetter(row);
      boolean isInitial = i + 1 < to && isInitialOf(row, sheet.row(i + 1));
      if (!other && !isInitial && text.length() <= LONGEST_LABEL && row.words() <= 4) {
        return i;
      }
    }
    return -1;
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
