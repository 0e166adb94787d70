package org.wirecopy.check;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.wirecopy.document.Document;

class StrangeBaselineTest {
  private static final String PROSE =
      "Every third spring the ditch behind the brickworks is dug out again by those who draw water"
          + " from it, and whoever sends nobody pays in bread and in beer for those who came.";

  @TempDir Path folder;

  private static String good() {
    Stream<Material> texts =
        Stream.of("a", "b").map(id -> Material.of(Document.of(id, PROSE), Role.CHECKED));
    Baseline baseline = Check.builder().build().of(texts).notes().baselines().current();
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    try {
      baseline.write(out);
    } catch (IOException e) {
      throw new IllegalStateException(e);
    }
    return out.toString(StandardCharsets.UTF_8);
  }

  private Path file(String text) throws IOException {
    return Files.writeString(folder.resolve("known.json"), text);
  }

  static Stream<String> broken() {
    String good = good();
    String version = "\"wirecopy-baseline\":" + Baseline.VERSION;
    assertThat(good).contains(version);
    String start = "{" + version + ",\"findings\":[";
    return Stream.of(
        "",
        "[]",
        "{}",
        good.replace(version, "\"wirecopy-baseline\":" + "9".repeat(100_000)),
        good.replace(version, "\"wirecopy-baseline\":" + "9".repeat(900)),
        good.replace(version, "\"wirecopy-baseline\":99999999999"),
        good.replace(version, "\"wirecopy-baseline\":-1e999999"),
        good.replace(version, "\"wirecopy-baseline\":\"1\""),
        good.replaceAll("\"words\":\\d+", "\"words\":" + "9".repeat(5000)),
        good.replaceAll("\"words\":\\d+", "\"words\":99999999999"),
        good.replaceAll("\"words\":\\d+", "\"words\":-3"),
        good.replaceAll("\"words\":\\d+", "\"words\":{\"a\":[1]}"),
        good.replaceAll("\"finding\":\"\\w+\"", "\"finding\":[]"),
        good.replaceAll("\"kind\":\"[\\w-]+\"", "\"kind\":7"),
        good.replace("\"kind\":", "\"sort\":"),
        good.replaceAll("\"sketch\":\"", "\"sketch\":\"" + "A".repeat(90_000)),
        good.replaceAll("\"sketch\":\"", "\"sketch\":\"" + "A".repeat(900_000)),
        good.replaceAll("\"places\":\\[[^]]*]", "\"places\":[[\"a\"]]"),
        start + "{\"a\":".repeat(50_000),
        start + "[".repeat(50_000),
        start + "{\"" + "n".repeat(200_000) + "\":1}]}",
        good + good,
        good.substring(0, good.length() / 2));
  }

  @ParameterizedTest
  @MethodSource("broken")
  void is_refused_with_what_to_do(String text) throws IOException {
    Path file = file(text);
    assertThatThrownBy(() -> Baseline.read(file))
        .isInstanceOf(BaselineException.class)
        .hasMessageStartingWith(file.toString())
        .hasMessageContaining("--update-baseline");
  }

  @Test
  void is_read_with_fields_that_nobody_knows_yet() throws IOException {
    String more = good().replace("\n]\n}", "\n],\"more\":{\"a\":[1,{}]},\"most\":null}");
    assertThat(Baseline.read(file(more)).size()).isEqualTo(1);
    assertThat(Baseline.read(file(good())).size()).isEqualTo(1);
  }
}
