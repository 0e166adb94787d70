package org.wirecopy.dedup;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.wirecopy.dedup.options.DedupOptions;
import org.wirecopy.dedup.options.Keep;
import org.wirecopy.dedup.options.Mode;
import org.wirecopy.document.Problem;
import org.wirecopy.noise.Cleaner;

class DedupTest {
  @TempDir Path folder;
  private final Shards shards = new Shards(7);
  private Path input;
  private Path output;
  private Path ledger;

  @BeforeEach
  void names_files() {
    input = folder.resolve("in.jsonl");
    output = folder.resolve("out.jsonl");
    ledger = folder.resolve("ledger.jsonl");
  }

  private static DedupOptions options(Mode mode, Keep keep) {
    DedupOptions usual = DedupOptions.of(mode);
    return new DedupOptions(
        mode, keep, usual.threshold(), usual.minWords(), usual.noise(), usual.noiseOptions());
  }

  private Dedup dedup(DedupOptions options) {
    return Dedup.of(options).inputs(List.of(input.toString())).output(output).ledger(ledger);
  }

  private String clean(DedupOptions options, String... rows) throws IOException {
    Shards.write(input, List.of(rows));
    Outcome outcome = dedup(options).run();
    assertThat(outcome.problems()).isEmpty();
    return Files.readString(output);
  }

  private static String row(String id, String text) {
    return "{\"id\":\"" + id + "\",\"text\":\"" + text + "\"}\n";
  }

  @Test
  void keeps_none_of_what_stands_elsewhere_and_all_of_what_does_not() throws IOException {
    String whole = shards.text(400);
    String excerpt = String.join(" ", List.of(whole.split(" ")).subList(36, 72));
    String twice = shards.text(50);
    DedupOptions none = options(Mode.DOCUMENTS, Keep.NONE);
    String left =
        clean(
            none,
            row("whole", whole),
            row("excerpt", excerpt),
            row("one", twice),
            row("other", twice));
    assertThat(left).isEqualTo(row("whole", whole));
    assertThat(clean(none, row("excerpt", excerpt), row("whole", whole)))
        .isEqualTo(row("whole", whole));
  }

  @Test
  void says_of_what_a_text_consisted_of_which_nothing_is_left() throws IOException {
    String large = shards.text(84);
    String small = shards.text(48);
    clean(
        DedupOptions.of(Mode.PASSAGES),
        row("a", small + " " + shards.text(60)),
        row("b", large + " " + shards.text(60)),
        row("c", small + " " + large));
    assertThat(Files.readString(ledger))
        .contains(
            "\"rule\":\"empty\"",
            "\"reason\":\"nothing but 2 passages that stand elsewhere\"",
            "\"line\":2,\"document\":\"b\"");
  }

  @Test
  void annotates_no_row_twice() throws IOException {
    String text = shards.text(40);
    Shards.write(
        input,
        List.of(
            row("a", text),
            "{\"id\":\"b\",\"text\":\"" + text + "\",\"wirecopy\":{\"copied\":0}}\n",
            "{\"id\":\"c\",\"text\":\"x\",\"y\":{\"wirecopy\":1}}\n"));
    Outcome outcome = dedup(DedupOptions.of(Mode.ANNOTATE)).run();
    assertThat(outcome.problems())
        .containsExactly(
            new Problem(
                "b",
                "line 2",
                "has a field wirecopy already, and is left as it is; annotate the corpus as it was"));
    assertThat(Files.readAllLines(output).get(1)).endsWith(",\"wirecopy\":{\"copied\":0}}");
    assertThat(Files.readAllLines(output).get(2)).contains("\"y\":{\"wirecopy\":1},\"wirecopy\":{");
  }

  @Test
  void tells_that_short_texts_are_equal() throws IOException {
    String text = shards.text(20);
    assertThat(clean(DedupOptions.of(Mode.ANNOTATE), row("a", text), row("b", text)))
        .contains("\"wirecopy\":{\"copyOf\":\"a\",\"copied\":1");
  }

