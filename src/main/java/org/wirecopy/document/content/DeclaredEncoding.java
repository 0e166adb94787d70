package org.wirecopy.document.content;

import com.google.common.base.Ascii;
import java.nio.charset.Charset;
import java.nio.charset.IllegalCharsetNameException;
import java.nio.charset.StandardCharsets;
import java.nio.charset.UnsupportedCharsetException;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.wirecopy.table.Table;

/**
 * The encoding that a page declares: in its XML declaration or in its first meta element that names
 * one, as browsers look for it (HTML Standard, "prescan a byte stream to determine its encoding").
 * Looks at the first {@value #WITHIN} bytes.
 */
final class DeclaredEncoding {
  private static final int WITHIN = 1 << 14;

  private static final Pattern DECLARATION =
      Pattern.compile(
          "^\\s*+<\\?xml\\s[^>]{0,200}?encoding\\s{0,9}=\\s{0,9}[\"']([^\"'>]{1,40})"
              + "|<!--.*?(?:-->|$)"
              + "|<meta[\\s/][^>]{0,500}?charset\\s{0,9}=\\s{0,9}[\"']?\\s{0,9}([^\\s\"'/>;]{1,40})",
          Pattern.CASE_INSENSITIVE | Pattern.DOTALL);

  private DeclaredEncoding() {}

  /** The encoding that a page declares, in lower case; {@code null} if it declares none. */
  static @Nullable String label(byte[] page) {
    String head = new String(page, 0, Math.min(page.length, WITHIN), StandardCharsets.ISO_8859_1);
    Matcher matcher = DECLARATION.matcher(head);
    while (matcher.find()) {
      String label = matcher.group(1) != null ? matcher.group(1) : matcher.group(2);
      if (label != null) {
        return Ascii.toLowerCase(label.strip());
      }
    }
    return null;
  }

  /** The encoding that browsers read under a label in lower case; {@code null} if none is known. */
  static @Nullable Charset charset(String label) {
    try {
      Charset charset = Charset.forName(WebLabels.CHARSETS.getOrDefault(label, label));
      // What could be read as single bytes cannot be in a wide encoding.
      boolean wide = charset.name().startsWith("UTF-16") || charset.name().startsWith("UTF-32");
      return wide ? StandardCharsets.UTF_8 : charset;
    } catch (IllegalCharsetNameException | UnsupportedCharsetException e) {
      return null;
    }
  }

  /** What browsers read where a page names an encoding that is less than what pages use. */
  private static final class WebLabels {
    private static final Map<String, String> CHARSETS =
        Table.read(DeclaredEncoding.class, "web-encodings.tsv").rows().stream()
            .collect(
                Collectors.toUnmodifiableMap(row -> row.cell("label"), row -> row.cell("charset")));
  }
}
