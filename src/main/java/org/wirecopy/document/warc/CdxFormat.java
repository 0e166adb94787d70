package org.wirecopy.document.warc;

import java.util.regex.Pattern;
import org.wirecopy.document.content.Content;
import org.wirecopy.document.content.UnreadableException;
import org.wirecopy.document.format.Beginning;
import org.wirecopy.document.format.InputFormat;
import org.wirecopy.document.format.ReadingOptions;
import org.wirecopy.document.format.RowReader;

/** Indexes of web archives (CDX, CDXJ), which say where captures stand and hold none. */
public final class CdxFormat implements InputFormat {
  private static final Pattern FIRST =
      Pattern.compile("CDX( \\S){5,20}\\s*|!OpenWayback-CDXJ.*|\\S{3,2000} \\d{14} \\{\"url\".*");

  @Override
  public boolean isToldBy(Beginning beginning) {
    return FIRST.matcher(beginning.line()).matches();
  }

  @Override
  public RowReader open(Content content, String id, ReadingOptions options)
      throws UnreadableException {
    throw new UnreadableException(
        "is an index of web archives and holds no text; name the .warc.gz files that it lists");
  }
}