  @Test
  void leaves_nothing_of_a_copy_of_a_text_that_lost_a_passage() throws IOException {
    String part = shards.text(48);
    String text = part + " " + shards.text(60);
    assertThat(
            clean(DedupOptions.of(Mode.PASSAGES), row("a", part), row("b", text), row("c", text)))
        .isEqualTo(row("a", part) + row("b", text.substring(part.length() + 1)));
  }

  @Test
  void leaves_out_copies_and_keeps_all_else_to_the_byte() throws IOException {
    String text = shards.text(100);
    String first = " {\"id\" : \"a\", \"text\":\"" + text + "\",\"z\":1e3}\r\n";
    String other = row("c", shards.text(100));
    String kept =
        clean(
            DedupOptions.of(Mode.DOCUMENTS),
            first,
            row("b", shards.edited(text, 0.05)),
            "\n",
            other,
            row("d", text).stripTrailing());
    assertThat(kept).isEqualTo(first + "\n" + other);
  }

  @Test
  void tells_copies_of_a_few_words_by_their_words() throws IOException {
    String kept =
        clean(
            DedupOptions.of(Mode.DOCUMENTS),
            row("a", "One two three."),
            row("b", "one two THREE"),
            row("c", "One two four"),
            row("d", "One"),
            row("e", "one!"));
    assertThat(kept)
        .isEqualTo(row("a", "One two three.") + row("c", "One two four") + row("d", "One"));
  }

  @Test
  void spares_what_is_only_quoted_in_a_document_and_what_is_more_than_its_copy()
      throws IOException {
    String text = shards.text(60);
    String rows =
        row("a", text)
            + row("b", shards.text(60) + " " + text)
            + row("c", shards.text(90) + " " + text);
    assertThat(clean(DedupOptions.of(Mode.DOCUMENTS), rows)).isEqualTo(rows);
  }

  @Test
  void removes_nothing_that_stands_only_in_what_is_removed() throws IOException {
    String text = shards.text(400);
    String[] chain = new String[6];
    chain[0] = text;
    for (int i = 1; i < chain.length; i++) {
      chain[i] = shards.edited(chain[i - 1], 0.05);
    }
    String[] rows = new String[chain.length];
    for (int i = 0; i < chain.length; i++) {
      rows[i] = row("r" + i, chain[i]);
    }
    String kept = clean(DedupOptions.of(Mode.DOCUMENTS), rows);
    assertThat(kept.lines().count()).isBetween(2L, 5L);
    assertThat(Files.readAllLines(ledger))
        .filteredOn(line -> line.contains("\"removal\""))
        .allSatisfy(
            line -> {
              String id = line.replaceAll(".*\"kept\":\\{.*\"document\":\"(r\\d)\".*", "$1");
              assertThat(kept).contains("\"id\":\"" + id + "\"");
            });
  }

  @Test
  void cuts_passages_at_the_borders_of_sentences() throws IOException {
    String copied = shards.text(36);
    String before = shards.text(24);
    String after = shards.text(24);
    String kept =
        clean(
            DedupOptions.of(Mode.PASSAGES),
            row("a", shards.text(24) + " " + copied),
            row("b", before + " \\u201c" + copied + "\\u201d\\n\\n" + after));
    assertThat(kept).endsWith(row("b", before + " \\n\\n" + after));
    String half = shards.text(48);
    String words = half.replace(".", "").replace("The ", "");
    assertThat(
            clean(
                DedupOptions.of(Mode.PASSAGES),
                row("a", words),
                row("b", "Own words come first and " + words + " and some own words end it")))
        .endsWith(row("b", "Own words come first and and some own words end it"));
  }

  @Test
  void removes_a_row_of_which_nothing_is_left() throws IOException {
    String text = shards.text(60);
    assertThat(clean(DedupOptions.of(Mode.PASSAGES), row("a", text), row("b", text)))
        .isEqualTo(row("a", text));
    assertThat(Files.readString(ledger)).contains("\"rule\":\"empty\"");
  }

