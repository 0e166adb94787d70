package org.wirecopy.noise.mail;

import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.wirecopy.document.Span;
import org.wirecopy.noise.line.LineLabels;
import org.wirecopy.noise.mark.Noise;

/**
 * Marks what in the body of a message its sender did not write for it: lines quoted from earlier
 * messages with what introduces them, the originals that mail programs put below a reply, and
 * signatures. Where nothing stands above an original, or it was passed on, it is what the message
 * says, and stays.
 */
final class MessageBody {
  private static final Pattern QUOTED =
      Pattern.compile("[ \\t]{0,3}(?:[A-Za-z]{0,5}>|\\||:\\s).*", Pattern.DOTALL);

  /** GroupWise frames what introduces an original: ">>> X 02.03.2015 18:04 >>>". */
  private static final Pattern FRAMED = Pattern.compile(">>> .* >>>", Pattern.DOTALL);

  private static final Pattern TABLE = Pattern.compile("\\s*\\|.*\\|\\s*", Pattern.DOTALL);

  private final LineLabels labels;
  private final MessageLines lines;
  private final AttributionLines attributions;
  private final Signatures signatures;
  private final boolean isForward;
  private final String subject;

  /**
   * A message.
   *
   * @param head its header, or {@code null} if it has none
   */
  MessageBody(LineLabels labels, @Nullable MessageHead head) {
    this.labels = labels;
    this.lines = new MessageLines(labels, head == null ? 0 : head.end());
    this.attributions = new AttributionLines(lines);
    this.signatures = new Signatures(lines, head == null ? "" : head.sender());
    this.isForward = head != null && head.isForward();
    this.subject = head == null ? "" : head.subject();
  }

  void mark() {
    quotes();
    int part = lines.from();
    int line = part;
    while (line < lines.size()) {
      int below = attributions.endOfCertain(line);
      if (below > line && lines.hasText(part, line)) {
        signatures.mark(part, line);
        lines.mark(line, below, Noise.QUOTE_HEADER, "introduces the message below");
        quoteFrom(below);
        return;
      }
      OriginalHeader header = OriginalHeader.at(lines, line);
      OriginalHeader.Kind kind = header == null ? null : header.below(subject);
      if (header == null || kind == OriginalHeader.Kind.PASTED) {
        line = header == null ? line + 1 : header.to();
        continue;
      }
      boolean answered =
          kind == OriginalHeader.Kind.ANSWERED && !isForward && lines.hasText(part, line);
      signatures.mark(part, line);
      lines.mark(line, header.to(), Noise.QUOTE_HEADER, "is the header of the message below");
      if (answered) {
        quoteFrom(header.to());
        return;
      }
      part = header.to();
      line = part;
    }
    signatures.mark(part, lines.size());
  }

  /** Whether there is an original below what may be a reply. */
  boolean answers() {
    for (int line = lines.from() + 1; line < lines.size(); line++) {
      OriginalHeader header = OriginalHeader.at(lines, line);
      boolean shown = header != null && header.fields().size() > 2;
      if (shown || attributions.endOfCertain(line) > line) {
        return true;
      }
    }
    return false;
  }

  private void quoteFrom(int line) {
    lines.mark(line, lines.size(), Noise.QUOTED_REPLY, "is the message that was answered");
  }

  private void quotes() {
    for (int i = lines.from(); i < lines.size(); i++) {
      if (lines.isText(i) && isQuoted(i)) {
        int first = attributions.above(i);
        lines.mark(first, i, Noise.QUOTE_HEADER, "introduces the quoted lines below");
        lines.mark(i, i + 1, Noise.QUOTED_REPLY, "starts with the mark of a quoted line");
      }
    }
  }

  private boolean isQuoted(int row) {
    if (FRAMED.matcher(lines.row(row).text()).matches()) {
      return false;
    }
    if (lines.isPage()) {
      return lines.row(row).text().startsWith(">");
    }
    Span span = labels.row(row).span();
    String text = labels.document().text();
    int start = text.lastIndexOf('\n', Math.max(0, span.start() - 1)) + 1;
    int end = Math.min(text.length(), span.end() + 1);
    String line = text.substring(Math.min(start, span.start()), end);
    return QUOTED.matcher(line).matches() && !TABLE.matcher(line).matches();
  }
}
