package org.wirecopy.check;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.wirecopy.document.Document;
import org.wirecopy.document.Metadata;
import org.wirecopy.document.input.HtmlPage;
import org.wirecopy.trace.ReuseKind;

class CheckTest {
  private static final Random RANDOM = new Random(7);
  private static final String ONE = words(60);
  private static final String OTHER = words(60);

  /** Words that nobody else has. */
  private static String words(int count) {
    StringBuilder words = new StringBuilder();
    for (int i = 0; i < count; i++) {
      words.append("w").append(Integer.toString(RANDOM.nextInt(1 << 30), 36)).append(' ');
    }
    return words.toString().strip();
  }

  private static Material checked(String id, String... paragraphs) {
    return material(id, Role.CHECKED, paragraphs);
  }

  private static Material material(String id, Role role, String... paragraphs) {
    return Material.of(Document.of(id, words(30) + "\n\n" + String.join("\n\n", paragraphs)), role);
  }

  private static CheckReport check(Material... materials) {
    return Check.builder().build().of(List.of(materials));
  }

  private static List<String> paths(CheckReport report) {
    return paths(report.findings());
  }

  private static List<String> paths(List<Finding> findings) {
    return findings.stream().map(finding -> finding.site().path()).toList();
  }

  @Test
  void lets_other_reports_on_one_form_pass_unless_asked() {
    String form =
        "The county gives notice that %s has asked on %s to draw up to %d cubic metres of water a"
            + " day from the river at the mill weir, and that the maps can be seen at the office.";
    Material one = whole("a", form.formatted("Thorne Gravel Ltd", "Monday", 400));
    Material other = whole("b", form.formatted("Barrow Paper Ltd", "Friday", 1250));
    Material copy = whole("c", form.formatted("Thorne Gravel Ltd", "Monday", 400));
    assertThat(check(one, other).findings()).isEmpty();
    assertThat(paths(check(one, other, copy))).containsExactly("c");
    Gate asked = Gate.USUAL.withKinds(Set.of(ReuseKind.SAME_FORM));
    assertThat(paths(Check.builder().gate(asked).build().of(List.of(one, other))))
        .containsExactly("b");
  }

  private static Material whole(String id, String text) {
    return Material.of(Document.of(id, text), Role.CHECKED);
  }

  @Test
  void k_copies_of_a_text_are_one_less_finding_and_not_pairs() {
    CheckReport report =
        check(checked("a", ONE), checked("b", ONE), checked("c", ONE), checked("d", ONE));

    assertThat(paths(report)).containsExactly("b", "c", "d");
    assertThat(report.findings().get(2).others())
        .extracting(Site::path)
        .containsExactly("a", "b", "c");
    assertThat(report.findings())
        .extracting(Finding::id)
        .doesNotHaveDuplicates()
        .allMatch(id -> id.matches("[0-9a-f]{16}:[123]"));
  }

  @Test
  void a_part_of_a_longer_finding_is_not_told_again() {
    String half = ONE.substring(0, ONE.length() / 2);

    CheckReport report = check(checked("a", ONE), checked("b", ONE), checked("c", half));

    assertThat(paths(report)).containsExactly("b", "c");
  }

  @Test
  void references_and_unchanged_texts_are_where_copies_come_from() {
    CheckReport report =
        check(
            checked("a", ONE),
            material("z", Role.REFERENCE, ONE),
            checked("b", OTHER),
            material("y", Role.UNCHANGED, OTHER),
            material("x", Role.UNCHANGED, OTHER));

    assertThat(paths(report)).containsExactly("a", "b");
    assertThat(report.findings().get(0).others()).extracting(Site::path).containsExactly("z");
    assertThat(report.counts().documents()).isEqualTo(2);
    assertThat(report.counts().references()).isEqualTo(3);
  }

  @Test
  void the_result_does_not_depend_on_order_or_threads() {
    List<Material> materials = new ArrayList<>();
    for (int i = 0; i < 30; i++) {
      materials.add(checked("d" + i, i % 3 == 0 ? ONE : words(20), i % 4 == 0 ? OTHER : ""));
    }
    List<Finding> findings = Check.builder().build().of(materials).findings();
    for (int round = 0; round < 5; round++) {
      Collections.shuffle(materials, RANDOM);
      assertThat(Check.builder().build().of(materials).findings().equals(findings)).isTrue();
    }
    // d0, d12 and d24 hold both texts: two findings, which nine and seven others do without.
    assertThat(findings).as("%s", paths(findings)).hasSize(2 + (9 - 2) + (7 - 2));
  }

