package org.wirecopy.maven;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.lang.reflect.Field;
import java.lang.reflect.Modifier;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.apache.maven.plugin.Mojo;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.parser.Parser;
import org.junit.jupiter.api.Test;

/** The descriptor is written by hand; the fields that it fills are those of the classes. */
class PluginDescriptorTest {
  private static Document descriptor() throws IOException {
    String xml = Files.readString(Path.of("src/main/filtered-resources/META-INF/maven/plugin.xml"));
    return Jsoup.parse(xml, "", Parser.xmlParser());
  }

  /** The fields of a class and of those it extends, without Maven's. */
  private static Map<String, String> fields(Class<?> goal) {
    Map<String, String> fields = new TreeMap<>();
    for (Class<?> type = goal;
        type.getName().startsWith("org.wirecopy");
        type = type.getSuperclass()) {
      for (Field field : type.getDeclaredFields()) {
        if (!Modifier.isStatic(field.getModifiers()) && !field.isSynthetic()) {
          fields.put(field.getName(), field.getType().getName());
        }
      }
    }
    return fields;
  }

  @Test
  void fills_each_field_of_each_goal_in_its_type() throws Exception {
    assertThat(descriptor().select("mojo")).hasSize(3);
    for (Element mojo : descriptor().select("mojo")) {
      Class<?> goal = Class.forName(mojo.select("> implementation").text());
      assertThat(Mojo.class).isAssignableFrom(goal);
      Map<String, String> described =
          mojo.select("parameter").stream()
              .collect(
                  Collectors.toMap(
                      parameter -> parameter.select("> name").text(),
                      parameter -> parameter.select("> type").text()));
      Map<String, String> filled =
          mojo.select("> configuration > *").stream()
              .collect(Collectors.toMap(Element::tagName, value -> value.attr("implementation")));
      assertThat(described).isEqualTo(fields(goal)).isEqualTo(filled);
    }
  }

  @Test
  void names_the_property_of_a_parameter_after_it_and_leaves_it_to_maven() throws Exception {
    assertThat(descriptor().select("configuration > *").eachText())
        .allMatch(value -> value.startsWith("\\${wirecopy."));
    for (Element parameter : descriptor().select("parameter")) {
      String name = parameter.select("> name").text();
      Element value = parameter.closest("mojo").select("> configuration > " + name).first();
      assertThat(value.text().equals("\\${wirecopy." + name + "}"))
          .as(name)
          .isEqualTo(parameter.select("> editable").text().equals("true"));
    }
  }
}
