package org.wirecopy.files;

import static com.google.common.base.Preconditions.checkNotNull;

import java.util.Locale;
import org.wirecopy.document.compression.Compression;
import org.wirecopy.document.format.KnownFormat;

/**
 * The names of files that hold prose: those with the extensions of the formats that are known, with
 * or without {@code .gz} or another compression behind, and {@code README} without any.
 */
public final class ProseNames {
  private static final String ALWAYS = "readme";

  private ProseNames() {}

  /**
   * Whether a file of this name is read where a folder is.
   *
   * @param name the file's name, without its folders
   * @return whether its extension is one of prose
   */
  public static boolean isProse(String name) {
    checkNotNull(name, "name");
    String plain = Compression.nameWithout(name.toLowerCase(Locale.ROOT));
    return plain.indexOf('.') < 0 ? plain.startsWith(ALWAYS) : KnownFormat.sought(name).isPresent();
  }
}
