package org.wirecopy.check.format;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.StringReader;
import java.util.List;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.wirecopy.check.CheckReport;
import org.wirecopy.report.markup.Visible;
import org.wirecopy.report.page.Commands;

/** Whatever stands in a name or a text, what is written can be read. */
class OddContentTest {
  private static final int TRIES = 200;

  @Provide
  Arbitrary<String> odd() {
    Arbitrary<Character> mean =
        Arbitraries.of(
            '\u0000', '\t', '\n', '\r', '\u001B', '\u0085', '\u2028', '"', '\'', '<', '>', '&', ']',
            '[', '{', '}', '%', ',', ':', '|', '`', '\\', '/', '.', '#', ' ', '\uD83D', '\uDE00',
            '\uFFFE', '\uFFFF', 'a', 'ü');
    return Arbitraries.oneOf(
        mean.list().ofMaxSize(12).map(OddContentTest::joined),
        Arbitraries.strings().ofMaxLength(12));
  }

  private static String joined(List<Character> characters) {
    StringBuilder text = new StringBuilder();
    characters.forEach(text::append);
    return text.toString();
  }

  @Property(tries = TRIES)
  void writes_sarif_that_follows_the_schema(
      @ForAll("odd") String name, @ForAll("odd") String text) {
    assertThat(SarifSchema.faults(written(CheckFormat.SARIF, name, text))).isEmpty();
  }

  @Property(tries = TRIES)
  void writes_json_that_holds_the_name(@ForAll("odd") String name, @ForAll("odd") String text) {
    String path =
        Reader.json(written(CheckFormat.GITLAB, name, text)).at("/1/location/path").asText();
    assertThat(path).isEqualTo(Visible.paired(CheckPresentation.ROOT.path(name)));
  }

  @Property(tries = TRIES)
  void writes_a_whole_row_on_each_line(@ForAll("odd") String name, @ForAll("odd") String text) {
    String[] rows = written(CheckFormat.JSONL, name, text).split("\n");
    assertThat(rows).hasSize(17);
    for (String row : rows) {
      assertThat(Reader.json(row).isObject()).isTrue();
    }
    assertThat(Reader.json(rows[1]).get("text").asText()).isEqualTo(Visible.paired(text));
  }

  @Property(tries = TRIES)
  void writes_commands_that_hold_the_name(@ForAll("odd") String name, @ForAll("odd") String text) {
    List<Annotation> annotations = Annotation.parse(written(CheckFormat.GITHUB, name, text));
    assertThat(annotations).hasSize(12);
    assertThat(annotations.get(0).property("file"))
        .isEqualTo(Visible.paired(CheckPresentation.ROOT.path(name)));
  }

  @Property(tries = TRIES)
  void writes_xml_that_holds_the_text(@ForAll("odd") String name, @ForAll("odd") String text)
      throws XMLStreamException {
    assertThat(read(written(CheckFormat.JUNIT, name, text)))
        .contains(legal(Commands.lines(text)))
        .contains("classname=" + legal(name) + ";");
    assertThat(read(written(CheckFormat.CHECKSTYLE, name, text)))
        .contains("name=" + legal(name) + ";");
  }

  @Property(tries = TRIES)
  void writes_markdown_in_which_every_row_is_whole(
      @ForAll("odd") String name, @ForAll("odd") String text) {
    assertThat(
            written(CheckFormat.MARKDOWN, name, text).lines().filter(line -> line.startsWith("|")))
        .hasSize(15)
        .allMatch(row -> row.chars().filter(c -> c == '|').count() == 5);
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
