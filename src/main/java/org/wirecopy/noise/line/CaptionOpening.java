package org.wirecopy.noise.line;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.wirecopy.document.dates.PublishedParser;

/**
 * Tells captions by how agencies begin them: "FILE - In this May 1, 2018, file photo, …", "This
 * undated photo shows …", "ARCHIV - 12.03.2020, …", from the table {@code phrases.tsv}.
 *
 * <p>Agencies repeat the lead of a text in its captions, and a gallery has each of them twice, in
 * whole and cut short, so that a line may be several captions one after the other.
 */
final class CaptionOpening {
  /** So long may a caption be: agencies add a paragraph of the text to each. */
  private static final int LONGEST = 1000;

  private static final int SHORTEST = 25;

  /** "this photo", with the day, the place or the source of the picture between. */
  private static final int REACH = 60;

  private static final Pattern SENTENCE = Pattern.compile("(?:^|[.!?)\"”] |\\bfile )(?=\\p{L})");
  private static final Pattern LETTER = Pattern.compile("\\p{L}");

  private final NoisePhrases phrases;

  CaptionOpening(NoisePhrases phrases) {
    this.phrases = phrases;
  }

  /** Whether a line is a caption, or several in a row. */
  boolean opens(TextLine row) {
    String line = row.folded();
    if (line.length() < SHORTEST || !isOpening(line)) {
      return false;
    }
    return line.length() <= LONGEST || line.length() <= (long) LONGEST * openings(line);
  }

  private int openings(String line) {
    int openings = 0;
    Matcher sentences = SENTENCE.matcher(line);
    while (sentences.find()) {
      openings += isOpening(line.substring(sentences.end())) ? 1 : 0;
    }
    return openings;
  }

  private boolean isOpening(String line) {
    return isArchive(line) || isPicture(line);
  }

  /** "FILE - ", "ARCHIVO –", "File photo:". */
  private boolean isArchive(String line) {
    for (String word : phrases.of("caption-archive")) {
      if (line.startsWith(word)) {
        String rest = line.substring(word.length()).stripLeading();
        boolean dash = !rest.isEmpty() && "-–—:".indexOf(rest.charAt(0)) >= 0;
        boolean apart =
            dash && rest.length() > 1 && !LETTER.matcher(rest.substring(1, 2)).matches();
        if (apart) {
          return true;
        }
      }
    }
    return false;
  }

  /** "In this June 30, 2013 file photo", "This image provided by the police shows". */
  private boolean isPicture(String line) {
    if (!phrases.starts("caption-this", line)) {
      return false;
    }
    String start = line.substring(0, Math.min(line.length(), REACH));
    int picture = -1;
    for (String word : phrases.of("caption-picture")) {
      int at = start.indexOf(word);
      int end = at + word.length();
      boolean whole = end >= start.length() || !Character.isLetter(start.charAt(end));
      if (at > 0 && whole && (picture < 0 || end < picture)) {
        picture = end;
      }
    }
    if (picture < 0) {
      return false;
    }
    String before = line.substring(0, picture);
    String after =
        line.substring(picture, Math.min(line.length(), picture + REACH))
            .replaceFirst("^[, ]+", "");
    return PublishedParser.mentionsDay(before)
        || phrases.of("caption-source").stream()
            .anyMatch(word -> before.contains(" " + word) || after.startsWith(word))
        || PublishedParser.mentionsDay(after)
            && phrases.of("caption-of").stream().anyMatch(after::startsWith);
  }
}
