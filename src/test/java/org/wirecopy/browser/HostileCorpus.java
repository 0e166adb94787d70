package org.wirecopy.browser;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;

/** Documents that try to run, to end the page early, to turn it around, or to be too much. */
final class HostileCorpus {
  static final String MARKUP =
      "</script><script>window.hacked = 1</script></textarea></title><!-- <img src=x"
          + " onerror=\"window.hacked = 2\"> <svg onload=\"window.hacked = 3\"> <iframe"
          + " srcdoc=\"<script>parent.hacked = 4</script>\"> [a link](javascript:window.hacked=5) &amp;"
          + " &#60;b&#62; {{style}} ${window.hacked = 6} ]]>";
  static final String TURNED =
      "The \u202Egnp.exe\u202C file, \u2066isolated\u2069, and \u2028 a line";
  static final String RIGHT_TO_LEFT =
      "أغلقت السلطات الجسر القديم يوم الاثنين بعد العثور على شقوق في الدعامات";
  static final String EMOJI = "👩‍👩‍👧‍👦 families saw 🚢 sink 🇳🇴";
  static final int LONG = 10_000_000;

  private static final String SHARED =
      "The ferry to the outer islands was taken out of service on Friday because its ramp no longer"
          + " closes, and nobody could say when the next one will sail.";

  private HostileCorpus() {}

  static Path write(Path file) throws IOException {
    Files.writeString(file, "");
    add(file, "markup</script><b>", MARKUP + "\n\n" + SHARED + "\n\n" + MARKUP);
    add(file, "turned\u202Etxt", TURNED + "\n\n" + SHARED + "\n\n" + EMOJI);
    add(file, "right-to-left", RIGHT_TO_LEFT + "\n\n" + SHARED + "\n\n" + RIGHT_TO_LEFT);
    add(file, "halves", "Half \uD83D of a pair, and the other \uDE00 half.\n\n" + SHARED);
    add(file, "long", "One line without an end: " + "ferry ".repeat(LONG / 6) + "\n\n" + SHARED);
    return file;
  }

  private static void add(Path file, String id, String text) throws IOException {
    try (var out =
            Files.newBufferedWriter(file, StandardCharsets.UTF_8, StandardOpenOption.APPEND);
        JsonGenerator json = new JsonFactory().createGenerator(out)) {
      json.enable(
          com.fasterxml.jackson.core.json.JsonWriteFeature.ESCAPE_NON_ASCII.mappedFeature());
      json.writeStartObject();
      json.writeStringField("id", id);
      json.writeStringField("title", MARKUP + " " + id);
      json.writeStringField("source", id + " <i>Post</i>");
      json.writeStringField("url", "javascript:window.hacked=7");
      json.writeStringField("text", text);
      json.writeEndObject();
      json.writeRaw('\n');
    }
  }
}
