package org.wirecopy.noise.mail;

import com.google.common.base.Splitter;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.wirecopy.document.dates.PublishedParser;
import org.wirecopy.noise.line.Divider;
import org.wirecopy.noise.line.FieldLine;
import org.wirecopy.noise.line.MailField;
import org.wirecopy.noise.line.NoisePhrases;

/**
 * The header lines that a mail program writes above the original of a reply or of a forwarded
 * message: "From: …", "Sent: …", "To: …", "Subject: …", in any order and in many languages, with
 * what divides them from the reply.
 *
 * @param to the line after the last
 * @param ruled whether something divides it off above
 * @param kind what became of the message below
 * @param fields what the lines say
 */
record OriginalHeader(int to, boolean ruled, Kind kind, Map<MailField, String> fields) {
  /** What became of a message that another one holds. */
  enum Kind {
    /** The message above answers it. */
    ANSWERED,
    /** The message above passes it on, and says little itself. */
    FORWARDED,
    /** Its lines are shown as a server wrote them, as part of what the sender tells. */
    PASTED
  }

  private static final Pattern ADDRESS = Pattern.compile("[^\\s<>@]{1,120}@[^\\s<>@]{1,120}");
  private static final Pattern CLOCK = Pattern.compile("\\d{1,2}\\s?[:.h時时点]\\s?\\d{2}");

  /** How servers write dates (RFC 5322, section 3.3), and mail programs for readers seldom do. */
  private static final Pattern SENT_DATE =
      Pattern.compile(
          ".*\\d{1,2} \\p{L}{3} \\d{2,4} \\d{1,2}:\\d{2}(?::\\d{2})? (?:[+-]\\d{4}|[A-Z]{2,4}).*");

  private static final int MOST_GOING_ON = 5;
  private static final int LONGEST_NAME = 200;
  private static final int MOST_LOWER = 4;
  private static final int LONGEST_DATE = 95;

  /** Reads lines on from one; not safe for threads. */
  private static final class Reader {
    private final MessageLines lines;
    private final Map<MailField, String> fields = new EnumMap<>(MailField.class);
    private int end;
    private boolean loose;
    private boolean machine;
    private boolean names;
    private boolean shown;

    Reader(MessageLines lines) {
      this.lines = lines;
    }

    void read(int first) {
      end = first;
      int line = first;
      while (line < lines.size() && lines.isText(line)) {
        FieldLine field = FieldLine.of(lines.row(line));
        MailField told = field == null ? null : field.field();
        boolean ofMachine = field != null && field.isOfMachine();
        boolean again = told != MailField.OTHER && fields.containsKey(told);
        boolean other = told == MailField.OTHER && line == first;
        if (field == null || told == null && !ofMachine || again || other) {
          int next = line == first ? line : afterGoingOn(line);
          if (next == line) {
            return;
          }
          line = next;
          continue;
        }
        loose |= line > first && !lines.goesOn(line);
        machine |= ofMachine;
        line = value(field, told == null ? MailField.OTHER : told, line);
        end = line;
      }
    }

    /** Takes a value, which stands on the next line where a table has a cell for each. */
    private int value(FieldLine field, MailField told, int line) {
      String value = field.value();
      int next = line + 1;
      boolean isBelow =
          value.isEmpty()
              && next < lines.size()
              && lines.isText(next)
              && lines.goesOn(next)
              && !isField(next);
      if (isBelow) {
        value = lines.row(next).text();
        next++;
      }
      fields.put(told, told == MailField.OTHER ? "" : value);
      shown |=
          told == MailField.DATE && !NoisePhrases.ofMail().of("plain-date").contains(field.name());
      names |= ADDRESS.matcher(value).find();
      return next;
    }

    private boolean isField(int line) {
      FieldLine field = FieldLine.of(lines.row(line));
      return field != null && (field.field() != null || field.isOfMachine());
    }

    /** Behind the lines on which a long value goes on, if another field follows; else the same. */
    private int afterGoingOn(int line) {
      for (int i = line; i < Math.min(lines.size(), line + MOST_GOING_ON); i++) {
        if (!lines.isText(i) || !lines.goesOn(i)) {
          return line;
        }
        if (isField(i)) {
          return i;
        }
      }
      return line;
    }

