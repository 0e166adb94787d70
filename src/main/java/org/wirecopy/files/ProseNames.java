package org.wirecopy.files;

import static com.google.common.base.Preconditions.checkNotNull;

import com.google.common.collect.ImmutableSet;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import org.wirecopy.document.Compression;
import org.wirecopy.table.Table;

/**
 * The names of files that hold prose: by the extensions of the table {@code prose-extensions.tsv},
 * with or without {@code .gz} or another compression behind, and {@code README} without any.
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
    String lower = name.toLowerCase(Locale.ROOT);
    String plain = Compression.nameWithout(lower);
    int dot = plain.lastIndexOf('.');
    return dot < 0 ? plain.startsWith(ALWAYS) : Known.EXTENSIONS.contains(plain.substring(dot + 1));
  }

  private static Set<String> read() {
    return Table.read(ProseNames.class, "prose-extensions.tsv").rows().stream()
        .flatMap(row -> row.items("extensions").stream())
        .collect(Collectors.collectingAndThen(Collectors.toSet(), ImmutableSet::copyOf));
  }

  private static final class Known {
    private static final Set<String> EXTENSIONS = read();
  }
}
