package org.wirecopy.noise.line;

import java.util.HashSet;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import org.wirecopy.noise.mark.Noise;
import org.wirecopy.token.Tokenizer;
import org.wirecopy.token.Tokens;

/**
 * Marks pictures and what stands under them: file names, Markdown images, captions told by a label
 * before them or a credit after them, and a caption's twin (the text shown where the picture is
 * not), which stands on the next line in almost the same words.
 */
public final class PictureRules implements LineRule {
  private static final int LONGEST = 600;
  private static final int LONGEST_LABELLED = 400;
  private static final int LONGEST_EXTENSION = 5;
  private static final int LONGEST_ATTACHMENT = 40;
  private static final int LONGEST_CODE = 9;
  private static final double TWIN = 0.6;
  private static final int CREDIT_WITHIN = 90;

  private static final Pattern IMAGE_FILE =
      Pattern.compile(
          "[\\p{L}\\d_%()+. -]{1,150}\\.(?:jpe?g|png|gif|webp|bmp|svg|avif|heic|tiff?)",
          Pattern.CASE_INSENSITIVE);

  private static final Pattern MARKDOWN_IMAGE =
      Pattern.compile(
          "(?:\\[?!\\[[^\\]]{0,500}\\]\\([^)]{0,1000}\\)(?:\\]\\([^)]{0,1000}\\))?\\s*)+");

  private static final Pattern ATTACHMENT =
      Pattern.compile("(?i)(?:view )?attachment[s]?:? ?#?\\d{0,10}");

  /** "GREG BAKER AFP", "(John Doe/AP)", "Jane Roe / Getty Images". */
  private static final Pattern NAMED_CREDIT =
      Pattern.compile(
          ".*?(?:[\\p{Lu}][\\p{Lu}'.-]{1,20} ){1,3}\\(?[\\p{Lu}]{2,6}\\)?|.*[\\p{L}.'-]{2,} ?/ ?([\\p{L} -]{2,20})[\\])]?");

  private static final Pattern BRACKETED_CREDIT =
      Pattern.compile(".*[\\[(](?:[^\\])]{0,100})[\\])]\\.?");

  /** "(Jane Q. Roe / Wide Press)", "(Jane Roe/Wide Press/File 2019)": who took it, for whom. */
  private static final Pattern PHOTOGRAPHER =
      Pattern.compile(
          "\\p{Lu}[\\p{L}.'’-]{0,20}(?: \\p{Lu}[\\p{L}.'’-]{0,20}){1,3}"
              + " ?/ ?\\p{Lu}[\\p{L}.'’ -]{1,40}(?: ?/ ?[\\p{L}\\d .-]{1,30})?");

  private static final Pattern DATELINE =
      Pattern.compile("\\p{Lu}[^.!?]{1,60}[(/]\\p{L}{2,12}[)/] ?[-–—:]");

  private final NoisePhrases phrases = NoisePhrases.standard();
  private final CaptionOpening opening = new CaptionOpening(phrases);

  @Override
  public void apply(LineLabels labels) {
    for (int i = 0; i < labels.size(); i++) {
      TextLine row = labels.row(i);
      if (!labels.isKept(i)) {
        continue;
      }
      if (isImage(row)) {
        labels.mark(i, Noise.IMAGE, "is the name or link of an image");
      } else if (row.text().length() <= LONGEST_LABELLED && phrases.starts("caption-prefix", row)) {
        labels.mark(i, Noise.CAPTION, "starts like a caption");
      } else if (opening.opens(row)) {
        labels.mark(i, Noise.CAPTION, "begins as agencies begin captions");
      } else if (endsWithCredit(row)) {
        labels.mark(i, Noise.CAPTION, "ends with the credit of a picture");
      }
    }
    for (int i = 1; i < labels.size(); i++) {
      markTwin(labels, i - 1, i);
      markTwin(labels, i, i - 1);
    }
  }

  private static boolean isImage(TextLine row) {
    String text = row.written();
    return text.length() <= LONGEST * 4
        && (text.lastIndexOf('.') >= text.length() - LONGEST_EXTENSION
                && IMAGE_FILE.matcher(text).matches()
                && !text.contains(". ")
            || text.startsWith("![") && MARKDOWN_IMAGE.matcher(text).matches()
            || text.startsWith("[![") && MARKDOWN_IMAGE.matcher(text).matches()
            || text.length() <= LONGEST_ATTACHMENT && ATTACHMENT.matcher(text).matches());
  }

