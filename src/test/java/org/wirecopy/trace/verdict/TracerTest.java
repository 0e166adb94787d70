package org.wirecopy.trace.verdict;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.wirecopy.align.Passage;
import org.wirecopy.align.chain.Alignable;
import org.wirecopy.align.chain.Aligner;
import org.wirecopy.align.chain.WordWeights;
import org.wirecopy.document.Document;
import org.wirecopy.document.Metadata;
import org.wirecopy.document.Published;
import org.wirecopy.document.Span;
import org.wirecopy.noise.CleanDocument;
import org.wirecopy.noise.mark.Mark;
import org.wirecopy.noise.mark.Noise;
import org.wirecopy.noise.mark.PageKind;
import org.wirecopy.noise.mark.Post;
import org.wirecopy.trace.Cluster;
import org.wirecopy.trace.Evidence;
import org.wirecopy.trace.Family;
import org.wirecopy.trace.Origin;
import org.wirecopy.trace.Reuse;
import org.wirecopy.trace.ReuseKind;
import org.wirecopy.trace.Tracing;
import org.wirecopy.trace.named.Agency;

class TracerTest {
  private static final String NEWS =
      "The bridge over the Orla will stay closed until spring, the county said on Friday, after "
          + "divers found cracks in two of its seven piers.";

  private static final String OTHER =
      "Shopkeepers on the east bank fear for their trade and have asked for a temporary crossing.";

  private static final String FISH =
      "Anglers landed more perch this week than in all of April, and the smokehouse on the quay "
          + "has taken on two boys to keep up with what they bring in every morning before school. "
          + "The choir of Saint Anne sings at seven tonight, and the baker has promised buns to all who come.";

  private static final String RAIN =
      "Rain fell on the northern parishes for nine days without a break, so that the hay lies black "
          + "in the meadows and the farmers drive their cows to the hills by the old drovers' road. "
          + "Nobody under eighty can remember a June like it, and the almanac promises no better for July.";

  private static final String TWO_STATEMENTS =
      "“Nobody has looked below the water line since the trams were given up,” surveyor Marta Quell"
          + " told reporters. “We shall not wait for a second winter,” alderman Jon Asker told them.";

  /** A document with noise marked at given words. */
  private record Page(
      String id, String text, List<Mark> marks, List<Post> posts, Metadata metadata) {
    static Page of(String id, String text) {
      return new Page(id, text, List.of(), List.of(), Metadata.NONE);
    }

    Page marking(Noise noise, String words) {
      List<Mark> more = new ArrayList<>(marks);
      int at = text.lastIndexOf(words);
      assertThat(at).as(words).isNotNegative();
      more.add(new Mark(new Span(at, at + words.length()), noise, "for the test"));
      more.sort(Comparator.comparing(Mark::span));
      return new Page(id, text, more, posts, metadata);
    }

    Page posting(String... bodies) {
      List<Post> all = new ArrayList<>();
      int from = 0;
      for (String body : bodies) {
        int at = text.indexOf(body, from);
        assertThat(at).as(body).isNotNegative();
        from = at + body.length();
        all.add(new Post(new Span(at, from), null, null));
      }
      return new Page(id, text, marks, all, metadata);
    }

    Page from(String source, String day) {
      return new Page(
          id,
          text,
          marks,
          posts,
          new Metadata(source, Published.on(LocalDate.parse(day)), null, null, null));
    }

    Page at(String url) {
      return new Page(id, text, marks, posts, new Metadata(null, null, null, null, url));
    }

    CleanDocument clean() {
      return new CleanDocument(Document.of(id, text), marks, posts, metadata, kind());
    }

    private PageKind kind() {
      return posts.isEmpty() ? PageKind.ARTICLE : PageKind.THREAD;
    }
  }

  private static Tracing trace(Page... pages) {
    List<CleanDocument> documents = Stream.of(pages).map(Page::clean).toList();
    WordWeights weights = WordWeights.of(documents.stream().map(CleanDocument::tokens).toList());
    Aligner aligner = Aligner.finding(8, weights);
    List<Passage> passages = new ArrayList<>();
    for (int i = 0; i < documents.size(); i++) {
      CleanDocument left = documents.get(i);
      passages.addAll(aligner.repeats(Alignable.of(left.id(), left.tokens())));
      for (CleanDocument right : documents.subList(i + 1, documents.size())) {
        passages.addAll(
            aligner.align(
                Alignable.of(left.id(), left.body()), Alignable.of(right.id(), right.body())));
      }
    }
    return Tracer.of(documents).trace(passages, List.of());
  }

