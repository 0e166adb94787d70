package org.wirecopy.noise;

import java.util.Locale;
import java.util.regex.Pattern;
import org.wirecopy.noise.line.LineLabels;
import org.wirecopy.noise.line.LineRule;
import org.wirecopy.noise.line.NoisePhrases;
import org.wirecopy.noise.line.TextLine;
import org.wirecopy.noise.mark.Noise;

/**
 * Marks what stands around articles once a page was copied as text: rows of buttons ("Email Bio
 * Follow"), counters of galleries ("1 / 3"), lists of telephone numbers, what players of films say
 * of the next film, lists of other articles below their label, code of pages, and sentences that
 * invite to share.
 */
final class FurnitureLines implements LineRule {
  private static final int LONGEST_ROW = 80;
  private static final int MOST_BUTTONS = 10;
  private static final int LONGEST_PROMPT = 220;
  private static final int LONGEST_DIALOG = 800;
  private static final int LONGEST_PLAYER = 120;

  /** What is longer may hold text. */
  private static final int LONGEST_CODE = 300;

  private static final int MOST_LISTED = 20;
  private static final int MOST_LISTED_WORDS = 14;

  private static final Pattern COUNTER =
      Pattern.compile(
          "(?:image|images|photo|photos|slide|bild|foto|imagen|immagine|imagem)?\\s*\\d{1,3}\\s*"
              + "(?:of|/|von|de|sur|di|van|z|из)\\s*/?\\s*\\d{1,3}");

  private static final Pattern DURATION = Pattern.compile("\\d{1,2}:\\d{2}(?::\\d{2})?");

  /** "Americas+1 212 555 2000", "Tel. 030 555 20 00". */
  private static final Pattern TELEPHONE =
      Pattern.compile("(?:[\\p{L}.:() ]{0,30})\\+?\\d[\\d ()./-]{8,20}\\d");

  /** Calls of what pages load: a text about programs has code of other kinds. */
  private static final Pattern SCRIPT =
      Pattern.compile(
          "(?:window\\._\\w|googletag\\.|dataLayer\\.|_gaq\\.|_taboola"
              + "|\\(adsbygoogle|document\\.write\\().*");

  /** What the dialog of a site makes of an article that is shared. */
  private static final Pattern DIALOG =
      Pattern.compile("check out this (?:story|article|video|photo|gallery) on \\S+\\.\\p{L}{2,}");

  private static final Pattern LIST_LABEL =
      Pattern.compile(
          "(?:trending|latest|top|more|popular|recommended|related)(?: \\w+)?"
              + " (?:news|videos|stories|headlines|articles|posts|coverage)");

  private static final Pattern BETWEEN = Pattern.compile("[\\s|/•·,]+");

  /** "FacebookEmail". */
  private static final Pattern JOINED = Pattern.compile("(?<=\\p{Ll})(?=\\p{Lu})");

  private final NoisePhrases phrases = NoisePhrases.standard();

  @Override
  public void apply(LineLabels labels) {
    if (labels.document().isPage()) {
      return;
    }
    for (int i = 0; i < labels.size(); i++) {
      if (labels.isKept(i) && !labels.code().isSetApart(i)) {
        line(labels, i);
      }
    }
    for (int i = 1; i < labels.size(); i++) {
      if (labels.noise(i) == Noise.NEWSLETTER_PROMPT && isSubscription(labels, i - 1)) {
        labels.mark(i - 1, Noise.NEWSLETTER_PROMPT, "heads an invitation to subscribe");
      }
      if (labels.noise(i - 1) == Noise.NEWSLETTER_PROMPT && isSubscription(labels, i)) {
        labels.mark(i, Noise.NEWSLETTER_PROMPT, "is the button of an invitation to subscribe");
      }
      if (isTelephone(labels, i) && labels.isKept(i - 1) && labels.row(i - 1).words() <= 3) {
        labels.mark(i - 1, Noise.NAVIGATION, "heads a list of telephone numbers");
      }
    }
  }

