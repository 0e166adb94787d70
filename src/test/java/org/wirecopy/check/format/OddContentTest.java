package org.wirecopy.check.format;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.StringReader;
import java.util.List;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.junit.jupiter.api.Test;
import org.wirecopy.Tries;
import org.wirecopy.Values;
import org.wirecopy.check.CheckReport;
import org.wirecopy.report.markup.Visible;
import org.wirecopy.report.page.Commands;

/** Whatever stands in a name or a text, what is written can be read. */
class OddContentTest {
  private static final int TRIES = 200;

  private static final String MEAN =
      "\u0000\t\n\r\u001B\u0085\u2028\"'<>&][{}%,:|`\\/.# \uD83D\uDE00\uFFFE\uFFFFaü";

  private static String odd(Values values) {
    return values.random().nextBoolean() ? values.text(0, 12, MEAN) : values.text(12);
  }

  @Test
  void writes_sarif_that_follows_the_schema() {
    Tries.of(TRIES)
        .each(
            values -> {
              String name = odd(values);
              String text = odd(values);
              assertThat(SarifSchema.faults(written(CheckFormat.SARIF, name, text))).isEmpty();
            });
  }

  @Test
  void writes_json_that_holds_the_name() {
    Tries.of(TRIES)
        .each(
            values -> {
              String name = odd(values);
              String text = odd(values);
              String path =
                  Reader.json(written(CheckFormat.GITLAB, name, text))
                      .at("/1/location/path")
                      .asText();
              assertThat(path).isEqualTo(Visible.paired(CheckPresentation.ROOT.path(name)));
            });
  }

  @Test
  void writes_a_whole_row_on_each_line() {
    Tries.of(TRIES)
        .each(
            values -> {
              String name = odd(values);
              String text = odd(values);
              String[] rows = written(CheckFormat.JSONL, name, text).split("\n");
              assertThat(rows).hasSize(18);
              for (String row : rows) {
                assertThat(Reader.json(row).isObject()).isTrue();
              }
              assertThat(Reader.json(rows[1]).get("text").asText()).isEqualTo(Visible.paired(text));
            });
  }

  @Test
  void writes_commands_that_hold_the_name() {
    Tries.of(TRIES)
        .each(
            values -> {
              String name = odd(values);
              String text = odd(values);
              List<Annotation> annotations =
                  Annotation.parse(written(CheckFormat.GITHUB, name, text));
              assertThat(annotations).hasSize(12);
              assertThat(annotations.get(0).property("file"))
                  .isEqualTo(Visible.paired(CheckPresentation.ROOT.path(name)));
            });
  }

  @Test
  void writes_xml_that_holds_the_text() {
    Tries.of(TRIES)
        .each(
            values -> {
              String name = odd(values);
              String text = odd(values);
              assertThat(read(written(CheckFormat.JUNIT, name, text)))
                  .contains(legal(Commands.lines(text)))
                  .contains("classname=" + legal(name) + ";");
              assertThat(read(written(CheckFormat.CHECKSTYLE, name, text)))
                  .contains("name=" + legal(name) + ";");
            });
  }

  @Test
  void writes_markdown_in_which_every_row_is_whole() {
    Tries.of(TRIES)
        .each(
            values -> {
              String name = odd(values);
              String text = odd(values);
              assertThat(
                      written(CheckFormat.MARKDOWN, name, text)
                          .lines()
                          .filter(line -> line.startsWith("|")))
                  .hasSize(16)
                  .allMatch(row -> row.chars().filter(c -> c == '|').count() == 5);
            });
  }

  /** What XML 1.0 cannot hold becomes U+FFFD. */
  private static String legal(String text) {
    return Visible.paired(text)
        .replaceAll("[\\x00-\\x08\\x0B\\x0C\\x0E-\\x1F\uFFFE\uFFFF]", "\uFFFD");
  }

  private static String read(String xml) throws XMLStreamException {
    XMLStreamReader reader =
        XMLInputFactory.newInstance().createXMLStreamReader(new StringReader(xml));
    StringBuilder content = new StringBuilder();
    while (reader.hasNext()) {
      int event = reader.next();
      if (event == XMLStreamReader.CHARACTERS) {
        content.append(reader.getText());
      } else if (event == XMLStreamReader.START_ELEMENT) {
        for (int i = 0; i < reader.getAttributeCount(); i++) {
          content.append(reader.getAttributeLocalName(i) + "=" + reader.getAttributeValue(i) + ";");
        }
      }
    }
    return content.toString();
  }

  private static String written(CheckFormat format, String name, String text) {
    CheckReport report = CheckSample.odd(name, text);
    return CheckSample.written(format, report);
  }
}
