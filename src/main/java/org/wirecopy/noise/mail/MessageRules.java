package org.wirecopy.noise.mail;

import java.util.regex.Pattern;
import org.wirecopy.document.Metadata;
import org.wirecopy.document.Span;
import org.wirecopy.noise.line.LineLabels;
import org.wirecopy.noise.line.LineRule;
import org.wirecopy.noise.line.NoisePhrases;
import org.wirecopy.noise.line.TextLine;
import org.wirecopy.noise.mark.Noise;
import org.wirecopy.noise.mark.Post;

/**
 * Marks what is not text in a mail or news message: its header, what it quotes, signatures, and
 * what a mailing list adds. The body is one post.
 */
public final class MessageRules implements LineRule {
  private static final Pattern RULE = Pattern.compile("[_=*~-]{8,200}");
  private static final int LONGEST_FOOTER = 12;
  private static final int LONGEST_WITHOUT_RULE = 5;

  /**
   * Whether a document was read as a message, a text begins like one, with two fields or more that
   * messages have, or a page bears the marks of a mail program.
   */
  public static boolean isMessage(LineLabels labels) {
    if (labels.document().isMessage()) {
      return true;
    }
    return labels.document().isPage()
        ? MessagePage.isMessage(labels)
        : MessageHead.of(labels, false) != null;
  }

  @Override
  public void apply(LineLabels labels) {
    boolean isPage = labels.document().isPage();
    MessageHead head = MessageHead.ofMessage(labels);
    int body = head == null ? 0 : head.end();
    labels.mark(0, body, Noise.MESSAGE_HEADER, "is a header line of the message");
    if (head != null) {
      labels.learn(head.metadata());
      MimeParts.mark(labels, body, head.type());
    }
    if (isPage) {
      new MessagePage().apply(labels);
    }
    listFooter(labels, body);
    new MessageBody(labels, head).mark();
    post(labels, body);
  }

  /**
   * Marks what a mailing list adds below a message: behind a rule, or in the last lines, words
   * about the list and how to leave it.
   */
  private static void listFooter(LineLabels labels, int body) {
    int first = Math.max(body + 1, labels.size() - LONGEST_FOOTER);
    boolean speaks = false;
    int from = labels.size();
    for (int i = labels.size() - 1; i >= first; i--) {
      TextLine row = labels.row(i);
      boolean here =
          NoisePhrases.standard().of("list-footer").stream().anyMatch(row.folded()::contains);
      speaks |= here;
      if (speaks && RULE.matcher(row.text()).matches()) {
        labels.mark(i, labels.size(), Noise.FOOTER, "is added by a mailing list below a rule");
        return;
      }
      from = here ? i : from;
    }
    if (speaks && labels.size() - from <= LONGEST_WITHOUT_RULE) {
      labels.mark(from, labels.size(), Noise.FOOTER, "is added by a mailing list");
    }
  }

  private static void post(LineLabels labels, int body) {
    if (body < labels.size()) {
      Metadata known = labels.metadata();
      Span span =
          new Span(labels.row(body).span().start(), labels.row(labels.size() - 1).span().end());
      labels.addPost(new Post(span, known.author(), known.published()));
    }
  }
}
