package org.wirecopy.noise.judge;

import java.util.Arrays;
import org.wirecopy.noise.line.TextLine;

/** What the characters of a line alone tell: how long it is, how it is written, how it ends. */
final class LineFeatures {
  private static final String SIGNS = "|›»→•·/©®™€$£¥%@#+*_=~^<>{}[]\\";

  private static final int LETTER = 1;
  private static final int DIGIT = 2;
  private static final int CAPITAL = 4;
  private static final int LOWER = 8;
  private static final int COMMA = 16;
  private static final int STOP = 32;
  private static final int SIGN = 64;

  /** What the first characters are, which most texts are made of. */
  private static final int[] PLAIN = new int[256];

  static {
    Arrays.setAll(PLAIN, c -> kind((char) c));
  }

  private LineFeatures() {}

  private static int kind(char c) {
    boolean comma = c == ',' || c == '，' || c == '、' || c == '،' || c == ';';
    boolean stop = c == '.' || c == '!' || c == '?' || c == '。' || c == '！' || c == '？';
    return (Character.isLetter(c) ? LETTER : 0)
        | (Character.isDigit(c) ? DIGIT : 0)
        | (Character.isUpperCase(c) ? CAPITAL : 0)
        | (Character.isLowerCase(c) ? LOWER : 0)
        | (comma ? COMMA : 0)
        | (stop ? STOP : 0)
        | (SIGNS.indexOf(c) >= 0 ? SIGN : 0);
  }

  static void add(FeatureRow row, TextLine line) {
    String text = line.text();
    int letters = 0;
    int digits = 0;
    int capitals = 0;
    int commas = 0;
    int stops = 0;
    int signs = 0;
    int wide = 0;
    int words = 0;
    int capitalised = 0;
    int lower = 0;
    int shortWords = 0;
    int wordLength = 0;
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      int kind = c < PLAIN.length ? PLAIN[c] : kind(c);
      boolean letter = (kind & LETTER) != 0;
      boolean start = wordLength == 0;
      if (letter || (kind & DIGIT) != 0) {
        if (start) {
          words++;
          capitalised += (kind & CAPITAL) != 0 ? 1 : 0;
          lower += (kind & LOWER) != 0 ? 1 : 0;
        }
        wordLength++;
      } else if (c != '\'' && c != '’') {
        shortWords += wordLength > 0 && wordLength <= 3 ? 1 : 0;
        wordLength = 0;
      }
      letters += letter ? 1 : 0;
      digits += (kind & DIGIT) != 0 ? 1 : 0;
      capitals += (kind & CAPITAL) != 0 ? 1 : 0;
      commas += (kind & COMMA) != 0 ? 1 : 0;
      stops += (kind & STOP) != 0 ? 1 : 0;
      signs += (kind & SIGN) != 0 ? 1 : 0;
      wide += c >= 0x2E80 && letter ? 1 : 0;
    }
    shortWords += wordLength > 0 && wordLength <= 3 ? 1 : 0;
    double length = Math.max(1, text.length());
    double count = Math.max(1, words);
    row.add("line-length", Math.log1p(text.length()));
    row.add("line-words", words + wide / 2.0);
    row.add("line-sentence-end", line.endsLikeASentence());
    row.add("line-capital-letters", capitals / (double) Math.max(1, letters));
    row.add("line-digits", digits / length);
    row.add("line-capitalised-words", capitalised / count);
    row.add("line-lower-case-words", lower / count);
    row.add("line-short-words", shortWords / count);
    row.add("line-commas", commas);
    row.add("line-stops", stops);
    row.add("line-signs", signs / length);
    row.add("line-word-length", letters / count);
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