  /** The same where two of the documents were not compared. */
  private static Tracing traceBut(String one, String other, Page... pages) {
    List<Passage> compared =
        trace(pages).reuses().stream()
            .map(Reuse::passage)
            .filter(
                passage ->
                    !passage.left().document().equals(one)
                        || !passage.right().document().equals(other))
            .toList();
    return Tracer.of(Stream.of(pages).map(Page::clean).toList()).trace(compared, List.of());
  }

  static Stream<Arguments> pairs() {
    String wire = "ORLA CITY, May 3 (Reuters) - " + NEWS;
    return Stream.of(
        Arguments.of(
            "nobody credits anybody",
            Page.of("a", OTHER + " " + NEWS),
            Page.of("b", NEWS),
            ReuseKind.UNCREDITED_COPY),
        Arguments.of(
            "one side carries the dateline",
            Page.of("a", wire),
            Page.of("b", NEWS + "\n\n" + OTHER),
            ReuseKind.UNCREDITED_COPY),
        Arguments.of(
            "both credit the agency",
            Page.of("a", wire),
            Page.of("b", NEWS + "\n\n(Reuters)"),
            ReuseKind.CREDITED_SYNDICATION),
        Arguments.of(
            "one names the other as its source",
            Page.of("a", NEWS).from("Orla Gazette", "2026-05-03"),
            Page.of("b", NEWS + "\n\nSource: Orla Gazette")
                .marking(Noise.SOURCE_LINE, "Source: Orla Gazette"),
            ReuseKind.CREDITED_SYNDICATION),
        Arguments.of(
            "an article in a thread",
            Page.of("a", NEWS + "\n\n" + OTHER),
            Page.of("b", "Seen this?\n" + NEWS + "\n\nMy bus goes there.")
                .posting("Seen this?\n" + NEWS, "My bus goes there."),
            ReuseKind.FORUM_REPOST),
        Arguments.of(
            "a dispatch in a thread that is older than the page",
            Page.of("a", NEWS + "\n\n" + OTHER).from("Orla Gazette", "2026-05-04"),
            Page.of("b", wire + "\n\nMy bus goes there.")
                .posting(wire, "My bus goes there.")
                .from("Bus Forum", "2026-05-03"),
            ReuseKind.UNCREDITED_COPY),
        Arguments.of(
            "a dispatch in a thread that is younger than the page",
            Page.of("a", NEWS + "\n\n" + OTHER).from("Orla Gazette", "2026-05-03"),
            Page.of("b", wire + "\n\nMy bus goes there.")
                .posting(wire, "My bus goes there.")
                .from("Bus Forum", "2026-05-04"),
            ReuseKind.FORUM_REPOST),
        Arguments.of(
            "an excerpt below a line that names its agency",
            Page.of("a", wire),
            Page.of("b", OTHER + "\n\nAccording to Reuters:\n\n" + NEWS + "\n\n" + FISH),
            ReuseKind.CREDITED_SYNDICATION),
        Arguments.of(
            "an advertisement in the midst of an agency's text",
            Page.of("a", wire),
            Page.of("b", wire.replace(" closed until", " closed\n\nADVERTISEMENT\n\nuntil"))
                .marking(Noise.ADVERTISEMENT, "ADVERTISEMENT"),
            ReuseKind.CREDITED_SYNDICATION),
        Arguments.of(
            "two statements with the names of their speakers",
            Page.of("a", RAIN + " " + TWO_STATEMENTS),
            Page.of("b", FISH + " " + TWO_STATEMENTS),
            ReuseKind.SHARED_QUOTATION),
        Arguments.of(
            "a release and an article",
            Page.of("a", "FOR IMMEDIATE RELEASE\n\n" + NEWS),
            Page.of("b", NEWS + "\n\n" + OTHER),
            ReuseKind.PRESS_RELEASE),
        Arguments.of(
            "the same words of a speaker",
            Page.of("a", "Engineer Eva Lund said: “" + NEWS + "” She spoke on the quay."),
            Page.of("b", "“" + NEWS + "” an engineer, Eva Lund, told our paper later."),
            ReuseKind.SHARED_QUOTATION),
        Arguments.of(
            "the same words of a speaker, set off without marks",
            Page.of("a", "Engineer Eva Lund said: “" + NEWS + "” She spoke on the quay."),
            Page.of("b", "Eva Lund wrote this to her staff on Monday:\n\n" + NEWS + "\n\nNo more."),
            ReuseKind.SHARED_QUOTATION),
        Arguments.of(
            "an article that another quotes without marks",
            Page.of("a", NEWS + "\n\n" + OTHER).from("Orla Post", "2026-05-04"),
            Page.of(
                    "b",
                    FISH + "\n\nThe Orla Post’s Ada Moss explains:\n\n" + NEWS + "\n\n" + OTHER)
                .from("Gazette", "2026-05-03"),
            ReuseKind.SHARED_QUOTATION),
        Arguments.of(
            "a line that introduces a quotation, copied with it",
            Page.of("a", RAIN + "\n\nThe county told us:\n\n" + NEWS + "\n\n" + OTHER),
            Page.of("b", RAIN + "\n\nThe county told us:\n\n" + NEWS + "\n\n" + OTHER),
            ReuseKind.UNCREDITED_COPY),
        Arguments.of(
            "a phrase in a paragraph that one alone quotes",
            Page.of("a", "The county divers found cracks in two of its seven piers. " + FISH),
            Page.of(
                "b", RAIN + " It wrote: “In May divers found cracks in two of its seven piers.”"),
            ReuseKind.COMMON_WORDING),
        Arguments.of(
            "narration copied with its quotation",
            Page.of("a", "“It will open in spring,” engineer Eva Lund said. " + NEWS),
            Page.of("b", OTHER + "\n\n“It will open in spring,” engineer Eva Lund said. " + NEWS),
            ReuseKind.UNCREDITED_COPY),
        Arguments.of(
            "a stock phrase of the subject and nothing else",
            Page.of("a", "The county divers found cracks in two of its seven piers. " + FISH),
            Page.of(
                "b", RAIN + " It was in May that divers found cracks in two of its seven piers."),
            ReuseKind.COMMON_WORDING),
        Arguments.of(
            "two pages of one outlet",
            Page.of("a", NEWS).from("Orla Gazette", "2026-05-03"),
            Page.of("b", NEWS + "\n\n" + OTHER).from("Orla Gazette", "2026-05-04"),
            ReuseKind.SELF_REPETITION),
        Arguments.of(
            "a republication note",
            Page.of("a", NEWS).from("Orla Gazette", "2026-05-03"),
            Page.of("b", NEWS + "\n\nThis article was originally published in the Orla Gazette."),
            ReuseKind.CREDITED_SYNDICATION),
        Arguments.of(
            "a link to the original",
            Page.of("a", NEWS).at("https://www.gazette.example/2026/bridge"),
            Page.of("b", NEWS + "\n\nMore: http://gazette.example/2026/bridge/?utm_source=x"),
            ReuseKind.CREDITED_SYNDICATION),
        Arguments.of(
            "an outlet's slug",
            Page.of("a", NEWS).from("CNN News", "2026-05-03"),
            Page.of("b", "(CNN) " + NEWS).from("Radio Orla", "2026-05-03"),
            ReuseKind.CREDITED_SYNDICATION));
  }

