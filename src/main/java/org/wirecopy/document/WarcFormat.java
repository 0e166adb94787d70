package org.wirecopy.document;

/** Web archives (WARC, ISO 28500): a document a page or text that was captured. */
final class WarcFormat implements InputFormat {
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
