package org.wirecopy.document.mail;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.List;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.wirecopy.document.Document;
import org.wirecopy.document.Limits;
import org.wirecopy.document.Problem;
import org.wirecopy.document.content.Content;
import org.wirecopy.document.content.LineSource;
import org.wirecopy.document.content.UnreadableException;
import org.wirecopy.document.format.RowReader;
import org.wirecopy.document.format.TextStart;

/**
 * Reads the messages of a mailbox (RFC 4155), each a row that is named by the line on which it
 * starts, as in {@code box.mbox:57}. A message starts with its envelope below a blank line,
 * whatever length it says that it has; one that cannot be read costs that message only. No more
 * than one is in memory.
 */
final class MailboxReader implements RowReader {
  private final Content content;
  private final String id;
  private final Limits limits;
  private final LineSource lines;
  private LineSource.@Nullable Line ahead;
  private boolean complained;

  MailboxReader(Content content, String id, Limits limits) {
    this.content = content;
    this.id = id;
    this.limits = limits;
    this.lines = new LineSource(content.in(), limits.markedUpBytes());
  }

  @Override
  public LineSource.@Nullable Line next() throws IOException, UnreadableException {
    LineSource.Line first = ahead == null ? lines.next() : ahead;
    while (first != null && first.isBlank()) {
      first = lines.next();
    }
    LineSource.Line message = first == null ? null : message(first);
    if (message != null && !content.isCutOff()) {
      if (message.isTooLong()) {
        throw UnreadableException.tooLong(limits.markedUpBytes()).at(message.where());
      }
      return message;
    }
    if (!complained) {
      complained = true;
      content.checkWhole("; the messages before that are read");
    }
    return null;
  }

  /** The lines up to the next envelope. */
  private LineSource.Line message(LineSource.Line first) throws IOException {
    ByteArrayOutputStream kept = new ByteArrayOutputStream();
    boolean isTooLong = false;
    boolean isBelowBlank = false;
    LineSource.Line line = first;
    while (line != null && !(isBelowBlank && Envelope.isIn(line))) {
      isBelowBlank = line.isBlank();
      isTooLong |= line.isTooLong() || kept.size() + line.length() > limits.markedUpBytes();
      if (!isTooLong) {
        kept.write(line.bytes(), 0, line.length());
      }
      line = lines.next();
    }
    ahead = line == null ? null : line.copied();
    return new LineSource.Line(
        kept.toByteArray(), kept.size(), first.offset(), first.number(), isTooLong);
  }

  @Override
  public Document document(LineSource.Line message, Consumer<Problem> told)
      throws UnreadableException {
    try {
      byte[] sent = Envelope.opened(message.bytes(), message.length());
      return MessageReader.read(id + ":" + message.number(), sent, limits, told);
    } catch (UnreadableException e) {
      throw e.at(message.where());
    }
  }

  /** Texts of messages are packed, divided into parts and quoted in many ways. */
  @Override
  public List<TextStart> starts(LineSource.Line message) {
    return List.of();
  }
}