  @ParameterizedTest(name = "{0}: {3}")
  @MethodSource("pairs")
  void tells_what_happened_between_two_documents(
      String name, Page left, Page right, ReuseKind expected) {
    assertThat(trace(left, right).reuses())
        .singleElement()
        .satisfies(
            r -> {
              assertThat(r.kind()).isEqualTo(expected);
              assertThat(r.evidence()).isNotEmpty();
            });
  }

  @Test
  void names_no_origin_among_those_who_quote_an_outlet_that_is_not_there() {
    Tracing tracing =
        trace(
            Page.of("a", NEWS + " " + OTHER + "\n\n" + FISH).from("Gazette", "2026-05-03"),
            Page.of(
                    "b",
                    RAIN
                        + "\n\nThe Orla Post sums it up:\n\n"
                        + OTHER
                        + " The bridge that is meant will not be open until spring, the county said"
                        + " on Friday, after divers found cracks in two of its seven piers.")
                .from("Radio Orla", "2026-05-02"));
    assertThat(tracing.families()).allMatch(family -> family.origin().equals(Origin.UNKNOWN));
  }

  static Stream<Arguments> repetitions() {
    return Stream.of(
        Arguments.of(
            "a standfirst",
            Page.of("a", NEWS + "\n\n" + OTHER + "\n\n" + NEWS),
            ReuseKind.SELF_REPETITION),
        Arguments.of(
            "two captions",
            Page.of("a", NEWS + "\n" + OTHER + "\n" + NEWS + " Photo: E. Lund")
                .marking(Noise.CAPTION, NEWS + " Photo: E. Lund"),
            ReuseKind.SELF_REPETITION),
        Arguments.of(
            "a marked quote",
            Page.of("a", NEWS + "\n\nEva said:\n" + NEWS + "\nClick to expand…\nIndeed.")
                .marking(Noise.QUOTED_REPLY, NEWS),
            ReuseKind.QUOTED_REPLY),
        Arguments.of(
            "a quote without marks",
            Page.of("a", NEWS + "\n\n" + NEWS + " Indeed.").posting(NEWS, NEWS + " Indeed."),
            ReuseKind.QUOTED_REPLY));
  }