  @Test
  void keeps_the_copy_that_is_asked_for() throws IOException {
    String text = shards.text(60);
    String a = "{\"id\":\"a\",\"published\":\"2024-05-02\",\"text\":\"" + text + "\"}\n";
    String b = "{\"id\":\"b\",\"published\":\"2024-05-01\",\"text\":\"" + text + "\"}\n";
    String c = "{\"id\":\"c\",\"published\":\"2024-05-03\",\"text\":\"" + text + "\"}\n";
    String d = row("d", text + " And two more.");
    String[] rows = {a, b, c, d};
    assertThat(clean(options(Mode.DOCUMENTS, Keep.FIRST), rows)).isEqualTo(a);
    assertThat(clean(options(Mode.DOCUMENTS, Keep.OLDEST), rows)).isEqualTo(b);
    assertThat(clean(options(Mode.DOCUMENTS, Keep.NEWEST), rows)).isEqualTo(c);
    assertThat(clean(options(Mode.DOCUMENTS, Keep.LONGEST), rows)).isEqualTo(d);
    assertThat(clean(options(Mode.DOCUMENTS, Keep.NONE), rows)).isEmpty();
    assertThat(clean(options(Mode.PASSAGES, Keep.NONE), rows)).isEqualTo(row("d", "And two more."));
  }

  @Test
  void keeps_what_others_credit() throws IOException {
    String text = shards.text(120);
    String copy = row("copy", text);
    String credited = row("credited", "HARBOUR TOWN (AFP) - " + text + " (AFP)");
    assertThat(clean(options(Mode.DOCUMENTS, Keep.BEST_SOURCE), copy, credited))
        .isEqualTo(credited);
  }

  @Test
  void cleans_against_a_reference_and_leaves_it_alone() throws IOException {
    String known = shards.text(60);
    String fresh = shards.text(60);
    Path reference = Shards.write(folder.resolve("ref.jsonl"), List.of(row("x", known)));
    Shards.write(input, List.of(row("a", fresh), row("b", known), row("c", fresh)));
    dedup(options(Mode.DOCUMENTS, Keep.LONGEST)).against(List.of(reference.toString())).run();
    assertThat(Files.readString(output)).isEqualTo(row("a", fresh));
    assertThat(Files.readString(reference)).isEqualTo(row("x", known));
    assertThat(Files.readString(ledger)).contains("\"input\":\"ref.jsonl\",\"line\":1");
  }

  @Test
  void annotates_rows_and_tables() throws IOException {
    String text = shards.text(60);
    String kept =
        clean(
            DedupOptions.of(Mode.ANNOTATE), row("a", text), row("b", text), "{\"text\":\"x\" }\n");
    List<String> lines = kept.lines().toList();
    assertThat(lines.get(0))
        .endsWith(",\"wirecopy\":{\"copyOf\":null,\"copied\":0,\"passages\":[]}}");
    assertThat(lines.get(1))
        .startsWith(row("b", text).substring(0, 40))
        .contains("\"wirecopy\":{\"copyOf\":\"a\",\"copied\":1,\"passages\":[{\"start\":0,")
        .endsWith("}]}}");
    assertThat(lines.get(2)).startsWith("{\"text\":\"x\" ,\"wirecopy\":{");
    input = Files.writeString(folder.resolve("t.csv"), "id;text\r\na;" + text + "\r\nb;" + text);
    output = folder.resolve("o.csv");
    dedup(DedupOptions.of(Mode.ANNOTATE)).run();
    assertThat(Files.readString(output))
        .isEqualTo(
            "id;text;wirecopy_copy_of;wirecopy_copied;wirecopy_noise\r\na;"
                + text
                + ";;0.0;0\r\nb;"
                + text
                + ";\"a\";1.0;0");
    assertThat(restored()).isEqualTo(Files.readString(input));
  }

