package org.wirecopy.document.input;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class EncodingTest {
  @TempDir Path folder;

  @ParameterizedTest(name = "{0}")
  @CsvSource({
    "windows-1251, Паром не пришёл",
    "koi8-r, Паром не пришёл",
    "Shift_JIS, 船は来なかった",
    "EUC-JP, 船は来なかった",
    "gb2312, 船没有来",
    "big5, 船沒有來",
    "iso-8859-2, Prom nie przypłynął",
    "windows-1254, Feribot gelmedi; ağır dalga",
    "utf-8, Le bac n’est pas venu"
  })
  void a_page_is_read_in_the_encoding_that_it_declares(String charset, String text) {
    String head = "<html><head><meta http-equiv=\"Content-Type\" content=\"text/html; charset=";
    String page = head + charset + "\"></head><body><p>" + text + "</p></body></html>";
    Path file = Reading.write(folder.resolve("page.html"), page.getBytes(Charset.forName(charset)));

    assertThat(Reading.of(file).texts()).containsExactly(text);
  }

  @Test
  void what_calls_itself_latin_is_read_as_browsers_read_it() {
    byte[] page =
        "<meta charset=iso-8859-1><p>“Late”</p>".getBytes(Charset.forName("windows-1252"));

    assertThat(Reading.of(Reading.write(folder.resolve("page.htm"), page)).texts())
        .containsExactly("“Late”");
  }

  @Test
  void an_xml_declaration_counts_and_a_single_byte_page_cannot_be_wide() {
    String body = "<html><p>Zu spät</p></html>";
    byte[] declared =
        ("<?xml version='1.0' encoding='ISO-8859-15'?>" + body)
            .getBytes(Charset.forName("ISO-8859-15"));
    byte[] untrue = ("<meta charset=utf-16>" + body).getBytes(StandardCharsets.UTF_8);

    assertThat(Reading.of(Reading.write(folder.resolve("a.html"), declared)).texts())
        .containsExactly("Zu spät");
    assertThat(Reading.of(Reading.write(folder.resolve("b.html"), untrue)).texts())
        .containsExactly("Zu spät");
  }

  @ParameterizedTest(name = "{0}")
  @CsvSource({"UTF-8", "UTF-16LE", "UTF-16BE", "UTF-32LE", "UTF-32BE"})
  void a_byte_order_mark_tells_the_encoding_and_is_no_text(String charset) {
    byte[] bytes = "\uFEFFDer Fluß stieg. 🌊".getBytes(Charset.forName(charset));

    assertThat(Reading.of(Reading.write(folder.resolve("river.txt"), bytes)).texts())
        .containsExactly("Der Fluß stieg. 🌊");
  }

  @Test
  void the_mark_wins_over_what_a_page_declares() {
    byte[] page = "\uFEFF<meta charset=windows-1251><p>паром</p>".getBytes(StandardCharsets.UTF_8);

    assertThat(Reading.of(Reading.write(folder.resolve("page.html"), page)).texts())
        .containsExactly("паром");
  }

  @Test
  void half_a_unit_at_the_end_of_wide_text_is_a_problem() {
    byte[] bytes = {(byte) 0xFF, (byte) 0xFE, 'a', 0, 'b'};
    Reading reading = Reading.of(Reading.write(folder.resolve("river.txt"), bytes));

    assertThat(reading.complaints())
        .containsExactly(
            "river.txt, line 1, byte 5: is not valid UTF-16LE"
                + "; convert it to UTF-8 first, or let it declare its encoding");
  }

  @Test
  void a_page_that_is_utf8_by_its_bytes_is_that_whatever_it_declares() {
    String page = "<meta charset=windows-1251><p>Zu spät – die Fähre fährt über Köln</p>";
    byte[] whole = page.getBytes(StandardCharsets.UTF_8);
    Reading reading = Reading.of(Reading.write(folder.resolve("page.html"), whole));

    assertThat(reading.texts()).containsExactly("Zu spät – die Fähre fährt über Köln");
    assertThat(reading.complaints())
        .containsExactly("page.html: declares windows-1251 but is UTF-8, and read so");
  }

  @Test
  void a_few_broken_bytes_make_no_other_encoding_of_utf8() {
    byte[] page = ("<p>" + "fährt ".repeat(10) + "x").getBytes(StandardCharsets.UTF_8);
    page[page.length - 1] = (byte) 0xC3;
    Reading reading = Reading.of(Reading.write(folder.resolve("page.html"), page));

    assertThat(reading.texts()).containsExactly("fährt ".repeat(10) + "\uFFFD");
    assertThat(reading.complaints())
        .containsExactly("page.html, line 1: has bytes that are not UTF-8 (1); the rest was read");
  }

  @ParameterizedTest(name = "{0}")
  @CsvSource({
    "windows-1252, 9D, \u009D, windows-1252 (1)",
    "latin1, 9D, \u009D, windows-1252 (1)",
    "windows-1253, AA, \uFFFD, windows-1253 (1)",
    "shift_jis, 82, \uFFFD, windows-31j (1)"
  })
  void one_byte_that_an_encoding_does_not_have_refuses_no_page(
      String declared, String one, String read, String told) {
    byte[] page = ("<meta charset=" + declared + ">\n<p>Late|").getBytes(StandardCharsets.US_ASCII);
    page[page.length - 1] = (byte) Integer.parseInt(one, 16);
    Reading reading = Reading.of(Reading.write(folder.resolve("page.html"), page));

    assertThat(reading.texts()).containsExactly("Late" + read);
    assertThat(reading.complaints())
        .containsExactly(
            "page.html, line 2: has bytes that are not " + told + "; the rest was read");
  }

  @Test
  void an_unknown_encoding_refuses_no_page() {
    byte[] page = "<meta charset=x-none><p>Zu spät".getBytes(StandardCharsets.ISO_8859_1);
    Reading reading = Reading.of(Reading.write(folder.resolve("page.html"), page));

    assertThat(reading.texts()).containsExactly("Zu spät");
    assertThat(reading.complaints())
        .containsExactly(
            "page.html: declares the unknown encoding x-none and was read as windows-1252");
  }
}
