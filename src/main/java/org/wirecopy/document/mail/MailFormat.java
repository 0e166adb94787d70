package org.wirecopy.document.mail;

import java.nio.charset.StandardCharsets;
import org.wirecopy.document.Limits;
import org.wirecopy.document.content.Content;
import org.wirecopy.document.content.UnreadableException;
import org.wirecopy.document.format.Beginning;
import org.wirecopy.document.format.InputFormat;
import org.wirecopy.document.format.ReadingOptions;
import org.wirecopy.document.format.RowReader;
import org.wirecopy.document.format.SingleReader;
import org.wirecopy.table.ClassPath;

/**
 * Mail (RFC 5322) with its parts (MIME, RFC 2045 to 2049): a file is one message, or a mailbox of
 * many (RFC 4155), which begins with a line of its own, {@code From anna@weir.example Mon Jan 5
 * 10:00:00 2026}. Other texts that begin with header lines are read as texts, header and all.
 */
public final class MailFormat implements InputFormat {
  private static final byte[] SMALLEST = "From: a\n\na".getBytes(StandardCharsets.US_ASCII);

  @Override
  public boolean isToldBy(Beginning beginning) {
    return Envelope.beginsMailbox(beginning.text());
  }

  @Override
  public RowReader open(Content content, String id, ReadingOptions options)
      throws UnreadableException {
    Limits limits = options.limits();
    requireLibrary(limits);
    String beginning = new String(content.beginning(), StandardCharsets.ISO_8859_1);
    return Envelope.beginsMailbox(beginning.stripLeading())
        ? new MailboxReader(content, id, limits)
        : new SingleReader(
            content,
            limits.markedUpBytes(),
            (bytes, told) -> MessageReader.read(id, bytes, limits, told),
            false);
  }

  private static void requireLibrary(Limits limits) throws UnreadableException {
    ClassPath.read();
    try {
      MessageReader.read("a", SMALLEST, limits, problem -> {});
    } catch (NoClassDefFoundError e) {
      throw new UnreadableException(
          "is mail; add org.apache.james:apache-mime4j-core to the class path");
    }
  }
}