  @ParameterizedTest(name = "{0}: {2}")
  @MethodSource("repetitions")
  void tells_why_a_document_repeats_itself(String name, Page page, ReuseKind expected) {
    assertThat(trace(page).reuses()).extracting(Reuse::kind).containsExactly(expected);
  }

  @Test
  void tells_the_standing_text_of_a_source() {
    String standing =
        "This paper is owned by its readers, and anybody in the county may buy a share in it for ten crowns.";
    List<Reuse> reuses =
        trace(
                Page.of("a", NEWS + " " + OTHER + "\n\n" + standing).from("Gazette", "2026-05-03"),
                Page.of(
                        "b",
                        "Rain is expected until Sunday, then sun. "
                            + NEWS.replace(" ", " x")
                            + "\n\n"
                            + standing)
                    .from("Gazette", "2026-05-04"),
                Page.of(
                        "c",
                        "The choir sings tonight at seven. "
                            + OTHER.replace(" ", " y")
                            + "\n\n"
                            + standing)
                    .from("Gazette", "2026-05-05"))
            .reuses();
    assertThat(reuses).hasSize(3).extracting(Reuse::kind).containsOnly(ReuseKind.BOILERPLATE);
  }

  @Test
  void takes_text_for_no_standing_text_where_one_of_its_pages_was_compared_with_another_outlet() {
    Page[] pages = {
      Page.of("a", RAIN + "\n\n" + NEWS).from("Gazette", "2026-05-03"),
      Page.of("b", FISH + "\n\n" + NEWS).from("Gazette", "2026-05-04"),
      Page.of("c", OTHER + " " + OTHER.replace(" ", " y") + "\n\n" + NEWS)
          .from("Gazette", "2026-05-05"),
      Page.of("d", NEWS + "\n\nWe go on foot.").from("Radio", "2026-05-03")
    };
    List<Passage> compared =
        trace(pages).reuses().stream()
            .map(Reuse::passage)
            .filter(
                passage ->
                    !passage.right().document().equals("d")
                        || passage.left().document().equals("b"))
            .toList();
    assertThat(
            Tracer.of(Stream.of(pages).map(Page::clean).toList())
                .trace(compared, List.of())
                .reuses())
        .hasSize(4)
        .extracting(Reuse::kind)
        .doesNotContain(ReuseKind.BOILERPLATE);
  }

  @Test
  void a_sentence_whose_earliest_holder_left_words_out_is_whole_in_the_others() {
    String text = NEWS + " " + RAIN;
    String[] words = text.split(" ");
    StringBuilder cut = new StringBuilder();
    for (int i = 0; i < words.length; i++) {
      cut.append(i % 5 == 4 ? "" : words[i] + ' ');
    }
    Page first = Page.of("a", cut.toString().strip() + ".").from("Gazette", "2026-05-03");
    Page second = Page.of("b", text).from("Radio", "2026-05-04");
    Page third = Page.of("c", text).from("Herald", "2026-05-05");
    assertThat(trace(first, second, third).families())
        .singleElement()
        .satisfies(
            family ->
                assertThat(family.members())
                    .filteredOn(member -> !member.document().equals("a"))
                    .extracting(member -> member.span().length())
                    .containsExactly(text.length() - 1, text.length() - 1));
  }

  @Test
  void does_not_report_that_page_furniture_repeats_itself() {
    Page page = Page.of("a", NEWS + "\n\n" + NEWS).marking(Noise.FOOTER, NEWS);
    assertThat(trace(page).reuses()).isEmpty();
  }

