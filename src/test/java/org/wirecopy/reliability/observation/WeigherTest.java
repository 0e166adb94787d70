package org.wirecopy.reliability.observation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;
import static org.wirecopy.reliability.Texts.NO_COPIES;
import static org.wirecopy.reliability.Texts.document;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.wirecopy.document.Document;
import org.wirecopy.document.Metadata;
import org.wirecopy.noise.CleanDocument;
import org.wirecopy.noise.Cleaner;
import org.wirecopy.reliability.Grade;
import org.wirecopy.reliability.Rate;
import org.wirecopy.reliability.Reliability;
import org.wirecopy.reliability.Score;
import org.wirecopy.reliability.Signal;
import org.wirecopy.reliability.SourceProfile;
import org.wirecopy.reliability.Texts;
import org.wirecopy.reliability.Timing;
import org.wirecopy.reliability.Weighing;
import org.wirecopy.table.Table;
import org.wirecopy.trace.Cluster;
import org.wirecopy.trace.ReuseKind;
import org.wirecopy.trace.Tracing;

class WeigherTest {
  private static final String REPORT = Texts.FLOOD + "\n\n" + Texts.FLOOD_AGAIN;

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "named-attributions | The ferry will run again, said Ole Berg of the harbour office.",
        "quotations-with-speaker | “The ferry will run again by then,” said Ole Berg.",
        "dated-events | The ferry will run again from Friday.",
        "primary-documents | The ferry is named in the audit.",
        "links | The ferry's times are at https://ferry.example.org/times this week.",
      })
  void raises_the_score_for(String signal, String sentence) {
    assertThat(effect(signal, REPORT + " " + sentence)).isGreaterThan(effect(signal, REPORT));
    assertThat(score(REPORT + " " + sentence)).isGreaterThan(score(REPORT));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "unnamed-attributions | The ferry will run again, insiders claim, and sources say it is old.",
        "loaded-wording | The ferry is a disgrace, and its outrageous captain a pathetic liar.",
        "calls-to-share | Please share this and spread the word.",
        "exclamation | The ferry is late! It is always late! Always!",
        "shouting | The ferry is LATE AGAIN and the captain is NOT THERE EVER.",
      })
  void lowers_the_score_for(String signal, String sentence) {
    assertThat(effect(signal, REPORT + " " + sentence)).isLessThan(effect(signal, REPORT));
    assertThat(score(REPORT + " " + sentence)).isLessThan(score(REPORT));
  }

  @Test
  void lowers_the_score_for_a_headline_that_shouts() {
    String shouted = "FLOOD CLOSES HARROW MILL BRIDGE!!" + REPORT.substring(REPORT.indexOf('\n'));

    assertThat(score(shouted)).isLessThan(score(REPORT) - 0.1);
  }

  @Test
  void holds_no_quoted_word_against_the_writer() {
    String quoted =
        REPORT + " “It is a disgrace, an outrageous, pathetic disgrace,” said Ole Berg.";

    assertThat(effect("loaded-wording", quoted)).isZero();
  }

  @Test
  void shows_the_writer_and_the_reader_without_judging_them() {
    String address = REPORT + " We all know it, and I ask you to tell us what you think of us.";

    assertThat(signal("first-and-second-person", address).value()).isPositive();
    assertThat(effect("first-and-second-person", address)).isZero();
  }

  @Test
  void lets_no_signal_decide_alone() {
    String many = REPORT + " Outrageous!".repeat(500);

    assertThat(effect("exclamation", many)).isEqualTo(-1.0, within(1e-6));
    assertThat(effect("exclamation", REPORT + " Outrageous!".repeat(5))).isBetween(-1.0, -0.9);
  }

  @Test
  void adds_ever_less_for_more_of_the_same() {
    SignalKind kind = SignalKind.of("dated-events");

    assertThat(kind.effect(2)).isEqualTo(kind.weight() / 2);
    assertThat(kind.effect(4)).isEqualTo(kind.weight() * 0.75);
    assertThat(kind.effect(0)).isZero();
    assertThat(SignalKind.of("length").effect(-1)).isEqualTo(-0.25);
  }

  @Test
  void prints_a_sum_that_is_the_score() {
    Reliability reliability =
        Weigher.weigh(List.of(document("a", REPORT)), NO_COPIES).documents().get(0);
    double sum = reliability.signals().stream().mapToDouble(Signal::effect).sum();
    Score score = reliability.score();

    assertThat(score).isNotNull();
    assertThat(score.value()).isEqualTo(1 / (1 + Math.exp(-sum)), within(1e-9));
    assertThat(reliability.signals().get(0).name()).isEqualTo("start");
    assertThat(reliability.signals().get(0).effect()).isNotZero();
  }

  @Test
  void tells_for_each_weight_where_it_comes_from_and_for_each_signal_what_it_is() {
    List<String> weighed =
        Table.read(SignalKind.class, "weights.tsv").rows().stream()
            .filter(row -> !row.cell("basis").isBlank())
            .map(row -> row.cell("signal"))
            .toList();

    assertThat(Table.read(SignalKind.class, "signals.tsv").rows())
        .extracting(row -> row.cell("signal"))
        .containsExactlyElementsOf(weighed);
  }

  @Test
  void gives_no_score_to_a_text_that_is_mostly_anothers() {
    String own = " The geese of Pinewood saw it all from the old tower and flew to the coast. ";
    String mostlyOwn = REPORT + own.repeat(60);
    String mostlyCopied = REPORT.repeat(12) + own.repeat(5);
    CleanDocument origin = document("a", REPORT.repeat(12));
    CleanDocument whole = document("b", mostlyCopied);
    CleanDocument part = document("c", mostlyOwn);
    Tracing most =
        Texts.copied(origin, whole, REPORT.repeat(12), ReuseKind.UNCREDITED_COPY, "a", null);
    Tracing some = Texts.copied(origin, part, REPORT, ReuseKind.UNCREDITED_COPY, "a", null);

    assertThat(Weigher.weigh(List.of(origin, whole), most).documents().get(1).score()).isNull();
    assertThat(Weigher.weigh(List.of(origin, whole), most).documents().get(0).score()).isNotNull();
    assertThat(Weigher.weigh(List.of(origin, part), some).documents().get(1).score()).isNotNull();
  }

  @Test
  void points_to_the_words_that_it_counted() {
    String text = REPORT + " The ferry is a disgrace.";

    assertThat(signal("loaded-wording", text).spans())
        .extracting(span -> span.of(text))
        .containsExactly("disgrace");
  }

  @Test
  void gives_no_score_to_a_text_that_is_too_short() {
    Reliability reliability =
        Weigher.weigh(List.of(document("a", "The bridge is shut.")), NO_COPIES).documents().get(0);

    assertThat(reliability.score()).isNull();
    assertThat(reliability.signals()).isNotEmpty();
  }

  @Test
  void widens_the_interval_of_a_short_text() {
    Score brief = Scores.ofDocument(0, 60);
    Score longer = Scores.ofDocument(0, 2000);

    assertThat(brief.value()).isEqualTo(longer.value()).isEqualTo(0.5);
    assertThat(brief.high() - brief.low()).isGreaterThan(longer.high() - longer.low());
  }

  @Test
  void counts_copied_words_for_their_origin_and_not_for_the_copier() {
    CleanDocument origin = document("a", REPORT);
    CleanDocument copier = document("b", REPORT + " The geese of Pinewood saw it all.");
    Tracing tracing = Texts.copied(origin, copier, REPORT, ReuseKind.UNCREDITED_COPY, "a", null);

    Weighing weighing = Weigher.weigh(List.of(origin, copier), tracing);

    assertThat(weighing.documents().get(0).score()).isNotNull();
    assertThat(weighing.documents().get(1).score()).isNull();
    assertThat(signal("uncredited-reuse", weighing.documents().get(1)).value()).isGreaterThan(0.9);
    assertThat(signal("uncredited-reuse", weighing.documents().get(0)).value()).isZero();
  }

  @Test
  void needs_five_documents_for_the_score_of_a_source() {
    List<CleanDocument> documents = new ArrayList<>();
    for (int i = 0; i < 5; i++) {
      documents.add(Texts.of("The Elverton Post", "post/" + i, REPORT.repeat(3)));
      documents.add(Texts.of("The Saltmarsh Echo", "echo/" + i, REPORT.repeat(3)));
    }
    documents.add(document("nobody", REPORT));
    documents.remove(9);

    List<SourceProfile> sources = Weigher.weigh(documents, NO_COPIES).sources();

    assertThat(sources)
        .extracting(SourceProfile::source)
        .containsExactly("The Elverton Post", "The Saltmarsh Echo");
    assertThat(sources.get(0).rating().score()).isNotNull();
    assertThat(sources.get(1).rating().score()).isNull();
    assertThat(sources.get(1).documents()).isEqualTo(4);
  }

  @Test
  void gives_rates_from_five_different_texts_on() {
    List<CleanDocument> documents = new ArrayList<>();
    for (int i = 0; i < 5; i++) {
      String own = (char) ('A' + i) + "nna Berg sat on bench " + i + ". ";
      String author = i < 3 ? "Ada Lund" : null;
      documents.add(Texts.signed("The Post", "a" + i, own.repeat(9) + Texts.ELECTION, author));
      documents.add(Texts.of("The Echo", "b" + i, Texts.FLOOD_AGAIN));
    }
    Tracing copies =
        new Tracing(
            List.of(),
            List.of(),
            List.of(),
            List.of(),
            List.of(new Cluster("c", List.of("b0", "b1", "b2", "b3", "b4"), null)));

    List<SourceProfile> sources = Weigher.weigh(documents, copies).sources();

    assertThat(sources.get(0).practice().rates()).isEmpty();
    assertThat(sources.get(1).practice().rates()).contains(Rate.of("byline", 3, 5));
  }

  @Test
  void gives_the_interval_of_a_share() {
    Rate rate = Rate.of("byline", 3, 5);

    assertThat(rate.share()).isEqualTo(0.6);
    assertThat(rate.low()).isCloseTo(0.2606, within(0.0005));
    assertThat(rate.high()).isCloseTo(0.8722, within(0.0005));
    assertThat(Rate.of("byline", 0, 9).low()).isZero();
    assertThat(Rate.of("byline", 9, 9).high()).isEqualTo(1);
  }

  @Test
  void tells_who_is_first_and_how_long_others_take() {
    List<CleanDocument> documents =
        List.of(
            Texts.published("The Post", "a", Texts.FLOOD, "2031-05-02T06:00:00Z"),
            Texts.published("The Echo", "b", Texts.FLOOD_AGAIN, "2031-05-02T20:30:00Z"),
            Texts.of("Radio", "c", Texts.ELECTION));

    List<SourceProfile> sources = Weigher.weigh(documents, NO_COPIES).sources();

    assertThat(timing(sources, "The Post")).isEqualTo(new Timing(1, 0, null));
    assertThat(timing(sources, "The Echo")).isEqualTo(new Timing(0, 1, 14.5));
    assertThat(timing(sources, "Radio")).isEqualTo(Timing.UNKNOWN);
  }

  private static Timing timing(List<SourceProfile> sources, String name) {
    return sources.stream()
        .filter(source -> source.source().equals(name))
        .map(source -> source.practice().timing())
        .findFirst()
        .orElseThrow();
  }

  @Test
  void makes_profiles_of_the_users_of_a_forum_and_of_authors() {
    String thread =
        "Slugs in the lettuce again\n\npetra_k\n3 May 2031, 14:22\n"
            + "Something eats my lettuce at night, and I should like to know what it is.\n\n"
            + "hugo\n3 May 2031, 14:40\nPut a board out and look under it in the morning.\n\n"
            + "petra_k\n4 May 2031, 07:05\nEleven of them, and one as long as my hand.\n";
    CleanDocument forum = Cleaner.auto().clean(Document.of("thread", thread));
    CleanDocument signed =
        Cleaner.auto()
            .clean(
                Document.of("article", Texts.FLOOD)
                    .withMetadata(
                        new Metadata("The Post", null, null, "Ada Lund and Ole Berg, AFP", null)));

    assertThat(Weigher.weigh(List.of(forum, signed), NO_COPIES).sources())
        .extracting(source -> source.kind() + " " + source.source() + " " + source.documents())
        .containsExactly(
            "OUTLET The Post 1",
            "AUTHOR Ada Lund 1",
            "AUTHOR Ole Berg 1",
            "USER hugo 1",
            "USER petra_k 2");
  }

  @Test
  void grades_what_the_interval_bears_out_and_nothing_without_a_score() {
    assertThat(Grade.of(null)).isEqualTo(Grade.F);
    assertThat(Grade.of(new Score(0.9, 0.82, 0.95))).isEqualTo(Grade.A);
    assertThat(Grade.of(new Score(0.9, 0.7, 0.95))).isEqualTo(Grade.B);
    assertThat(Grade.of(new Score(0.6, 0.4, 0.8))).isEqualTo(Grade.C);
    assertThat(Grade.of(new Score(0.4, 0.2, 0.5))).isEqualTo(Grade.D);
    assertThat(Grade.of(new Score(0.2, 0.1, 0.3))).isEqualTo(Grade.E);
  }

  @Test
  void shares_the_words_of_a_source_among_the_kinds_of_reuse() {
    CleanDocument origin = Texts.of("Origin", "a", Texts.FLOOD);
    CleanDocument copier = Texts.of("Copier", "b", Texts.FLOOD + "\n\n" + Texts.ELECTION);
    Tracing tracing =
        Texts.copied(origin, copier, Texts.FLOOD, ReuseKind.UNCREDITED_COPY, "a", null);

    List<SourceProfile> sources = Weigher.weigh(List.of(origin, copier), tracing).sources();

    assertThat(sources.get(0).practice().reuse()).containsOnlyKeys("own", "uncredited-copy");
    assertThat(sources.get(0).practice().reuse().values().stream().mapToDouble(d -> d).sum())
        .isCloseTo(1, org.assertj.core.api.Assertions.within(1e-9));
    assertThat(sources.get(1).practice().reuse()).containsOnlyKeys("own");
  }

  @Test
  void gives_no_score_in_a_language_without_tables() {
    String swahili = "Daraja limefungwa kwa sababu ya mafuriko makubwa usiku kucha. ".repeat(20);

    assertThat(Weigher.weigh(List.of(document("a", swahili)), NO_COPIES).documents().get(0).score())
        .isNull();
  }

  @Test
  void ends_on_any_text() {
    for (String text : List.of("", "!!!!", "A".repeat(5000), "“".repeat(5000), "\n\n\n", "¡")) {
      assertThat(Weigher.weigh(List.of(document("a", text)), NO_COPIES).documents()).hasSize(1);
    }
  }

  private static double score(String text) {
    Score score = Weigher.weigh(List.of(document("a", text)), NO_COPIES).documents().get(0).score();
    assertThat(score).isNotNull();
    return score.value();
  }

  private static double effect(String signal, String text) {
    return signal(signal, text).effect();
  }

  private static Signal signal(String name, String text) {
    return signal(name, Weigher.weigh(List.of(document("a", text)), NO_COPIES).documents().get(0));
  }

  private static Signal signal(String name, Reliability reliability) {
    return reliability.signals().stream()
        .filter(signal -> signal.name().equals(name))
        .findFirst()
        .orElseThrow();
  }
}
