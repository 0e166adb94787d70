package org.wirecopy.record;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.wirecopy.Tries;
import org.wirecopy.document.Document;
import org.wirecopy.document.Metadata;
import org.wirecopy.document.Span;
import org.wirecopy.document.dates.PublishedParser;
import org.wirecopy.noise.CleanDocument;
import org.wirecopy.noise.Cleaner;
import org.wirecopy.noise.mark.Mark;
import org.wirecopy.noise.mark.Noise;
import org.wirecopy.noise.mark.PageKind;
import org.wirecopy.noise.mark.Post;
import org.wirecopy.noise.mark.Quote;

class DocumentRecordTest {
  private static final CleanDocument THREAD =
      new CleanDocument(
          Document.of("thread", "Ann: the weir is shut\n> since when?\nsince noon \uD83D"),
          List.of(
              new Mark(new Span(0, 4), Noise.USER_HEADER, "names a poster"),
              new Mark(new Span(22, 35), Noise.QUOTED_REPLY, "is quoted")),
          List.of(
              new Post(
                  new Span(5, 46),
                  "Ann",
                  PublishedParser.parse("2024-03-05T10:11:12+02:00").orElseThrow(),
                  List.of(
                      new Quote(
                          new Span(22, 35),
                          null,
                          -1,
                          List.of(new Quote(new Span(24, 29), "Bo", 0, List.of()))))),
              new Post(new Span(46, 48), null, null)),
          new Metadata("weirs.example", null, "The weir", null, "https://weirs.example/1"),
          PageKind.THREAD);

  @Test
  void gives_back_everything_that_is_known_of_a_document() {
    assertThat(DocumentRecord.read(DocumentRecord.write(THREAD))).isEqualTo(THREAD);
  }

  @Test
  void gives_back_any_text() {
    Tries.of(300)
        .each(
            values -> {
              CleanDocument clean =
                  Cleaner.auto().clean(Document.of("d" + values.text(20), values.text(255)));

              CleanDocument again = DocumentRecord.read(DocumentRecord.write(clean));

              assertThat(again).isEqualTo(clean);
              assertThat(again.body().size()).isEqualTo(clean.body().size());
            });
  }

  @Test
  void refuses_a_record_with_any_byte_changed() {
    byte[] record = DocumentRecord.write(THREAD);
    for (int i = 0; i < record.length; i++) {
      byte[] broken = record.clone();
      broken[i] ^= 4;

      assertThatExceptionOfType(BrokenRecordException.class)
          .isThrownBy(() -> DocumentRecord.read(broken))
          .withMessageEndingWith("; read its document again");
    }
  }

  @Test
  void refuses_a_record_that_ends_too_early() {
    byte[] record = DocumentRecord.write(THREAD);
    for (int length = 0; length < record.length; length++) {
      byte[] cut = Arrays.copyOf(record, length);

      assertThatExceptionOfType(BrokenRecordException.class)
          .isThrownBy(() -> DocumentRecord.read(cut));
    }
  }

  @Test
  void names_the_versions_of_a_record_that_it_cannot_read() {
    byte[] record = DocumentRecord.write(THREAD);
    record[0] = Sealed.VERSION + 1;

    assertThatExceptionOfType(BrokenRecordException.class)
        .isThrownBy(() -> DocumentRecord.read(record))
        .withMessageContaining("version " + (Sealed.VERSION + 1))
        .withMessageContaining("version " + Sealed.VERSION + ";");
  }
}