  @Test
  void makes_one_family_of_a_text_that_was_copied_with_cuts() {
    String second =
        "The county's engineer said that the cracks had been seen first in 2019 and had grown since.";
    Page whole = Page.of("a", NEWS + " " + OTHER + " " + second);
    Page cut =
        Page.of("b", NEWS + " We were there when it closed at nine o'clock sharp. " + second);
    Page part = Page.of("c", "In short. " + second);
    assertThat(trace(whole, cut, part).families())
        .singleElement()
        .satisfies(
            f ->
                assertThat(f.members())
                    .extracting(Passage.Side::document)
                    .containsExactly("a", "a", "b", "b", "c"));
  }

  @Test
  void takes_the_copy_that_came_first_for_the_origin_and_says_why() {
    Page early = Page.of("b", NEWS + " " + OTHER).from("Gazette", "2026-05-03");
    Page late = Page.of("a", "Well. " + NEWS).from("Echo", "2026-05-04");
    Origin origin = trace(early, late).families().get(0).origin();
    assertThat(origin.document()).isEqualTo("b");
    assertThat(origin.sure()).isBetween(0.5, 1.0);
    assertThat(origin.evidence())
        .extracting(Evidence::reason)
        .contains("is dated first, 2026-05-03");
  }

  @Test
  void names_no_origin_where_nothing_tells_the_copies_apart() {
    Origin origin =
        trace(Page.of("a", NEWS + " " + OTHER), Page.of("b", "Well. " + NEWS + " Indeed so."))
            .families()
            .get(0)
            .origin();
    assertThat(origin.document()).isNull();
    assertThat(origin.sure()).isZero();
  }

  @Test
  void reports_a_copy_that_is_older_than_its_origin() {
    Page wire =
        Page.of("a", "ORLA CITY (Reuters) - " + NEWS + " " + OTHER).from("Wire", "2026-05-04");
    Page copy = Page.of("b", NEWS + "\n\nSource: Wire").from("Echo", "2026-05-03");
    Origin origin = trace(wire, copy).families().get(0).origin();
    assertThat(origin.document()).isEqualTo("a");
    assertThat(origin.conflicts())
        .singleElement()
        .satisfies(
            conflict -> {
              assertThat(conflict.document()).isEqualTo("b");
              assertThat(conflict.reason())
                  .isEqualTo("is dated 2026-05-03, before the origin, 2026-05-04");
            });
  }

  @Test
  void takes_the_text_that_others_cut_for_the_origin() {
    String tail =
        "Its engineer, who has looked after it for thirty years, did not come to the hearing and sent no word to say why.";
    Page whole = Page.of("b", NEWS + " " + OTHER + " " + RAIN + " " + tail);
    Page cut = Page.of("a", NEWS + " " + OTHER.replace("have asked", "asked") + " " + RAIN);
    Origin origin = trace(cut, whole).families().get(0).origin();
    assertThat(origin.document()).isEqualTo("b");
    assertThat(origin.sure()).isLessThan(0.5);
    assertThat(origin.evidence()).extracting(Evidence::reason).contains("goes on where a ends");
  }

  /** Not every two of many holders are compared; which ones must not decide. */
  @Test
  void names_no_origin_of_two_equal_texts_of_which_one_was_compared_with_a_cut_one() {
    String tail =
        "Its engineer, who has looked after it for thirty years, did not come to the hearing and sent no word to say why.";
    Page one = Page.of("a", NEWS + " " + OTHER + " " + RAIN + " " + tail);
    Page same = Page.of("b", NEWS + " " + OTHER + " " + RAIN + " " + tail);
    Page cut = Page.of("c", NEWS + " " + OTHER + " " + RAIN);
    Origin origin = traceBut("b", "c", one, same, cut).families().get(0).origin();
    assertThat(origin.document()).isNull();
  }

  @Test
  void makes_one_family_of_a_text_and_a_paragraph_of_it_that_another_page_carries() {
    Page one = Page.of("a", NEWS + " " + FISH + " " + RAIN);
    Page copy = Page.of("b", "Well then. " + NEWS + " " + FISH + " " + RAIN);
    Page other = Page.of("c", OTHER + " " + OTHER.replace("east", "west") + " " + NEWS);
    assertThat(trace(one, copy, other).families())
        .singleElement()
        .satisfies(
            family ->
                assertThat(family.members())
                    .extracting(Passage.Side::document, member -> member.span().length())
                    .containsExactly(
                        tuple("a", one.text().length() - 1),
                        tuple("b", one.text().length() - 1),
                        tuple("c", NEWS.length() - 1)));
  }

