package org.wirecopy.noise;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.wirecopy.document.Metadata;
import org.wirecopy.document.Published;
import org.wirecopy.document.PublishedParser;
import org.wirecopy.document.Span;

/**
 * Marks what is not text in a mail or news message: the header lines at the top (RFC 5322, RFC
 * 5536), lines quoted from earlier messages with what introduces them, and the signature after "--
 * " (RFC 3676, section 4.3). The body is one post.
 */
final class MessageRules implements Rule {
  private static final Pattern FIELD = Pattern.compile("([A-Za-z][A-Za-z0-9-]{1,40}):(?: .*|$)");
  private static final Pattern QUOTED =
      Pattern.compile("[ \\t]{0,3}(?:[A-Za-z]{0,5}>|\\||:\\s).*", Pattern.DOTALL);

  private static final Pattern TABLE = Pattern.compile("\\s*\\|.*\\|\\s*", Pattern.DOTALL);

  private static final Set<String> TELLING =
      Set.of(
          "from",
          "subject",
          "date",
          "message-id",
          "newsgroups",
          "to",
          "path",
          "received",
          "organization",
          "sender",
          "reply-to",
          "references",
          "x-mailer",
          "mime-version");

  private static final Pattern RULE = Pattern.compile("[_=*~-]{8,200}");
  private static final int LONGEST_INTRODUCTION = 3;
  private static final int LONGEST_FOOTER = 12;
  private static final int LONGEST_WITHOUT_RULE = 5;

  /** Whether a text begins like a message: with two fields or more that messages have. */
  static boolean isMessage(Sheet sheet) {
    int telling = 0;
    for (int i = 0; i < Math.min(sheet.size(), 12); i++) {
      Matcher field = FIELD.matcher(sheet.row(i).text());
      if (!sheet.isKept(i) || !field.matches()) {
        return telling >= 2;
      }
      telling += TELLING.contains(field.group(1).toLowerCase(Locale.ROOT)) ? 1 : 0;
    }
    return telling >= 2;
  }

  @Override
  public void apply(Sheet sheet) {
    int body = headers(sheet);
    listFooter(sheet, body);
    int signature = signature(sheet, body);
    quotes(sheet, body, signature);
    post(sheet, body);
  }

  /** Marks the header lines up to the first blank line, and learns from them. */
  private static int headers(Sheet sheet) {
    int body = 0;
    Map<String, String> fields = new HashMap<>();
    while (body < sheet.size() && (body == 0 || !isAfterBlank(sheet, body))) {
      sheet.mark(body, Noise.MESSAGE_HEADER, "is a header line of the message");
      Matcher field = FIELD.matcher(sheet.row(body).text());
      if (field.matches()) {
        String value = sheet.row(body).text().substring(field.end(1) + 1).strip();
        fields.putIfAbsent(field.group(1).toLowerCase(Locale.ROOT), value);
      }
      body++;
    }
    Published date = PublishedParser.parse(fields.get("date")).orElse(null);
    sheet.learn(
        new Metadata(
            fields.get("newsgroups"), date, fields.get("subject"), fields.get("from"), null));
    return body;
  }

  private static boolean isAfterBlank(Sheet sheet, int row) {
    Span before = sheet.row(row - 1).span();
    Span here = sheet.row(row).span();
    int breaks = 0;
    for (int i = before.end(); i < here.start(); i++) {
      breaks += sheet.document().text().charAt(i) == '\n' ? 1 : 0;
    }
    return breaks > 1;
  }

  /**
   * Marks what a mailing list adds below a message: behind a rule, or in the last lines, words
   * about the list and how to leave it.
   */
  private static void listFooter(Sheet sheet, int body) {
    int first = Math.max(body + 1, sheet.size() - LONGEST_FOOTER);
    boolean speaks = false;
    int from = sheet.size();
    for (int i = sheet.size() - 1; i >= first; i--) {
      Row row = sheet.row(i);
      boolean here = Phrases.standard().of("list-footer").stream().anyMatch(row.folded()::contains);
      speaks |= here;
      if (speaks && RULE.matcher(row.text()).matches()) {
        sheet.mark(i, sheet.size(), Noise.FOOTER, "is added by a mailing list below a rule");
        return;
      }
      from = here ? i : from;
    }
    if (speaks && sheet.size() - from <= LONGEST_WITHOUT_RULE) {
      sheet.mark(from, sheet.size(), Noise.FOOTER, "is added by a mailing list");
    }
  }

  /** Marks all after the line of two hyphens. */
  private static int signature(Sheet sheet, int body) {
    for (int i = body; i < sheet.size(); i++) {
      if (sheet.row(i).text().equals("--") && isAtMargin(sheet, i)) {
        sheet.mark(i, sheet.size(), Noise.SIGNATURE, "stands below the signature line \"-- \"");
        return i;
      }
    }
    return sheet.size();
  }

  private static boolean isAtMargin(Sheet sheet, int row) {
    int start = sheet.row(row).span().start();
    return start == 0 || sheet.document().text().charAt(start - 1) == '\n';
  }

  private static void quotes(Sheet sheet, int from, int to) {
    for (int i = from; i < to; i++) {
      if (isQuoted(sheet, i)) {
        sheet.mark(i, Noise.QUOTED_REPLY, "starts with the mark of a quoted line");
        if (i > from && sheet.isKept(i - 1)) {
          introduction(sheet, i - 1, from);
        }
      }
    }
  }

  private static boolean isQuoted(Sheet sheet, int row) {
    Span span = sheet.row(row).span();
    String text = sheet.document().text();
    int start = text.lastIndexOf('\n', Math.max(0, span.start() - 1)) + 1;
    int end = Math.min(text.length(), span.end() + 1);
    String line = text.substring(Math.min(start, span.start()), end);
    return QUOTED.matcher(line).matches() && !TABLE.matcher(line).matches();
  }

  /** The line that says whose words follow, which may have been wrapped. */
  private static void introduction(Sheet sheet, int last, int from) {
    for (int first = last; first >= from && first > last - LONGEST_INTRODUCTION; first--) {
      if (!sheet.isKept(first) || first < last && isAfterBlank(sheet, first + 1)) {
        return;
      }
      StringBuilder words = new StringBuilder();
      for (int i = first; i <= last; i++) {
        words.append(sheet.row(i).text()).append(' ');
      }
      if (Introductions.standard().introduces(words.toString().strip())) {
        sheet.mark(first, last + 1, Noise.QUOTE_HEADER, "introduces the quoted lines below");
        return;
      }
    }
  }

  private static void post(Sheet sheet, int body) {
    if (body < sheet.size()) {
      Metadata known = sheet.metadata();
      Span span =
          new Span(sheet.row(body).span().start(), sheet.row(sheet.size() - 1).span().end());
      sheet.addPost(new Post(span, known.author(), known.published()));
    }
  }
}
