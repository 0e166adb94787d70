package org.wirecopy.document.pack;

import java.io.IOException;
import java.util.regex.Pattern;
import org.wirecopy.document.content.Content;
import org.wirecopy.document.content.UnreadableException;
import org.wirecopy.document.format.Beginning;
import org.wirecopy.document.format.InputFormat;
import org.wirecopy.document.format.ReadingOptions;
import org.wirecopy.document.format.RowReader;
import org.wirecopy.document.rows.EntryReader;

/**
 * Books (EPUB 2 and 3): a document a chapter, as the book orders them, with the book's title as its
 * source.
 */
public final class EpubFormat implements InputFormat {
  private static final Pattern FIRST =
      Pattern.compile("PK\\x03\\x04.{26}mimetype.{0,64}application/epub\\+zip", Pattern.DOTALL);

  private static final Pattern WANTED =
      Pattern.compile(".*\\.(?:x?html?|xml|opf)", Pattern.CASE_INSENSITIVE | Pattern.DOTALL);

  @Override
  public boolean isToldBy(Beginning beginning) {
    return FIRST.matcher(beginning.text()).lookingAt();
  }

  @Override
  public boolean isBinary() {
    return true;
  }

  @Override
  public RowReader open(Content content, String id, ReadingOptions options)
      throws IOException, UnreadableException {
    PackedParts parts =
        PackedParts.read(content, options.limits(), name -> WANTED.matcher(name).matches());
    return new EntryReader(content, Chapters.of(parts, id), id, options.limits());
  }
}