  private boolean endsWithCredit(TextLine row) {
    String text = row.text();
    if (text.length() > LONGEST || text.length() < 12) {
      return false;
    }
    String tail = text.substring(Math.max(0, text.length() - CREDIT_WITHIN));
    if (endsWithBracket(tail)
        && BRACKETED_CREDIT.matcher(tail).matches()
        && (namesPicture(bracket(tail.toLowerCase(Locale.ROOT))) || namesPhotographer(tail))) {
      return true;
    }
    return startsPicture(lastSentence(tail))
        || endsWithAgency(tail) && NAMED_CREDIT.matcher(tail).matches();
  }

  /** What stands behind the last full stop within a line, without quotation marks before it. */
  private static String lastSentence(String tail) {
    int stop = Math.max(tail.lastIndexOf(". ", tail.length() - 2), tail.lastIndexOf(".\" "));
    stop = Math.max(stop, tail.lastIndexOf(".” "));
    int start = stop < 0 ? tail.length() : stop + 1;
    while (start < tail.length() && "\"” ".indexOf(tail.charAt(start)) >= 0) {
      start++;
    }
    return tail.substring(start).toLowerCase(Locale.ROOT);
  }

  private static boolean endsWithBracket(String text) {
    int last = text.length() - (text.endsWith(".") ? 2 : 1);
    return last >= 0 && (text.charAt(last) == ')' || text.charAt(last) == ']');
  }

  private static String bracket(String folded) {
    int open = Math.max(folded.lastIndexOf('['), folded.lastIndexOf('('));
    return folded.substring(open + 1);
  }

  private boolean namesPicture(String inside) {
    return phrases.of("picture-credit").stream().anyMatch(inside::contains)
        || inside.contains("/") && endsWithAgency(inside);
  }

  private static boolean namesPhotographer(String tail) {
    int end = Math.max(tail.lastIndexOf(')'), tail.lastIndexOf(']'));
    String inside = tail.substring(0, end);
    return PHOTOGRAPHER.matcher(bracket(inside)).matches();
  }

  private boolean startsPicture(String words) {
    return phrases.starts("picture-credit", words);
  }

  private boolean endsWithAgency(String text) {
    int end = text.length();
    while (end > 0 && !Character.isLetter(text.charAt(end - 1))) {
      end--;
    }
    int start = end;
    while (start > 0 && Character.isLetter(text.charAt(start - 1))) {
      start--;
    }
    if (start == end || end - start > LONGEST_CODE) {
      return false;
    }
    String last = text.substring(start, end).toLowerCase(Locale.ROOT);
    return phrases.of("agency-code").contains(last)
        || last.equals("images")
            && text.substring(0, end).toLowerCase(Locale.ROOT).endsWith("getty images");
  }

  private static void markTwin(LineLabels labels, int caption, int twin) {
    if (labels.noise(caption) == Noise.CAPTION
        && labels.isKept(twin)
        && labels.row(twin).text().length() <= LONGEST
        && !carriesDateline(labels.row(twin))
        && likeness(labels.row(caption), labels.row(twin)) >= TWIN) {
      labels.mark(twin, Noise.CAPTION, "says the same as the caption beside it");
    }
  }

  /** "OTTENAU (dpa) - …": the lead that a caption repeats. */
  private static boolean carriesDateline(TextLine row) {
    return DATELINE.matcher(row.text()).lookingAt();
  }

  /** The share of the words of the longer line that the shorter has too. */
  private static double likeness(TextLine one, TextLine other) {
    Set<Long> a = words(one);
    Set<Long> b = words(other);
    int fewer = Math.min(a.size(), b.size());
    int more = Math.max(a.size(), b.size());
    a.retainAll(b);
    return fewer < 5 ? 0 : a.size() / (double) more;
  }

  private static Set<Long> words(TextLine row) {
    Tokens tokens = Tokenizer.tokenize(row.text());
    Set<Long> words = new HashSet<>();
    for (int i = 0; i < tokens.size(); i++) {
      words.add(tokens.word(i));
    }
    return words;
  }
}
