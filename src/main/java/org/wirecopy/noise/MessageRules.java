package org.wirecopy.noise;

import java.util.regex.Pattern;
import org.wirecopy.document.Metadata;
import org.wirecopy.document.Span;

/**
 * Marks what is not text in a mail or news message: its header, what it quotes, signatures, and
 * what a mailing list adds. The body is one post.
 */
final class MessageRules implements Rule {
  private static final Pattern RULE = Pattern.compile("[_=*~-]{8,200}");
  private static final int LONGEST_FOOTER = 12;
  private static final int LONGEST_WITHOUT_RULE = 5;

  /**
   * Whether a text begins like a message, with two fields or more that messages have, or a page
   * bears the marks of a mail program.
   */
  static boolean isMessage(Sheet sheet) {
    return sheet.document().isPage()
        ? MessagePage.isMessage(sheet)
        : MessageHead.of(sheet, false) != null;
  }

  @Override
  public void apply(Sheet sheet) {
    boolean isPage = sheet.document().isPage();
    MessageHead head = isPage ? null : MessageHead.of(sheet, true);
    int body = head == null ? 0 : head.end();
    sheet.mark(0, body, Noise.MESSAGE_HEADER, "is a header line of the message");
    if (head != null) {
      sheet.learn(head.metadata());
      MimeParts.mark(sheet, body, head.type());
    }
    if (isPage) {
      new MessagePage().apply(sheet);
    }
    listFooter(sheet, body);
    new MessageBody(sheet, head).mark();
    post(sheet, body);
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

  private static void post(Sheet sheet, int body) {
    if (body < sheet.size()) {
      Metadata known = sheet.metadata();
      Span span =
          new Span(sheet.row(body).span().start(), sheet.row(sheet.size() - 1).span().end());
      sheet.addPost(new Post(span, known.author(), known.published()));
    }
  }
}