    /** Whether the lines are such a block, and not a form or a sentence with a colon. */
    boolean isBlock(Divider divider) {
      String from = fields.get(MailField.FROM);
      if (from == null || !isPerson(from) || loose && fields.size() < 3) {
        return false;
      }
      if (divider == Divider.ORIGINAL || divider == Divider.FORWARD) {
        return fields.size() > 1;
      }
      boolean hasDay = isDay(fields.get(MailField.DATE));
      boolean told =
          names || shown || divider != Divider.NONE || hasClock(fields.get(MailField.DATE));
      boolean hasSubject = fields.containsKey(MailField.SUBJECT);
      boolean hasTo = fields.containsKey(MailField.TO);
      boolean addressed = hasTo || fields.containsKey(MailField.DATE) || names;
      return told
          && (hasSubject && addressed || hasDay && (names || hasTo && divider != Divider.NONE));
    }

    /** A name or an address, and no sentence. */
    private static boolean isPerson(String from) {
      if (from.isEmpty() || from.length() > LONGEST_NAME || from.indexOf('@') >= 0) {
        return !from.isEmpty() && from.length() <= LONGEST_NAME;
      }
      List<String> words = Splitter.on(' ').omitEmptyStrings().splitToList(from);
      long lower = words.stream().filter(w -> Character.isLowerCase(w.codePointAt(0))).count();
      boolean ends = ".!?".indexOf(from.charAt(from.length() - 1)) >= 0;
      return lower <= MOST_LOWER && !(ends && lower > 1);
    }

    private static boolean hasClock(@Nullable String date) {
      return date != null && CLOCK.matcher(date).find();
    }

    private static boolean isDay(@Nullable String date) {
      String text = date == null ? "" : date.substring(0, Math.min(LONGEST_DATE, date.length()));
      return PublishedParser.mentionsDay(text) && hasClock(text)
          || PublishedParser.parse(text).isPresent();
    }
  }

  /**
   * What became of the message below one with a subject: where a server's lines have another, they
   * are no answered message's.
   */
  Kind below(String subject) {
    String about = NoisePhrases.folded(fields.getOrDefault(MailField.SUBJECT, ""));
    String own = NoisePhrases.folded(subject);
    boolean same = own.contains(bare(about)) || about.contains(bare(own));
    boolean ofServer = SENT_DATE.matcher(fields.getOrDefault(MailField.DATE, "")).matches();
    return kind == Kind.ANSWERED && !ruled && !same && ofServer ? Kind.PASTED : kind;
  }

  private static String bare(String subject) {
    return subject.substring(subject.lastIndexOf(':') + 1).strip();
  }

  /**
   * Reads the block that starts at a line, with or without a divider above it.
   *
   * @return the block, or {@code null} if none starts there
   */
  static @Nullable OriginalHeader at(MessageLines lines, int first) {
    if (!lines.isText(first)) {
      return null;
    }
    Divider divider = Divider.of(lines.row(first));
    int start = divider == Divider.NONE ? first : first + 1;
    Reader block = new Reader(lines);
    if (start < lines.size()) {
      block.read(start);
    }
    boolean known = divider == Divider.ORIGINAL || divider == Divider.FORWARD;
    if (block.isBlock(divider)) {
      Kind kind =
          switch (divider) {
            case ORIGINAL -> Kind.ANSWERED;
            case FORWARD -> Kind.FORWARDED;
            case UNKNOWN -> block.machine ? Kind.FORWARDED : Kind.ANSWERED;
            case NONE -> block.machine ? Kind.PASTED : Kind.ANSWERED;
          };
      return new OriginalHeader(block.end, divider != Divider.NONE, kind, Map.copyOf(block.fields));
    }
    Kind kind = divider == Divider.FORWARD ? Kind.FORWARDED : Kind.ANSWERED;
    return known ? new OriginalHeader(first + 1, true, kind, Map.of()) : null;
  }
}
