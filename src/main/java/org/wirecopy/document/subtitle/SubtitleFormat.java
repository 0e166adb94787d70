package org.wirecopy.document.subtitle;

import java.util.regex.Pattern;
import org.wirecopy.document.content.Content;
import org.wirecopy.document.content.Decoder;
import org.wirecopy.document.content.Extent;
import org.wirecopy.document.format.Beginning;
import org.wirecopy.document.format.InputFormat;
import org.wirecopy.document.format.ReadingOptions;
import org.wirecopy.document.format.RowReader;
import org.wirecopy.document.format.SingleReader;

/**
 * Subtitles: SubRip (SRT) and WebVTT. A file is one text, what is said without numbers and times;
 * what was divided among cues is put together again.
 */
public final class SubtitleFormat implements InputFormat {
  private static final Pattern FIRST =
      Pattern.compile(
          "WEBVTT(?:[ \\t\\r\\n]|$)"
              + "|\\d{1,6}\\s{1,3}\\d{1,3}:\\d\\d:\\d\\d[,.]\\d{1,3}\\s{1,9}-->");

  @Override
  public boolean isToldBy(Beginning beginning) {
    return FIRST.matcher(beginning.text()).lookingAt();
  }

  @Override
  public RowReader open(Content content, String id, ReadingOptions options) {
    return new SingleReader(
        content,
        options.limits().documentBytes(),
        (bytes, told) ->
            Extent.checked(
                Cues.document(id, Decoder.text(bytes, options.encoding())), options.limits()),
        false);
  }
}
