package org.wirecopy.document.format;

import static com.google.common.base.Preconditions.checkNotNull;

import com.google.common.base.Ascii;
import com.google.common.collect.ImmutableSet;
import com.google.common.io.Files;
import java.io.IOException;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.wirecopy.document.RowShape;
import org.wirecopy.document.compression.Compression;
import org.wirecopy.document.content.Content;
import org.wirecopy.document.content.UnreadableException;
import org.wirecopy.table.Table;

/**
 * A row of the table {@code formats.tsv}: what a file holds, told by its name and, where that says
 * nothing, by how it begins.
 *
 * @param name what it is called
 * @param extensions the extensions of files that are in this format whatever they hold
 * @param sharing extensions that are mostly those of another format, so that only files that begin
 *     as those of this one are in it
 * @param sought the extensions of files that are read where a folder is searched for prose
 * @param shape what the rows are
 * @param input the format itself
 */
public record KnownFormat(
    String name,
    Set<String> extensions,
    Set<String> sharing,
    Set<String> sought,
    RowShape shape,
    InputFormat input) {
  /** A message of a maildir, whose name tells when it came (cr.yp.to/proto/maildir.html). */
  private static final Pattern MAILDIR = Pattern.compile("(?:^|/)(?:cur|new)/\\d{8,12}\\.[^/]+$");

  /** Copies the extensions. */
  public KnownFormat {
    checkNotNull(name, "name");
    checkNotNull(extensions, "extensions");
    checkNotNull(sharing, "sharing");
    checkNotNull(sought, "sought");
    checkNotNull(shape, "shape");
    checkNotNull(input, "input");
    extensions = ImmutableSet.copyOf(extensions);
    sharing = ImmutableSet.copyOf(sharing);
    sought = ImmutableSet.copyOf(sought);
  }

  /**
   * Tells the format.
   *
   * @param name the file's name, with or without {@code .gz} or another compression
   * @param beginning the first bytes
   * @return the format; plain text if nothing speaks for another
   */
  public static KnownFormat of(String name, byte[] beginning) {
    String extension = extension(name);
    Beginning begins = Beginning.of(beginning);
    return Known.FORMATS.stream()
        .filter(format -> format.sharing.contains(extension) && format.input.isToldBy(begins))
        .findFirst()
        .or(() -> named(name))
        .orElseGet(() -> of(begins));
  }

  /**
   * Opens a file in this format.
   *
   * @param content its bytes
   * @param id its name in the corpus
   * @param options how it is read
   * @throws IOException if it cannot be read
   * @throws UnreadableException if it gives no rows at all, or is no text
   */
  public RowReader open(Content content, String id, ReadingOptions options)
      throws IOException, UnreadableException {
    if (!input.isBinary()) {
      content.requireText();
    }
    return input.open(content, id, options);
  }

  /** The first in the order of the table that claims a file, as the last does with every one. */
  private static KnownFormat of(Beginning beginning) {
    return Known.FORMATS.stream()
        .filter(format -> format.input.isToldBy(beginning))
        .findFirst()
        .orElseThrow();
  }

  /**
   * The format that a name tells.
   *
   * @param name the file's name, with or without an extension for a compression
   * @return the format, or nothing if what the file holds tells it
   */
  public static Optional<KnownFormat> named(String name) {
    checkNotNull(name, "name");
    String extension = extension(name);
    return Known.FORMATS.stream()
        .filter(format -> format.extensions.contains(extension))
        .findFirst();
  }

  /**
   * The format for which a file is read where a folder is searched for prose.
   *
   * @param name the file's name, with or without an extension for a compression
   * @return the format, or nothing if the file is passed over
   */
  public static Optional<KnownFormat> sought(String name) {
    checkNotNull(name, "name");
    String extension = extension(name);
    return Known.FORMATS.stream().filter(format -> format.sought.contains(extension)).findFirst();
  }

  private static String extension(String name) {
    String plain = Compression.nameWithout(Ascii.toLowerCase(name));
    return MAILDIR.matcher(plain).find() ? "eml" : Files.getFileExtension(plain);
  }

  private static KnownFormat of(Table.Row row) {
    return new KnownFormat(
        row.cell("format"),
        Set.copyOf(row.items("extensions")),
        Set.copyOf(row.items("sharing")),
        Set.copyOf(row.items("sought")),
        RowShape.valueOf(row.cell("rows").toUpperCase(Locale.ROOT)),
        input(row.cell("class")));
  }

  /** Formats stand in rooms of their own, of which this one knows nothing. */
  private static InputFormat input(String type) {
    try {
      return (InputFormat) Class.forName(type).getDeclaredConstructor().newInstance();
    } catch (ReflectiveOperationException e) {
      throw new IllegalStateException("formats.tsv names the class " + type, e);
    }
  }

  private static final class Known {
    private static final List<KnownFormat> FORMATS =
        Table.read(KnownFormat.class, "formats.tsv").rows().stream().map(KnownFormat::of).toList();
  }
}
