package org.wirecopy.document.pdf;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.util.LinkedHashSet;
import java.util.Set;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSStream;
import org.apache.pdfbox.filter.FilterFactory;
import org.apache.pdfbox.io.RandomAccessRead;
import org.apache.pdfbox.io.RandomAccessReadView;
import org.apache.pdfbox.io.RandomAccessStreamCache;

/**
 * A stream that is unpacked into nothing first, since the library unpacks it into memory whatever
 * it comes to. Pictures are no text, and nothing unpacks them.
 */
final class BoundedStream extends COSStream {
  private static final Set<COSName> PICTURES =
      Set.of(COSName.DCT_DECODE, COSName.JPX_DECODE, COSName.JBIG2_DECODE, COSName.CCITTFAX_DECODE);

  private final UnpackedBytes unpacked;
  private long size = -1;

  BoundedStream(RandomAccessStreamCache cache, RandomAccessReadView view, UnpackedBytes unpacked)
      throws IOException {
    super(cache, view);
    this.unpacked = unpacked;
  }

  /** From here all unpacking starts, whether into memory or bit by bit. */
  @Override
  public InputStream createRawInputStream() throws IOException {
    if (size < 0) {
      size = unpack();
    }
    unpacked.take(size);
    return super.createRawInputStream();
  }

  /** What is not packed is looked at where it is. */
  @Override
  public RandomAccessRead createView() throws IOException {
    if (filters().isEmpty()) {
      unpacked.take(getLength());
    }
    return super.createView();
  }

  /** What was encrypted is written anew once it is not. */
  @Override
  public OutputStream createRawOutputStream() throws IOException {
    size = -1;
    return super.createRawOutputStream();
  }

  private long unpack() throws IOException {
    Set<COSName> filters = filters();
    if (filters.stream().anyMatch(PICTURES::contains)) {
      return 0;
    }
    long bytes = getLength();
    int index = 0;
    try (InputStream raw = super.createRawInputStream()) {
      InputStream in = raw;
      for (COSName filter : filters) {
        index++;
        ByteArrayOutputStream kept = new ByteArrayOutputStream();
        UnpackedBytes.Counting out =
            unpacked.counting(index == filters.size() ? OutputStream.nullOutputStream() : kept);
        FilterFactory.INSTANCE.getFilter(filter).decode(in, out, this, index - 1);
        bytes = out.count();
        in = new ByteArrayInputStream(kept.toByteArray());
      }
    } catch (IOException e) {
      return 0; // It is not unpacked the second time either, or only once it is decrypted.
    }
    return bytes;
  }

  /** Each once, as the library takes them. */
  private Set<COSName> filters() {
    Set<COSName> filters = new LinkedHashSet<>();
    COSBase named = getFilters();
    if (named instanceof COSName name) {
      filters.add(name);
    } else if (named instanceof COSArray names) {
      for (int i = 0; i < names.size(); i++) {
        if (names.getObject(i) instanceof COSName name) {
          filters.add(name);
        }
      }
    }
    return filters;
  }
}