  private String restored() throws IOException {
    Path again = folder.resolve("again");
    Files.deleteIfExists(again);
    Restore.from(output, ledger).to(again);
    return Files.readString(again);
  }

  @ParameterizedTest
  @EnumSource(Mode.class)
  void gives_the_input_back_byte_for_byte(Mode mode) throws IOException {
    Shards.write(input, shards.rows(120));
    Files.writeString(
        input, "{broken\n\n\uFEFF{}\n" + Files.readString(input) + "{\"text\":\"last");
    Outcome outcome = dedup(DedupOptions.of(mode)).run();
    assertThat(outcome.problems()).hasSize(3);
    assertThat(Files.readString(output)).isNotEqualTo(Files.readString(input));
    assertThat(restored()).isEqualTo(Files.readString(input));
  }

  @Test
  void gives_bytes_back_that_are_no_text() throws IOException {
    byte[] rows =
        (row("a", "One two three") + row("b", "One two three") + "\u00e9 no UTF-8\n")
            .getBytes(StandardCharsets.ISO_8859_1);
    Files.write(input, rows);
    dedup(DedupOptions.of(Mode.DOCUMENTS)).run();
    Path again = folder.resolve("again");
    Restore.from(output, ledger).to(again);
    assertThat(Files.readAllBytes(again)).isEqualTo(rows);
  }

  @ParameterizedTest
  @ValueSource(strings = {"text;id\n%s;1\n%s;2\n", "id,text\r\n1,\"%s\"\r\n2,\"%s\"\r\n"})
  void cleans_tables(String table) throws IOException {
    input = folder.resolve("t.csv");
    output = folder.resolve("o.csv");
    String text = shards.text(36);
    String own = shards.text(24);
    Files.writeString(input, table.formatted(text, own + " " + text));
    dedup(DedupOptions.of(Mode.PASSAGES)).run();
    assertThat(Files.readString(output)).isEqualTo(table.formatted(text, own + " "));
    assertThat(restored()).isEqualTo(Files.readString(input));
  }

  @Test
  void cleans_a_folder_into_a_folder() throws IOException {
    Path texts = Files.createDirectories(folder.resolve("texts/sub"));
    String text = shards.text(60);
    String own = shards.text(24);
    Files.writeString(texts.resolve("a.txt"), text);
    Files.writeString(texts.resolve("b.txt"), "\uFEFF" + own + "\n\n" + text + "\n");
    Files.writeString(texts.resolve("c.txt"), text);
    Files.write(texts.resolve("d.png"), new byte[] {(byte) 0x89, 'P', 'N', 'G', 13, 10, 26, 10});
    input = folder.resolve("texts");
    output = folder.resolve("cleaned");
    Outcome outcome = dedup(DedupOptions.of(Mode.PASSAGES)).run();
    assertThat(outcome.problems()).extracting(Problem::document).containsExactly("sub/d.png");
    assertThat(files(output)).containsExactly("sub/a.txt", "sub/b.txt", "sub/d.png");
    assertThat(Files.readString(output.resolve("sub/b.txt"))).isEqualTo("\uFEFF" + own + "\n\n");
    Path again = folder.resolve("again");
    Restore.from(output, ledger).to(again);
    assertThat(files(again)).isEqualTo(files(input));
    for (String file : files(input)) {
      assertThat(again.resolve(file)).hasSameBinaryContentAs(input.resolve(file));
    }
  }

  private static List<String> files(Path root) throws IOException {
    try (Stream<Path> all = Files.walk(root)) {
      return all.filter(Files::isRegularFile)
          .map(file -> root.relativize(file).toString().replace('\\', '/'))
          .sorted()
          .toList();
    }
  }

