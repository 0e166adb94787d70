package org.wirecopy.noise.judge;

import org.wirecopy.noise.line.TextLine;

/** What the characters of a line alone tell: how long it is, how it is written, how it ends. */
final class LineFeatures {
  private LineFeatures() {}

  static void add(FeatureRow row, TextLine line) {
    String text = line.text();
    SignCounts counts = new SignCounts(text);
    double length = Math.max(1, text.length());
    double count = Math.max(1, counts.words);
    row.add("line-length", Math.log1p(text.length()));
    row.add("line-words", counts.words + counts.wide / 2.0);
    row.add("line-sentence-end", line.endsLikeASentence());
    row.add("line-capital-letters", counts.capitals / (double) Math.max(1, counts.letters));
    row.add("line-digits", counts.digits / length);
    row.add("line-capitalised-words", counts.capitalised / count);
    row.add("line-lower-case-words", counts.lower / count);
    row.add("line-short-words", counts.shortWords / count);
    row.add("line-commas", counts.commas);
    row.add("line-stops", counts.stops);
    row.add("line-signs", counts.signs / length);
    row.add("line-word-length", counts.letters / count);
    char first = text.charAt(0);
    row.add("line-starts-upper", Character.isUpperCase(first));
    row.add("line-starts-digit", Character.isDigit(first));
    row.add("line-starts-lower", Character.isLowerCase(first));
    char last = text.charAt(text.length() - 1);
    row.add("line-ends-colon", last == ':' || last == '：');
    row.add("line-ends-question", last == '?' || last == '？');
    row.add("line-ends-ellipsis", last == '…' || text.endsWith("..."));
    row.add("line-price", hasPrice(text));
    row.add("line-copyright", text.indexOf('©') >= 0);
  }

  static boolean hasPrice(String text) {
    for (int i = 0; i < text.length(); i++) {
      if ("$€£¥₹₽".indexOf(text.charAt(i)) >= 0) {
        return true;
      }
    }
    return false;
  }
}