  @Test
  void a_baseline_knows_what_moved_or_changed_a_little_and_not_one_copy_more() {
    Baseline baseline = check(checked("a", ONE), checked("b", ONE)).notes().baselines().current();
    String edited = ONE.substring(0, ONE.length() - 20) + "changed here";

    assertThat(paths(with(baseline, checked("a", ONE), checked("moved", ONE)))).isEmpty();
    assertThat(paths(with(baseline, checked("a", edited), checked("b", edited)))).isEmpty();
    assertThat(paths(with(baseline, checked("a", ONE), checked("b", ONE), checked("0", ONE))))
        .containsExactly("0");
    assertThat(paths(with(baseline, checked("a", ONE), checked("b", ONE, ONE))))
        .containsExactly("b");
    assertThat(paths(with(baseline, checked("a", OTHER), checked("b", OTHER))))
        .containsExactly("b");
  }

  private static CheckReport with(Baseline baseline, Material... materials) {
    return Check.builder().baseline(baseline).build().of(List.of(materials));
  }

  @Test
  void a_place_in_a_reference_makes_no_copy_known() {
    Check check = Check.builder().build();
    Material reference = material("ref", Role.REFERENCE, ONE);
    Baseline baseline =
        check
            .of(List.of(checked("a", ONE), checked("b", ONE), reference))
            .notes()
            .baselines()
            .current();

    assertThat(paths(with(baseline, checked("a", ONE), checked("b", ONE)))).isEmpty();
    assertThat(paths(with(baseline, checked("a", ONE), checked("b", ONE), checked("c", ONE))))
        .containsExactly("c");
    assertThat(paths(with(baseline, checked("a", ONE), checked("ref", ONE)))).isEmpty();
  }

  @Test
  void a_sentence_more_in_a_known_copy_is_new() {
    Baseline baseline = check(checked("a", ONE), checked("b", ONE)).notes().baselines().current();
    String more = ONE + " " + OTHER;

    CheckReport report = with(baseline, checked("a", more), checked("b", more));

    assertThat(paths(report)).containsExactly("b");
    assertThat(report.notes().baselines().gone()).isEmpty();
    EarlierState before = new EarlierState(List.of(Document.of("b", ONE)));
    assertThat(
            paths(
                Check.builder()
                    .before(before)
                    .build()
                    .of(List.of(checked("b", more), material("a", Role.UNCHANGED, more)))))
        .containsExactly("b");
  }

  @Test
  void what_an_allowed_or_quoted_place_holds_is_no_place_from_which_a_text_moved() {
    String allowed = "<!-- wirecopy:allow reason=\"ours\" -->\n" + ONE + "\n<!-- wirecopy:end -->";
    String quoted = "> \"" + ONE + "\"\n\nsaid the mayor of the town.";
    Baseline baseline = check(checked("a", ONE), checked("b", ONE)).notes().baselines().current();
    for (String still : List.of(allowed, quoted)) {
      Material b = checked("b", still);
      assertThat(paths(with(baseline, checked("a", ONE), b, checked("c", ONE))))
          .as(still)
          .containsExactly("c");
      EarlierState before = new EarlierState(List.of(b.document()));
      Check since = Check.builder().before(before).build();
      assertThat(paths(since.of(List.of(material("a", Role.UNCHANGED, ONE), b, checked("c", ONE)))))
          .as(still)
          .containsExactly("c");
    }
  }

  @Test
  void a_file_that_nobody_read_holds_what_it_held() {
    Baseline baseline = check(checked("a", ONE), checked("b", ONE)).notes().baselines().current();
    Check check = Check.builder().baseline(baseline).unread("b"::equals).build();

    CheckReport report = check.of(List.of(checked("a", ONE), checked("c", ONE)));

    assertThat(paths(report)).containsExactly("c");
    assertThat(report.notes().baselines().gone()).isEmpty();
    assertThat(report.notes().baselines().kept()).isEqualTo(baseline);
  }