  @Test
  void turns_pages_into_rows_where_rows_are_wanted() throws IOException {
    Path pages = Files.createDirectories(folder.resolve("pages"));
    String text = shards.text(60);
    Files.writeString(
        pages.resolve("a.html"),
        "<html><head><title>One</title></head><body><p>" + text + "</p></body></html>");
    Files.writeString(pages.resolve("b.html"), "<p>" + text + "</p><p>" + shards.text(40) + "</p>");
    input = pages;
    dedup(DedupOptions.of(Mode.PASSAGES)).run();
    List<String> rows = Files.readAllLines(output);
    assertThat(rows).hasSize(2);
    assertThat(rows.get(0)).startsWith("{\"id\":\"a.html\",\"title\":\"One\",\"text\":\"");
    assertThat(rows.get(1)).startsWith("{\"id\":\"b.html\",").doesNotContain(text);
  }

  @Test
  void leaves_pages_whole_that_cannot_be_cut_and_says_so() throws IOException {
    Path pages = Files.createDirectories(folder.resolve("pages"));
    String text = shards.text(60);
    Files.writeString(pages.resolve("a.html"), "<p>" + text + "</p>");
    Files.writeString(pages.resolve("b.html"), "<p>" + text + "</p><p>" + shards.text(40) + "</p>");
    input = pages;
    output = folder.resolve("out");
    Outcome outcome = dedup(DedupOptions.of(Mode.PASSAGES)).run();
    assertThat(outcome.problems())
        .singleElement()
        .satisfies(
            problem -> {
              assertThat(problem.document()).isEqualTo("b.html");
              assertThat(problem.message()).contains("is left whole", "-o out.jsonl");
            });
    assertThat(output.resolve("b.html")).hasSameBinaryContentAs(pages.resolve("b.html"));
    assertThat(outcome.statistics().total().wordsRemoved()).isZero();
  }

  @Test
  void puts_the_rows_of_several_files_together() throws IOException {
    Path one = Files.writeString(folder.resolve("1.jsonl"), row("a", "One two").stripTrailing());
    Path two =
        Files.writeString(folder.resolve("2.jsonl"), row("b", "Three") + row("c", "one two"));
    Dedup.of(DedupOptions.of(Mode.DOCUMENTS))
        .inputs(List.of(one.toString(), two.toString()))
        .output(output)
        .ledger(ledger)
        .run();
    assertThat(Files.readString(output)).isEqualTo(row("a", "One two") + row("b", "Three"));
    assertThat(restored()).isEqualTo(Files.readString(one) + Files.readString(two));
  }

  @Test
  void takes_noise_out_where_it_is_asked_to() throws IOException {
    Cleaner cleaner = Cleaner.auto();
    DedupOptions options = new DedupOptions(Mode.PASSAGES, Keep.FIRST, 0.7, 24, cleaner, Map.of());
    String message =
        "From: anna@mail.example\\nSubject: Nets\\nDate: Mon, 3 Jun 2024 10:00:00 +0200\\n\\n"
            + shards.text(36)
            + "\\n\\n-- \\nAnna Harbour\\nNet office\\n";
    String kept = clean(options, row("a", message));
    assertThat(kept).doesNotContain("Subject", "Net office");
    assertThat(restored()).isEqualTo(row("a", message));
    assertThat(Files.readString(ledger))
        .contains("\"rule\":\"noise\",\"kind\":\"message-header\"", "\"kind\":\"signature\"");
  }

  private static String notice(String who, String day, int boats) {
    return who
        + " told the harbour board on "
        + day
        + " that it will lay up "
        + boats
        + " boats at the north mole until the rates for the winter are known. The board takes such"
        + " notices without comment, keeps a list of them at the gate, and lets whoever asks read"
        + " it between nine and noon.";
  }

  /** A notice, another on the same form, and the first once more with a word changed. */
  private String[] notices() {
    String first = notice("Ostrand Glass Co", "Monday", 14);
    return new String[] {
      row("a", first),
      row("b", notice("Pellworm Ropes Ltd", "Friday", 90)),
      row("c", first.replace("takes", "accepts"))
    };
  }

