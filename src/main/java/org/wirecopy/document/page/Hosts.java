package org.wirecopy.document.page;

import com.google.common.base.Ascii;
import com.google.common.base.CharMatcher;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Tells whose pages an address is of. */
public final class Hosts {
  /** What is written on real pages is often no URI (RFC 3986), and its authority is one still. */
  private static final Pattern AUTHORITY =
      Pattern.compile(
          "[a-z][a-z0-9+.-]*://(?:[^/?#@]*@)?(?:www\\.)?([^/?#@:\\s\\[\\]]+|\\[[^\\]/]*\\])(?::\\d*)?(?=[/?#]|$)",
          Pattern.CASE_INSENSITIVE);

  private static final Pattern LAST =
      Pattern.compile(
          "([\\p{L}\\d%+_-]+)/?(?:\\.[a-z]{3,5})?(?:[?#].*)?$", Pattern.CASE_INSENSITIVE);

  private static final int FEWEST_WORDS = 4;

  private static final Pattern REST = Pattern.compile("/?(?:[?#].*)?");

  private Hosts() {}

  /** Whether an address is that of the first page of a site. */
  static boolean isHome(@Nullable String address) {
    Matcher authority = AUTHORITY.matcher(address == null ? "" : address);
    return address != null
        && authority.lookingAt()
        && REST.matcher(address.substring(authority.end())).matches();
  }

  /** The words of the last part of an address, as sites make it from headlines; else nothing. */
  static String lastWords(@Nullable String address) {
    if (of(address) == null || address == null) {
      return "";
    }
    Matcher last = LAST.matcher(address);
    String name = last.find() ? last.group(1) : "";
    return CharMatcher.anyOf("-_+").countIn(name) + 1 < FEWEST_WORDS
        ? ""
        : CharMatcher.anyOf("-_+").replaceFrom(name, ' ');
  }

  /** The host of an address in lower case, without {@code www.}; {@code null} if it has none. */
  public static @Nullable String of(@Nullable String address) {
    Matcher authority = AUTHORITY.matcher(address == null ? "" : address);
    return authority.lookingAt() ? Ascii.toLowerCase(authority.group(1)) : null;
  }
}
