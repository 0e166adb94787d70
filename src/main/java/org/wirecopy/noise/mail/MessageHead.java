package org.wirecopy.noise.mail;

import com.google.common.base.Strings;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.wirecopy.document.Metadata;
import org.wirecopy.document.dates.PublishedParser;
import org.wirecopy.noise.line.LineLabels;
import org.wirecopy.noise.line.NoisePhrases;
import org.wirecopy.work.Labels;

/**
 * The header lines at the top of a mail or news message (RFC 5322, section 2.2; RFC 5536): lines
 * "Name: value", which may go on in lines that start with white space, up to the first blank one. A
 * line that reads otherwise is none of them, unless one that is known follows in the same block.
 */
final class MessageHead {
  private static final Pattern FIELD =
      Pattern.compile("([!-9;-~]{1,60})[ \\t]{0,3}:(.*)", Pattern.DOTALL);
  private static final Pattern MAILBOX =
      Pattern.compile(">?From \\S{1,200} .{0,20}\\d{1,2}:\\d{2}.{0,40}");
  private static final Pattern ADDRESS = Pattern.compile("\\S{1,120}@\\S{1,120}");

  /** So many lines of a header may have lost the white space before them. */
  private static final int MOST_UNFOLDED = 3;

  /** Lines of a header are folded at 78 characters; what is longer is a paragraph. */
  private static final int LONGEST_UNFOLDED = 120;

  /** So many fields that messages have make a message of any text. */
  private static final int ENOUGH = 2;

  private final LineLabels labels;
  private final Map<String, String> fields = new HashMap<>();
  private final List<String> names = new ArrayList<>();
  private int end;

  private MessageHead(LineLabels labels) {
    this.labels = labels;
  }

  /**
   * Reads the header of a text.
   *
   * @param told whether the text is known to be a message, so that a single field is enough
   * @return the header, or {@code null} if the text has none
   */
  static @Nullable MessageHead of(LineLabels labels, boolean told) {
    MessageHead head = new MessageHead(labels);
    head.read();
    if (head.isHeader(told)) {
      return head;
    }
    MessageHead shown = new MessageHead(labels);
    return shown.readShown() ? shown : null;
  }

  /**
   * The header of what is known to be a message.
   *
   * @return that which its reader took off, or the text's; {@code null} if there is none
   */
  static @Nullable MessageHead ofMessage(LineLabels labels) {
    if (labels.document().isMessage()) {
      MessageHead head = new MessageHead(labels);
      head.add("from", Strings.nullToEmpty(labels.metadata().author()));
      head.add("subject", Strings.nullToEmpty(labels.metadata().title()));
      return head;
    }
    return labels.document().isPage() ? null : of(labels, true);
  }

  /** The line below the header. */
  int end() {
    return end;
  }

  /** What the header says: group, date, subject and sender. */
  Metadata metadata() {
    return new Metadata(
        fields.get("newsgroups"),
        PublishedParser.parse(fields.get("date")).orElse(null),
        decoded("subject"),
        decoded("from"),
        null);
  }

  /** Who sent the message, as it is written, or nothing. */
  String sender() {
    return fields.getOrDefault("from", "");
  }

  /** What the message is about, or nothing. */
  String subject() {
    return fields.getOrDefault("subject", "");
  }

  /** Of what type the message is, or nothing. */
  String type() {
    return fields.getOrDefault("content-type", "");
  }

  /** Whether the subject says that another message was passed on. */
  boolean isForward() {
    return NoisePhrases.ofMail().starts("forward-prefix", NoisePhrases.folded(subject()));
  }

  private @Nullable String decoded(String name) {
    String value = fields.get(name);
    return value == null ? null : EncodedWords.decoded(value);
  }

  private void read() {
    int line = labels.size() > 0 && MAILBOX.matcher(labels.row(0).text()).matches() ? 1 : 0;
    int first = line;
    while (line < labels.size() && (line == first || labels.breaksAbove(line) == 1)) {
      Matcher field = field(line);
      boolean folded = line > first && labels.isIndented(line);
      if (!labels.isKept(line) || field == null && !folded && !(line > first && goesOn(line))) {
        break;
      }
      if (field == null || folded) {
        goOn(labels.row(line).text());
      } else {
        add(field.group(1).toLowerCase(Locale.ROOT), field.group(2).strip());
      }
      line++;
    }
    end = line;
  }

  private @Nullable Matcher field(int line) {
    Matcher field = FIELD.matcher(labels.row(line).text());
    boolean matches = field.matches();
    boolean apart =
        matches && (field.group(2).isEmpty() || Character.isWhitespace(field.group(2).charAt(0)));
    return matches && (apart || isKnown(field.group(1).toLowerCase(Locale.ROOT))) ? field : null;
  }

  private void add(String name, String value) {
    fields.putIfAbsent(name, value);
    names.add(name);
  }

  private void goOn(String text) {
    if (!names.isEmpty()) {
      String name = names.get(names.size() - 1);
      boolean once = names.indexOf(name) == names.size() - 1;
      fields.compute(name, (key, value) -> once ? (value + ' ' + text).strip() : value);
    }
  }

  /** Whether a field that messages have stands right below. */
  private boolean goesOn(int line) {
    if (labels.row(line).text().length() > LONGEST_UNFOLDED) {
      return false;
    }
    int last = Math.min(labels.size() - 1, line + MOST_UNFOLDED);
    for (int i = line + 1; i <= last && labels.breaksAbove(i) == 1; i++) {
      Matcher field = field(i);
      if (field != null && isKnown(field.group(1).toLowerCase(Locale.ROOT))) {
        return true;
      }
    }
    return false;
  }

  private static boolean isKnown(String name) {
    return known().contains(name) || name.startsWith("x-");
  }

  private static Set<String> known() {
    return NoisePhrases.ofMail().of("header-field");
  }

  private boolean isHeader(boolean told) {
    long telling = names.stream().filter(known()::contains).count();
    return telling >= ENOUGH || told && telling == 1 && names.size() == 1 && isLikely(names.get(0));
  }

  /** Whether a field that stands alone says what a field of its name says. */
  private boolean isLikely(String name) {
    String value = fields.getOrDefault(name, "");
    return switch (name) {
      case "subject" -> true;
      case "date", "sent" -> PublishedParser.parse(value).isPresent();
      default -> name.indexOf('-') > 0 || ADDRESS.matcher(value).find();
    };
  }

  /** A header as mail programs show and print it, in any language. */
  private boolean readShown() {
    if (labels.size() == 0 || labels.document().isPage()) {
      return false;
    }
    OriginalHeader shown = OriginalHeader.at(new MessageLines(labels, 0), 0);
    if (shown == null
        || shown.fields().size() <= ENOUGH
        || shown.kind() != OriginalHeader.Kind.ANSWERED) {
      return false;
    }
    end = shown.to();
    shown.fields().forEach((field, value) -> fields.put(Labels.of(field), value));
    return true;
  }
}
