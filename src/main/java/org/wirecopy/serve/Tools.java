package org.wirecopy.serve;

import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.wirecopy.archive.Archive;
import org.wirecopy.document.Document;
import org.wirecopy.report.Offsets;
import org.wirecopy.work.Labels;

/** What an archive can be asked by those who call tools with arguments. */
final class Tools {
  private static final int MALFORMED = 400;

  /** What a text may be, and how names of such files end. */
  private static final Map<String, String> KINDS =
      Map.of("text", "txt", "html", "html", "markdown", "md", "mail", "eml");

  private final AskedArchive archive;
  private final ServerOptions options;
  private final Consumer<Throwable> failures;

  Tools(Archive archive, ServerOptions options, Consumer<Throwable> failures) {
    this.archive = new AskedArchive(archive, options);
    this.options = options;
    this.failures = failures;
  }

  /** What the archive holds of a text. */
  Answer find(Map<String, Object> arguments) {
    Answering found =
        () -> {
          String kind = KINDS.get(word(arguments, "format", "text"));
          Offsets unit =
              Labels.find(Offsets.class, word(arguments, "offsets", Offsets.UTF16.label()))
                  .orElse(null);
          if (kind == null || unit == null) {
            throw new Refusal(
                MALFORMED,
                "format is text, html, markdown or mail, and offsets are utf16, codepoint or byte");
          }
          byte[] text = word(arguments, "text", null).getBytes(StandardCharsets.UTF_8);
          Document asked =
              AskedText.read(
                  text,
                  kind,
                  StandardCharsets.UTF_8,
                  word(arguments, "id", AskedText.NAMELESS),
                  options.most());
          return FoundJson.of(asked, archive.find(asked), unit);
        };
    return found.orRefusal(failures);
  }

  /** A document of the archive. */
  Answer show(Map<String, Object> arguments) {
    Answering shown = () -> archive.document(word(arguments, "id", null));
    return shown.orRefusal(failures);
  }

  private static String word(Map<String, Object> arguments, String name, @Nullable String otherwise)
      throws Refusal {
    Object value = arguments.get(name);
    if (value == null && otherwise != null) {
      return otherwise;
    }
    if (value instanceof String word) {
      return word;
    }
    throw new Refusal(
        MALFORMED,
        value == null ? "the argument " + name + " is missing" : name + " has to be a string");
  }
}