  @ParameterizedTest
  @EnumSource(names = {"DOCUMENTS", "PASSAGES"})
  void leaves_other_reports_on_one_form(Mode mode) throws IOException {
    String[] rows = notices();
    assertThat(clean(DedupOptions.of(mode), rows)).isEqualTo(rows[0] + rows[1]);
    assertThat(Files.readAllLines(ledger))
        .filteredOn(row -> row.contains("\"type\":\"standing\""))
        .singleElement()
        .asString()
        .contains("\"document\":\"b\"", "\"kind\":\"same-form\"", "in 3 of 4 slots", "\"alike\":{");
    assertThat(restored()).isEqualTo(String.join("", rows));
    assertThat(dedup(DedupOptions.of(mode)).run().statistics().forms()).isEqualTo(1);
  }

  /** What stays does not depend on whether somebody reads why. */
  @Test
  void leaves_the_same_reports_without_a_ledger() throws IOException {
    String[] rows = notices();
    clean(DedupOptions.of(Mode.DOCUMENTS), rows);
    Path plain = folder.resolve("plain.jsonl");
    Dedup.of(DedupOptions.of(Mode.DOCUMENTS)).inputs(List.of(input.toString())).output(plain).run();
    assertThat(plain).hasSameTextualContentAs(output);
  }

  @Test
  void takes_reports_on_one_form_for_copies_if_asked_to() throws IOException {
    String[] rows = notices();
    DedupOptions asked = DedupOptions.of(Mode.DOCUMENTS).takingForms(true);
    assertThat(clean(asked, rows)).isEqualTo(rows[0]);
    assertThat(Files.readString(ledger)).contains("\"kind\":\"same-form\",\"similarity\"");
    Statistics statistics = dedup(asked).run().statistics();
    assertThat(statistics.byReason().get("same-form").documentsRemoved()).isEqualTo(1);
    assertThat(statistics.forms()).isZero();
  }

  @Test
  void tells_of_a_form_in_a_row_without_calling_it_a_copy() throws IOException {
    String left = clean(DedupOptions.of(Mode.ANNOTATE), notices());
    assertThat(left.lines().toList().get(1))
        .contains("\"copyOf\":null,\"copied\":0,", "\"kind\":\"same-form\"");
    assertThat(left.lines().toList().get(2)).contains("\"copyOf\":\"a\"");
  }

  @Test
  void counts_what_it_does() throws IOException {
    String text = shards.text(48);
    Shards.write(
        input,
        List.of(
            row("a", text),
            "{\"source\":\"S\",\"text\":\"" + text + "\"}\n",
            "{\"source\":\"S\",\"text\":\"" + shards.text(24) + " " + text + "\"}\n"));
    Statistics statistics = dedup(DedupOptions.of(Mode.PASSAGES)).run().statistics();
    assertThat(statistics.total()).isEqualTo(new Tally(3, 52 + 52 + 78, 1, 104, 1));
    assertThat(statistics.bySource().get("S")).isEqualTo(new Tally(2, 130, 1, 104, 1));
    assertThat(statistics.byReason().values().stream().mapToLong(Tally::wordsRemoved).sum())
        .isEqualTo(104);
  }

  @Test
  void refuses_what_it_could_not_write() throws IOException {
    Path one = Files.writeString(folder.resolve("1.txt"), "One");
    Path two = Files.writeString(folder.resolve("2.txt"), "Two");
    Dedup dedup =
        Dedup.of(DedupOptions.of(Mode.DOCUMENTS)).inputs(List.of(one.toString(), two.toString()));
    assertThatThrownBy(() -> dedup.output(folder.resolve("out.txt")).run())
        .isInstanceOf(IOException.class)
        .hasMessageContaining("cannot write 2 inputs to")
        .hasMessageContaining("end the name with / for a folder");
    assertThatThrownBy(() -> dedup.output(folder).run())
        .hasMessageContaining("the folder is not empty");
    assertThatThrownBy(() -> dedup.output(folder.resolve("no/where.jsonl")).run())
        .hasMessageContaining("its folder does not exist");
    assertThat(files(folder)).containsExactly("1.txt", "2.txt");
  }
}
