package org.wirecopy.document.subtitle;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.wirecopy.document.Document;

/**
 * Puts the words of cues together. A cue goes on in the paragraph before it, unless that ends with
 * a sentence and a pause of two seconds; what is shown again, as in lines that roll up, is said
 * once.
 */
final class Cues {
  private static final Pattern TIMES =
      Pattern.compile(
          "(?:(\\d{1,3}):)?(\\d\\d?):(\\d\\d)[,.]\\d{1,3}\\s{1,9}-->\\s{1,9}"
              + "(?:(\\d{1,3}):)?(\\d\\d?):(\\d\\d)[,.]\\d{1,3}(?:\\s.*)?");
  private static final int SECOND_TIME = 4;
  private static final int SIXTY = 60;
  private static final int PAUSE = 2;
  private static final Pattern TAG = Pattern.compile("<[^<>]{0,200}>|\\{\\\\[^{}]{0,200}\\}");
  private static final Pattern NOT_SAID = Pattern.compile("(?:NOTE|STYLE|REGION)(?:\\s.*)?");
  private static final Pattern ENDS = Pattern.compile("[.!?…。！？][\"'”’»)\\]]{0,3}$");

  private final StringBuilder text = new StringBuilder();
  private String before = "";
  private int end;

  private Cues() {}

  static Document document(String id, String written) {
    Cues cues = new Cues();
    List<String> block = new ArrayList<>();
    written
        .lines()
        .map(String::strip)
        .forEach(
            line -> {
              if (line.isEmpty()) {
                cues.take(block);
                block.clear();
              } else {
                block.add(line);
              }
            });
    cues.take(block);
    return Document.of(id, cues.text.toString());
  }

  /** Before the times of a cue stands its number or name, and behind them what is said. */
  private void take(List<String> block) {
    if (block.isEmpty() || NOT_SAID.matcher(block.get(0)).matches()) {
      return;
    }
    for (int i = 0; i < Math.min(2, block.size()); i++) {
      Matcher times = TIMES.matcher(block.get(i));
      if (times.matches()) {
        int start = seconds(times, 1);
        for (String line : block.subList(i + 1, block.size())) {
          add(TAG.matcher(line).replaceAll("").strip(), start);
        }
        end = seconds(times, SECOND_TIME);
        return;
      }
    }
  }

  private static int seconds(Matcher times, int group) {
    String hours = times.group(group);
    return ((hours == null ? 0 : Integer.parseInt(hours)) * SIXTY
                + Integer.parseInt(times.group(group + 1)))
            * SIXTY
        + Integer.parseInt(times.group(group + 2));
  }

  private void add(String line, int start) {
    if (line.isEmpty() || line.equals(before)) {
      return;
    }
    boolean isNew = start - end >= PAUSE && ENDS.matcher(before).find();
    text.append(text.length() == 0 ? "" : isNew ? "\n\n" : " ").append(line);
    before = line;
  }
}
