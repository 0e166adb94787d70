package org.wirecopy.document.markup;

import java.util.IllformedLocaleException;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** Reads what documents write for a language, such as {@code en_US}. */
public final class Languages {
  private Languages() {}

  /** The BCP 47 tag, or {@code null} if it is none. */
  public static @Nullable String tag(@Nullable String written) {
    if (written == null || written.isBlank()) {
      return null;
    }
    try {
      String tag = written.strip().replace('_', '-');
      Locale locale = new Locale.Builder().setLanguageTag(tag).build();
      return locale.getLanguage().isEmpty() ? null : locale.toLanguageTag();
    } catch (IllformedLocaleException e) {
      return null;
    }
  }
}