  @Test
  void names_the_agency_of_a_family() {
    Page wire = Page.of("a", "ORLA CITY, May 3 (Reuters) - " + NEWS);
    Page copy = Page.of("b", NEWS + "\n\n" + OTHER);
    Family family = trace(wire, copy).families().get(0);
    assertThat(family.agency()).extracting(Agency::code).isEqualTo("Reuters");
    assertThat(family.origin().document()).isEqualTo("a");
  }

  @Test
  void gives_the_same_names_in_every_run_and_different_names_to_different_findings() {
    Page left = Page.of("a", NEWS + "\n\n" + OTHER);
    Page right = Page.of("b", OTHER + "\n\n" + NEWS);
    List<Reuse> once = trace(left, right).reuses();
    assertThat(trace(left, right).reuses()).isEqualTo(once);
    assertThat(once)
        .extracting(Reuse::id)
        .doesNotHaveDuplicates()
        .allMatch(i -> i.matches("p[0-9a-z]{10}"));
  }

  @Test
  void clusters_documents_that_are_copies_as_wholes() {
    Page a = Page.of("a", NEWS);
    Page b = Page.of("b", "Menu\n" + NEWS).marking(Noise.NAVIGATION, "Menu\n");
    Page c = Page.of("c", NEWS + " " + OTHER + " " + OTHER.replace("east", "west"));
    assertThat(trace(a, b, c).clusters())
        .singleElement()
        .satisfies(cluster -> assertThat(cluster.documents()).containsExactly("a", "b"));
  }

  @Test
  void clusters_equal_documents_however_short_they_are() {
    Page[] pages = {
      Page.of("a1", "Marzipan"),
      Page.of("a2", "marzipan."),
      Page.of("b1", "Gates are shut at nine"),
      Page.of("b2", "Gates are shut at nine"),
      Page.of("b3", "Gates are shut at ten"),
      Page.of("c1", "桥"),
      Page.of("c2", "桥"),
      Page.of("d1", "***"),
      Page.of("d2", "***"),
      Page.of("d3", "* *")
    };
    assertThat(trace(pages).clusters())
        .extracting(Cluster::documents)
        .containsExactly(
            List.of("a1", "a2"), List.of("b1", "b2"), List.of("c1", "c2"), List.of("d1", "d2"));
  }

  private static final String FORM =
      "%s has asked the county on %s for leave to draw up to %d cubic metres of water a day from"
          + " the river at the mill weir, and the maps can be seen at the office.";

  @Test
  void tells_reports_on_one_form_apart_from_copies() {
    Tracing tracing =
        trace(
            Page.of("a", FORM.formatted("Thorne Gravel Ltd", "Monday", 400)),
            Page.of("b", FORM.formatted("Barrow Paper Ltd", "Friday", 1250)),
            Page.of("c", FORM.formatted("Thorne Gravel Ltd", "Monday", 400)));
    assertThat(tracing.reuses())
        .extracting(Reuse::kind)
        .containsExactly(ReuseKind.SAME_FORM, ReuseKind.UNCREDITED_COPY, ReuseKind.SAME_FORM);
    assertThat(tracing.families()).hasSize(1);
    assertThat(tracing.forms())
        .extracting(Cluster::documents)
        .containsExactly(List.of("a", "b", "c"));
  }

  /** Two versions of an agency's text, quoted in articles of their own. */
  @Test
  void takes_a_passage_in_which_two_numbers_differ_for_a_copy() {
    String told =
        "At least %d people were killed and %d hurt when a bus left the road at the pass above the"
            + " town and fell into the river on Monday, the police said in the evening.";
    String one =
        "My grandfather drove that road for forty years and always stopped at the chapel before the"
            + " last bend. He said that the brakes want a rest there, and that the driver does too."
            + " I thought of him when I heard the news on the radio while I was hanging out shirts.";
    String other =
        "Readers have asked why we print so few pictures of accidents. We think that a family should"
            + " not find one on the breakfast table, and that words are enough to tell what went"
            + " wrong, who is to blame for it and what ought to be done. So it was this time too.";
    Tracing tracing =
        trace(
            Page.of("a", one + "\n\n" + told.formatted(12, 30)),
            Page.of("b", told.formatted(15, 42) + "\n\n" + other));
    assertThat(tracing.reuses()).extracting(Reuse::kind).containsExactly(ReuseKind.UNCREDITED_COPY);
  }
}
