package org.wirecopy.document.warc;

import org.wirecopy.document.content.Content;
import org.wirecopy.document.content.UnreadableException;
import org.wirecopy.document.format.Beginning;
import org.wirecopy.document.format.InputFormat;
import org.wirecopy.document.format.ReadingOptions;
import org.wirecopy.document.format.RowReader;

/** Web archives (WARC, ISO 28500): a document a page or text that was captured. */
public final class WarcFormat implements InputFormat {
  @Override
  public boolean isToldBy(Beginning beginning) {
    return WarcRecords.isArchive(beginning.bytes());
  }

  @Override
  public RowReader open(Content content, String id, ReadingOptions options)
      throws UnreadableException {
    return new CaptureReader(content, options.limits());
  }
}
