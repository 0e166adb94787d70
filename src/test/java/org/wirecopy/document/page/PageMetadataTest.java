package org.wirecopy.document.page;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.wirecopy.document.Document;
import org.wirecopy.document.Limits;
import org.wirecopy.document.Metadata;
import org.wirecopy.document.Published;
import org.wirecopy.document.content.UnreadableException;

class PageMetadataTest {
  private static Document read(String html) throws UnreadableException {
    return HtmlReader.read("page", html, Limits.STANDARD, problem -> {});
  }

  private static Metadata linked(String json) throws UnreadableException {
    return read("<script type='application/ld+json'>" + json + "</script><p>Silt").metadata();
  }

  @Test
  void names_given_by_reference_are_looked_up_in_the_graph() throws UnreadableException {
    Metadata metadata =
        linked(
            """
            {"@graph":[{"@type":"Organization","@id":"#o","name":"Quay Post"},
             {"@type":["Thing","NewsArticle"],"headline":"Tides &amp; silt","publisher":{"@id":"#o"},
              "author":[{"@id":"#a"},{"name":"Ben Fen"},"Cy Moor"],"datePublished":"2021-03-09"},
             {"@type":"Person","@id":"#a","name":"Ada Weir"}]}
            """);

    assertThat(metadata)
        .hasToString(
            "Metadata[source=Quay Post, published=2021-03-09, title=Tides & silt,"
                + " author=Ada Weir, Ben Fen, Cy Moor, url=null]");
  }

  @Test
  void an_article_that_is_only_listed_or_cited_does_not_speak_for_the_page()
      throws UnreadableException {
    Metadata metadata =
        linked(
            """
            [{"@type":"ItemList","itemListElement":[{"@type":"NewsArticle","headline":"Listed"}]},
             {"@type":"WebPage","name":"Page","isPartOf":{"@type":"Article","headline":"Whole"}},
             {"@type":"BlogPosting","isBasedOn":{"@type":"Article","headline":"Cited"},"headline":"Own"}]
            """);

    assertThat(metadata.title()).isEqualTo("Own");
  }

  @Test
  void a_name_that_is_only_an_address_is_none() throws UnreadableException {
    assertThat(
            linked(
                "{\"@type\":\"Article\",\"publisher\":{\"@id\":\"https://quay.example/#o\"},"
                    + "\"author\":\"https://quay.example/ada\"}"))
        .isEqualTo(Metadata.NONE);
  }

  @ParameterizedTest(name = "{0}")
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          <meta property='article:published_time' content='2021-03-09'>                  | 2021-03-09
          <meta name='DC.Date.Issued' content='9 March 2021'>                            | 2021-03-09
          <meta name='date' content='today'><time datetime='2021-03-09'></time>          | 2021-03-09
          <time datetime='1999-01-01'>x</time><article><time datetime='2021-03-09'></time></article> | 2021-03-09
          <meta name='date' content='03/04/2021'>                                        |
          """)
  void the_date_is_the_first_that_can_be_read(String html, String expected)
      throws UnreadableException {
    Published published = read(html + "<p>Silt").metadata().published();

    assertThat(published == null ? null : published.toString()).isEqualTo(expected);
  }

  @ParameterizedTest(name = "{0}")
  @CsvSource({
    "<html lang=en_GB>, en-GB",
    "<html lang='not a tag!'>, ",
    "<meta http-equiv=content-language content=pl>, pl",
    "<html lang=''><meta property=og:locale content=fr_FR>, fr-FR"
  })
  void the_language_is_a_tag_or_none(String html, String tag) throws UnreadableException {
    assertThat(read(html + "<p>Silt").language()).isEqualTo(tag);
  }

  @Test
  void several_authors_are_all_named_and_addresses_are_none() throws UnreadableException {
    Metadata metadata =
        read("<meta name=author content='https://quay.example/a'>"
                + "<meta name=citation_author content='Ada Weir'>"
                + "<meta name=citation_author content='Ben Fen'><p>Silt")
            .metadata();

    assertThat(metadata.author()).isEqualTo("Ada Weir, Ben Fen");
  }

  @ParameterizedTest(name = "{0}")
  @CsvSource({
    "<ruby>渡<rp>(</rp><rt>わた</rt><rp>)</rp></ruby>し, 渡し",
    "<dialog>No</dialog><dialog open>Yes</dialog>, Yes",
    "Go <i aria-hidden=true>arrow_forward</i>, Go",
    "<div aria-hidden=true>The whole page behind</div>, The whole page behind",
    "<body style='display:none'>Seen, Seen",
    "<p style='display:none-such'>Seen, Seen",
    "<p>a<p style='color:red; DISPLAY : none'>b, a",
    "<textarea>draft</textarea><video>old</video>Seen, Seen"
  })
  void what_a_reader_does_not_see_is_left_out(String html, String text) throws UnreadableException {
    assertThat(read(html).text()).isEqualTo(text);
  }

  @Test
  void comments_of_scripts_around_json_ld_are_no_part_of_it() throws UnreadableException {
    String json = "{\"@type\":\"Article\",\"author\":\"Anna Weir\"}";
    for (String before :
        List.of("// what it is\n", "/* what it is */", "<!--//--><![CDATA[//><!--\n")) {
      assertThat(linked(before + json).author()).isEqualTo("Anna Weir");
    }
  }
}