  private void line(LineLabels labels, int i) {
    TextLine row = labels.row(i);
    String text = row.text();
    String folded = row.folded();
    if (isButtons(row)) {
      labels.mark(i, Noise.SHARE_PROMPT, "is a row of buttons");
    } else if (text.length() <= LONGEST_ROW && COUNTER.matcher(folded).matches()) {
      labels.mark(i, Noise.IMAGE, "counts the pictures of a gallery");
    } else if (isTelephone(labels, i)) {
      labels.mark(i, Noise.NAVIGATION, "is a telephone number");
    } else if (i > 0 && isPlayer(row)) {
      labels.mark(i, Noise.NAVIGATION, "is said by a player of films");
      film(labels, i);
    } else if (text.length() <= LONGEST_CODE
        && text.indexOf(';') >= 0
        && SCRIPT.matcher(text).matches()) {
      labels.mark(i, Noise.NAVIGATION, "is code of a page");
    } else if (isInvitation(row)) {
      labels.mark(i, Noise.SHARE_PROMPT, "invites to share");
    } else if (isListLabel(row)) {
      list(labels, i);
    }
  }

  /** "SIGN UP" above an invitation, "SUBSCRIBE" below. */
  private boolean isSubscription(LineLabels labels, int i) {
    return phrases.is("subscribe-button", labels.row(i));
  }

  private boolean isButtons(TextLine row) {
    if (row.text().length() > LONGEST_ROW) {
      return false;
    }
    int buttons = 0;
    for (String word : BETWEEN.split(row.text().strip())) {
      if (isNamed(word)) {
        buttons++;
      } else {
        for (String part : JOINED.split(word)) {
          if (!isNamed(part)) {
            return false;
          }
          buttons++;
        }
      }
    }
    return buttons >= 2 && buttons <= MOST_BUTTONS;
  }

  private boolean isNamed(String word) {
    return phrases.of("button-word").contains(word.toLowerCase(Locale.ROOT));
  }

  private static boolean isTelephone(LineLabels labels, int i) {
    TextLine row = labels.row(i);
    String text = row.text();
    return text.length() <= LONGEST_ROW
        && (text.indexOf('+') >= 0 || row.folded().startsWith("tel"))
        && TELEPHONE.matcher(text).matches();
  }

  private boolean isPlayer(TextLine row) {
    return row.text().length() <= LONGEST_PLAYER
        && !row.endsLikeASentence()
        && phrases.starts("player-label", row);
  }

  /** What the player shows, and how long it takes, below what it says. */
  private void film(LineLabels labels, int label) {
    int i = label + 1;
    while (i < labels.size() && i <= label + 2) {
      TextLine row = labels.row(i);
      if (DURATION.matcher(row.text()).matches() || isPlayer(row)) {
        labels.mark(i, Noise.NAVIGATION, "is said by a player of films");
      }
      i++;
    }
  }

  /** "Please share this story and tell us what you think": no sentence of a report begins so. */
  private boolean isInvitation(TextLine row) {
    return row.text().length() <= LONGEST_PROMPT && phrases.starts("share-invitation", row)
        || phrases.is("share-label", row)
        || row.text().length() <= LONGEST_DIALOG && DIALOG.matcher(row.folded()).find();
  }

  private boolean isListLabel(TextLine row) {
    return row.isLabel()
        && (phrases.is("related-prefix", row) || LIST_LABEL.matcher(row.folded()).matches());
  }

  /** The titles below "Trending News", up to the next sentence. */
  private static void list(LineLabels labels, int label) {
    labels.mark(label, Noise.NAVIGATION, "leads to other pages");
    int end = label + 1;
    while (end < labels.size() && end <= label + MOST_LISTED && isTitle(labels.row(end))) {
      end++;
    }
    for (int i = label + 1; i < end; i++) {
      if (labels.isKept(i)) {
        labels.mark(i, Noise.NAVIGATION, "stands below a label of links");
      }
    }
  }

  private static boolean isTitle(TextLine row) {
    return row.words() <= MOST_LISTED_WORDS && !ArticleHead.isSentence(row);
  }
}