  @ParameterizedTest
  @ValueSource(ints = {2, 3})
  void a_repetition_is_no_copy_because_another_file_copies_it(int times) {
    String[] repeated = Collections.nCopies(times, ONE).toArray(String[]::new);
    CheckReport report = check(checked("a", repeated), checked("b", ONE), checked("c", ONE));

    assertThat(paths(report)).containsExactly("b", "c");
    Baseline baseline = report.notes().baselines().current();
    assertThat(
            paths(
                with(
                    baseline,
                    checked("a", repeated),
                    checked("b", ONE),
                    checked("c", ONE),
                    checked("d", ONE))))
        .containsExactly("d");
    assertThat(
            paths(
                with(
                    baseline,
                    checked("a", ONE),
                    checked("b", ONE),
                    checked("c", ONE),
                    checked("d", ONE))))
        .containsExactly("d");
  }

  @Test
  void an_allowed_place_that_has_not_changed_is_where_a_copy_comes_from() {
    Material allowed =
        material(
            "b",
            Role.UNCHANGED,
            "<!-- wirecopy:allow reason=\"ours\" -->\n" + ONE + "\n<!-- wirecopy:end -->");

    assertThat(paths(check(checked("a", ONE), allowed))).containsExactly("a");
  }

  @ParameterizedTest
  @CsvSource({
    "2023-11-05-zebra.md, 2024-01-02-ant.md",
    "posts/2023/11/05/b.md, posts/2024/01/02/b.md",
    "z/2023/11/05.md, a.md"
  })
  void the_older_by_its_path_is_where_a_text_comes_from(String older, String newer) {
    assertThat(paths(check(checked(newer, ONE), checked(older, ONE)))).containsExactly(newer);
  }

  @Test
  void a_larger_copy_that_holds_a_known_one_is_new() {
    Baseline baseline =
        check(checked("a", ONE, OTHER), checked("b", ONE)).notes().baselines().current();

    assertThat(
            paths(
                with(
                    baseline,
                    checked("a", ONE, OTHER),
                    checked("b", ONE),
                    checked("c", ONE, OTHER))))
        .containsExactly("c");
  }

  @Test
  void a_source_that_may_be_copied_may_be_copied_by_many() {
    Check check =
        Check.builder().allowedSource(material -> material.path().equals("press")).build();

    assertThat(
            paths(
                check.of(
                    List.of(
                        checked("a", ONE),
                        checked("b", ONE, OTHER),
                        checked("c", OTHER),
                        checked("press", ONE)))))
        .containsExactly("c");
  }

  @Test
  void copies_in_texts_of_one_source_are_copies() {
    Metadata source = new Metadata("Our Paper", null, null, null, null);
    List<Material> materials =
        List.of("a", "b", "c").stream()
            .map(id -> Document.of(id, words(30) + "\n\n" + ONE).withMetadata(source))
            .map(document -> Material.of(document, Role.CHECKED))
            .toList();

    assertThat(paths(Check.builder().build().of(materials))).containsExactly("b", "c");
  }

  @Test
  void a_file_that_was_renamed_is_not_where_a_copy_is() {
    EarlierState before = new EarlierState(List.of(Document.of("a", ONE), Document.of("b", OTHER)));

    assertThat(
            paths(
                Check.builder()
                    .before(before)
                    .build()
                    .of(List.of(checked("b", OTHER, ONE), checked("c", ONE)))))
        .containsExactly("b");
  }

  @Test
  void a_baseline_is_the_same_after_writing_and_reading(@TempDir Path folder) throws IOException {
    Baseline baseline =
        check(checked("ü \"b\"\n", ONE), checked("a", ONE, OTHER), checked("c", OTHER))
            .notes()
            .baselines()
            .current();
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    baseline.write(out);
    Path file = folder.resolve("baseline.json");
    Files.write(file, out.toByteArray());

    assertThat(baseline.size()).isEqualTo(2);
    assertThat(out.toString(StandardCharsets.UTF_8).lines()).hasSize(baseline.size() + 5);
    ByteArrayOutputStream again = new ByteArrayOutputStream();
    Baseline.read(file).write(again);
    assertThat(again.toByteArray()).isEqualTo(out.toByteArray());
  }

