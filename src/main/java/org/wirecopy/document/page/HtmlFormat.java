package org.wirecopy.document.page;

import com.google.common.base.Ascii;
import java.util.List;
import org.wirecopy.document.Limits;
import org.wirecopy.document.content.Content;
import org.wirecopy.document.content.Decoder;
import org.wirecopy.document.content.Extent;
import org.wirecopy.document.format.Beginning;
import org.wirecopy.document.format.InputFormat;
import org.wirecopy.document.format.ReadingOptions;
import org.wirecopy.document.format.RowReader;
import org.wirecopy.document.format.SingleReader;

/** HTML: a file is one page. */
public final class HtmlFormat implements InputFormat {
  private static final List<String> STARTS = List.of("<!doctype html", "<html", "<head", "<body");
  private static final int LONGEST_START = 20;

  /** After an XML declaration and comments comes what only a page begins with. */
  @Override
  public boolean isToldBy(Beginning beginning) {
    String rest = beginning.text();
    while (rest.startsWith("<?xml") || rest.startsWith("<!--")) {
      String close = rest.startsWith("<!--") ? "-->" : ">";
      int end = rest.indexOf(close);
      rest = end < 0 ? "" : rest.substring(end + close.length()).stripLeading();
    }
    String start = Ascii.toLowerCase(rest.substring(0, Math.min(rest.length(), LONGEST_START)));
    return STARTS.stream().anyMatch(start::startsWith);
  }

  @Override
  public RowReader open(Content content, String id, ReadingOptions options) {
    Limits limits = options.limits();
    return new SingleReader(
        content,
        limits.markedUpBytes(),
        (bytes, told) ->
            Extent.checked(
                HtmlReader.read(id, Decoder.page(id, bytes, told), limits, told), limits),
        false);
  }
}
