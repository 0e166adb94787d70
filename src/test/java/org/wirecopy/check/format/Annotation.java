package org.wirecopy.check.format;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A workflow command as a runner reads it: line by line, and nothing but commands. */
record Annotation(String command, Map<String, String> properties, String message) {
  private static final Pattern COMMAND =
      Pattern.compile("::([a-z]+)(?: ([^:]+))?::(.*)", Pattern.DOTALL);
  private static final Pattern PROPERTY = Pattern.compile("([A-Za-z]+)=([^,:]*)");
  private static final Pattern STRAY = Pattern.compile("%(?!25|0D|0A|3A|2C)");

  static List<Annotation> parse(String output) {
    assertThat(output).doesNotContain("\r").matches(text -> text.isEmpty() || text.endsWith("\n"));
    return List.of(output.split("\n")).stream()
        .filter(line -> !line.isEmpty())
        .map(Annotation::command)
        .toList();
  }

  private static Annotation command(String line) {
    assertThat(STRAY.matcher(line).find()).as(line).isFalse();
    Matcher matcher = COMMAND.matcher(line);
    assertThat(matcher.matches()).as(line).isTrue();
    Map<String, String> properties = new LinkedHashMap<>();
    for (String field : matcher.group(2) == null ? new String[0] : matcher.group(2).split(",")) {
      Matcher property = PROPERTY.matcher(field);
      assertThat(property.matches()).as(field).isTrue();
      properties.put(property.group(1), unescape(property.group(2)));
    }
    return new Annotation(matcher.group(1), properties, unescape(matcher.group(3)));
  }

  private static String unescape(String value) {
    return value
        .replace("%0D", "\r")
        .replace("%0A", "\n")
        .replace("%3A", ":")
        .replace("%2C", ",")
        .replace("%25", "%");
  }

  String property(String name) {
    return properties.get(name);
  }
}