  @Test
  void an_earlier_state_knows_what_was_there_or_moved() {
    EarlierState before =
        new EarlierState(List.of(Document.of("a", ONE), Document.of("gone", OTHER)));
    Check check = Check.builder().before(before).build();

    assertThat(paths(check.of(List.of(checked("a", ONE), material("u", Role.UNCHANGED, ONE)))))
        .isEmpty();
    assertThat(paths(check.of(List.of(checked("b", OTHER), material("u", Role.UNCHANGED, OTHER)))))
        .isEmpty();
    assertThat(
            paths(
                check.of(
                    List.of(
                        checked("0", ONE), checked("a", ONE), material("u", Role.UNCHANGED, ONE)))))
        .containsExactly("0");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "<!-- wirecopy:allow reason=\"ours\" --> | <!-- wirecopy:end --> | true  | ",
        "// wirecopy:allow reason='ours'         | // wirecopy:end       | true  | ",
        ".. wirecopy:allow reason=\"ours\"       | .. wirecopy:end       | true  | ",
        "% wirecopy:allow reason=\"ours\"        | % wirecopy:end        | true  | ",
        "wirecopy:allow reason=\"ours\"          | wirecopy:end          | true  | ",
        "<!-- wirecopy:allow -->                 | <!-- wirecopy:end --> | false | allows nothing"
            + " without a reason in quotation marks",
        "<!-- wirecopy:ignore -->                | nothing               | false | wirecopy:ignore"
            + " says nothing; there are allow and end",
        "<!-- wirecopy: allow reason=\"ours\" --> | <!-- wirecopy: end --> | true | ",
        "<!-- wirecopy:allow reason=\" \" -->    | <!-- wirecopy:end --> | false | allows nothing"
            + " without a reason",
        "<!-- wirecopy:allow reason=\"ours\" --> | nothing               | false | allows nothing"
            + " without a wirecopy:end",
        "we write wirecopy:allow reason=\"o\"    | and wirecopy:end      | false | ",
        "nothing                                 | <!-- wirecopy:end --> | false | ends nothing"
      })
  void a_copy_is_allowed_between_comments(
      String start, String end, boolean allowed, String problem) {
    CheckReport report = check(checked("a", ONE), checked("b", start, ONE, end));

    assertThat(report.findings()).hasSize(allowed ? 0 : 1);
    assertThat(report.counts().allowed()).isEqualTo(allowed ? 1 : 0);
    assertThat(report.notes().allowances()).hasSize(allowed ? 1 : 0);
    if (problem == null) {
      assertThat(report.notes().problems()).isEmpty();
    } else {
      assertThat(report.notes().problems())
          .singleElement()
          .satisfies(one -> assertThat(one.toString()).startsWith("b, line ").contains(problem));
    }
  }

  @Test
  void a_copy_is_found_in_the_lines_of_a_page() {
    String page =
        "<html><body>\n<h1>Title &amp; more</h1>\n<p>"
            + words(20)
            + "</p>\n<p>"
            + ONE
            + "</p>\n<p>"
            + words(20)
            + "</p>\n</body></html>\n";
    Material html =
        Material.page(
            HtmlPage.read("b.html", page), Role.CHECKED, page.getBytes(StandardCharsets.UTF_8));

    Finding finding = check(checked("a", ONE), html).findings().get(0);

    assertThat(finding.site().region()).isEqualTo(new Region(4, 4, 4, 4 + ONE.length()));
  }

  @Test
  void copies_of_other_kinds_pass() {
    Gate repetitions = Gate.USUAL.withKinds(Set.of(ReuseKind.SELF_REPETITION));

    assertThat(
            Check.builder()
                .gate(repetitions)
                .build()
                .of(List.of(checked("a", ONE), checked("b", ONE)))
                .findings())
        .isEmpty();
  }

  @ParameterizedTest
  @CsvSource({"-1, 0.5, 0", "1, -0.1, 0", "1, 1.1, 0", "1, 0.5, -1"})
  void a_gate_refuses_numbers_out_of_range(int words, double share, int allowed) {
    assertThatThrownBy(() -> new Gate(words, share, allowed, Gate.USUAL_KINDS))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining(" must be ");
  }
}
