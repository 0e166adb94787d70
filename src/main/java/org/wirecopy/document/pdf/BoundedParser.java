package org.wirecopy.document.pdf;

import java.io.IOException;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSDocument;
import org.apache.pdfbox.cos.COSStream;
import org.apache.pdfbox.io.IOUtils;
import org.apache.pdfbox.io.RandomAccessRead;
import org.apache.pdfbox.io.RandomAccessStreamCache;
import org.apache.pdfbox.pdfparser.PDFParser;

/** Reads a file whose streams unpack to no more than may be, and keeps it in memory. */
final class BoundedParser extends PDFParser {
  private final UnpackedBytes unpacked;

  /**
   * Reads a file.
   *
   * @param source the file
   * @param largest how many bytes one stream may unpack to
   */
  BoundedParser(RandomAccessRead source, int largest) throws IOException {
    super(source);
    this.unpacked = new UnpackedBytes(largest);
    this.document = new BoundedDocument();
  }

  private final class BoundedDocument extends COSDocument {
    private final RandomAccessStreamCache cache = IOUtils.createMemoryOnlyStreamCache().create();

    BoundedDocument() throws IOException {
      super(IOUtils.createMemoryOnlyStreamCache(), BoundedParser.this);
    }

    @Override
    public COSStream createCOSStream(COSDictionary dictionary, long start, long length)
        throws IOException {
      COSStream stream =
          new BoundedStream(cache, createRandomAccessReadView(start, length), unpacked);
      dictionary.forEach(stream::setItem);
      stream.setKey(dictionary.getKey());
      return stream;
    }
  }
}
