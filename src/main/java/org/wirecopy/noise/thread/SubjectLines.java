package org.wirecopy.noise.thread;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;
import org.wirecopy.noise.line.LineLabels;
import org.wirecopy.noise.line.TextLine;
import org.wirecopy.noise.mark.Noise;

/**
 * The subject that software writes above each post of a thread copied as bare text: "Re: " and the
 * title, or the title again, in the language of the board.
 *
 * <p>Linear in the lines of the page.
 */
final class SubjectLines {
  private static final int LONGEST = 160;
  private static final int FEWEST_WORDS = 2;

  /** How answers are marked in front of a subject, in the languages of boards and mail programs. */
  private static final Pattern ANSWER =
      Pattern.compile(
          "(?iu)^(?:re|aw|antw|antwort|odp|sv|vs|res|rif|ynt|cevap|ответ|rép|回复|答复|回覆)(?:\\[\\d+\\])?\\s?[:：]\\s?");

  /** "[Re: anna]" behind a subject says whom it answers. */
  private static final Pattern TO = Pattern.compile("(?iu)\\s*\\[re: [^\\]]{1,40}\\]$");

  private final LineLabels labels;

  SubjectLines(LineLabels labels) {
    this.labels = labels;
  }

  /**
   * Marks the subjects in some lines, if it is one that is answered there: that of at least two
   * lines.
   */
  void mark(int from, int to) {
    Map<String, Integer> subjects = new HashMap<>();
    for (int i = 0; i < to; i++) {
      String subject = subject(i);
      if (!subject.isEmpty()) {
        subjects.merge(subject, 1, Integer::sum);
      }
    }
    Map<String, Integer> answered = new HashMap<>();
    for (int i = from; i < to; i++) {
      if (isAnswer(i) && subjects.getOrDefault(subject(i), 0) > 1) {
        answered.merge(subject(i), 1, Integer::sum);
      }
    }
    for (int i = from; i < to; i++) {
      if (labels.isKept(i) && answered.containsKey(subject(i))) {
        labels.mark(i, Noise.USER_HEADER, "is the subject of the thread again");
      }
    }
  }

  private boolean isAnswer(int line) {
    return isAnswer(labels.row(line));
  }

  /** Whether a line is a subject with the mark of an answer in front. */
  static boolean isAnswer(TextLine row) {
    return row.text().length() <= LONGEST && ANSWER.matcher(row.text()).lookingAt();
  }

  private String subject(int line) {
    String text = labels.row(line).text();
    if (text.length() > LONGEST || labels.row(line).words() < FEWEST_WORDS) {
      return "";
    }
    String bare = TO.matcher(ANSWER.matcher(text).replaceFirst("")).replaceFirst("");
    return bare.strip().toLowerCase(Locale.ROOT);
  }
}
