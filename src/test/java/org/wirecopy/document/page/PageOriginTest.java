package org.wirecopy.document.page;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.wirecopy.document.Limits;
import org.wirecopy.document.Metadata;
import org.wirecopy.document.Published;
import org.wirecopy.document.content.UnreadableException;

class PageOriginTest {
  private static Metadata read(String html) throws UnreadableException {
    return HtmlReader.read("page", html, Limits.STANDARD, problem -> {}).metadata();
  }

  @ParameterizedTest(name = "{0}")
  @CsvSource(
      delimiter = '~',
      textBlock =
          """
          <div class=byline>By Anna Weir, 6 April 2020</div>           ~ Anna Weir             ~ 2020-04-06
          <p class=post-meta>Posted on 6 April 2020 by Anna Weir</p>   ~ Anna Weir             ~ 2020-04-06
          <p class=author>Anna Weir | 6 April 2020 | 4 min read</p>    ~ Anna Weir             ~ 2020-04-06
          <p class=entry-meta>6 April 2020, by Anna Weir</p>           ~ Anna Weir             ~ 2020-04-06
          <p class=byline>6 April 2020, Anna Weir</p>                  ~ Anna Weir             ~ 2020-04-06
          <p class=byline>6 April 2020, Lock News</p>                  ~                       ~ 2020-04-06
          <p><time itemprop=dateModified datetime=2020-04-06>6 April 2020</time></p> ~         ~
          <div class=meta><div>By</div><div>Anna Weir</div></div>      ~ Anna Weir             ~
          <div class=authorName>Anna Weir</div>                        ~ Anna Weir             ~
          <p class=byline>By Anna Weir, Senior Editor</p>              ~ Anna Weir             ~
          <p class=byline>By <a href=/a>Anna Weir</a> Chief Cook</p>   ~ Anna Weir             ~
          <p class=byline>By Anna Weir, Jan Moor, and Ida Silt</p>     ~ Anna Weir, Jan Moor, and Ida Silt ~
          <p class=byline>Written by Anna Weir, MD</p>                 ~ Anna Weir, MD         ~
          <p class=byline>Von Anna Weir, 6. April 2020</p>             ~ Anna Weir             ~ 2020-04-06
          <p class=post-info>Publié le 6 avril 2020 par Anna Weir</p>  ~ Anna Weir             ~ 2020-04-06
          <p class=meta>6. April 2020 von Anna Weir</p>                ~ Anna Weir             ~ 2020-04-06
          <p class=byline>Jan Moor, 6 kwietnia 2020</p>                ~ Jan Moor              ~ 2020-04-06
          <p class=post-meta>Anna Weir · 6 April 2020</p>              ~ Anna Weir             ~ 2020-04-06
          <p class=post-meta>Lock News · 6 April 2020</p>              ~                       ~ 2020-04-06
          <p class=post-meta><a href=/locks>Old Locks</a> · 6 April 2020</p> ~                 ~ 2020-04-06
          <p>By Anna Weir</p>                                          ~ Anna Weir             ~
          <a rel=author href=/a>Anna Weir</a>                          ~ Anna Weir             ~
          <span itemprop=author><b itemprop=name>anna7</b> Member</span> ~ anna7               ~
          <h3 class=author>About the Author</h3>                       ~                       ~
          <div class=comments><p class=author>Anna Weir</p></div>      ~                       ~
          <div class=related><p class=date>6 April 2020</p></div>      ~                       ~
          <blockquote><p class=date>6 April 2020</p></blockquote>      ~                       ~
          <p class=date>6 April 2020</p>                               ~                       ~ 2020-04-06
          <span class=published>Published 6 April 2020</span>          ~                       ~ 2020-04-06
          <time>6 April 2020</time>                                    ~                       ~ 2020-04-06
          <p id=pubdate>6 April 2020, updated 9 April 2020</p>         ~                       ~ 2020-04-06
          <p class=date>Updated: 9 April 2020 | Published: 6 April 2020</p> ~                  ~ 2020-04-06
          <date>6 April 2020</date>                                    ~                       ~ 2020-04-06
          <time itemprop=dateCreated datetime=2020-04-06>x</time>      ~                       ~ 2020-04-06
          <div class=elementor-widget-info><time>6 April 2020</time></div> ~                   ~ 2020-04-06
          <div class=post-footer><time>6 April 2020</time></div>       ~                       ~ 2020-04-06
          <p>6 April 2020</p>                                          ~                       ~ 2020-04-06
          <p>6 April 2020 <!-- -->· 4 min read</p>                     ~                       ~ 2020-04-06
          <p>Published on 6 April 2020</p>                             ~                       ~ 2020-04-06
          <p>The two gates opened on 6 April 2020</p>                  ~                       ~
          <p><b>Last updated:</b> <i>9 April 2020</i></p>              ~                       ~
          <p><b>Last updated:</b> <time>9 April 2020</time></p>        ~                       ~
          <p class=date>Last updated 9 April 2020</p>                  ~                       ~
          <p class=post-date>Stand: 9. April 2020</p>                  ~                       ~
          <time itemprop=dateModified datetime=2020-04-09>x</time>     ~                       ~
          <time class=updated datetime=2020-04-09>x</time>             ~                       ~
          <time class=updated>9 April 2020</time>                      ~                       ~
          <p>Последнее изменение: 9 апреля 2020</p>                    ~                       ~
          <p>最后更新：2020年4月9日</p>                                  ~                       ~
          <p>Erschienen am 6. April 2020, zuletzt geändert am 9. Mai 2020</p> ~                ~ 2020-04-06
          """)
  void author_and_day_are_those_of_the_elements_that_are_named_so(
      String html, String author, String day) throws UnreadableException {
    Metadata metadata = read("<h1>Two gates</h1>" + html + "<p>The lock keeper painted them.");
    Published published = metadata.published();

    assertThat(metadata.author()).isEqualTo(author);
    assertThat(published == null ? null : published.toString()).isEqualTo(day);
  }

  @ParameterizedTest(name = "{0}")
  @CsvSource(
      delimiter = '~',
      textBlock =
          """
          <title>Two gates | Weir Times</title>                                         ~ Two gates
          <title>Two gates - Weir Times</title><meta property=og:site_name content='Weir Times'> ~ Two gates
          <title>Two gates - weir</title><link rel=canonical href=https://weir.example/a> ~ Two gates
          <title>Two gates - and a lock</title>                                         ~ Two gates - and a lock
          <title>Two new gates of the lock | Weir</title><h1>Two Gates of the Lock</h1> ~ Two Gates of the Lock
          <meta property=og:title content='All about gates'><h1>Weir</h1><h1>Gates, all about them</h1> ~ Gates, all about them
          <title>Two gates</title><h1>Sign up for our letter</h1>                       ~ Two gates
          <title>Two gates of the lock - The Weir Book</title><h1>The Weir Book</h1>    ~ Two gates of the lock
          <title>Weir Times: Two gates</title><meta property=og:title content='Two gates'><h1>Weir Times</h1> ~ Two gates
          <title>Weir | Two gates</title><meta property=og:site_name content=Weir>      ~ Two gates
          <title>All of it: the weir of today</title><meta property=og:site_name content='Weir Today'><h1>All of it: the weir of today</h1> ~ All of it: the weir of today
          <title>Two gates</title><h1>Two gates | Opinion</h1>                          ~ Two gates
          <title>Two gates - Weir</title><meta property=og:site_name content=Weir><h1>Thread: Two gates</h1> ~ Two gates
          <title>Two gates</title><h1><span class=label>News</span> Two gates</h1>      ~ Two gates
          <title>Paint for locks</title><link rel=canonical href=https://weir.example/why-all-our-gates-are-blue><h1>Why all of our gates are blue</h1> ~ Why all of our gates are blue
          <h1>Two gates</h1>                                                            ~ Two gates
          """)
  void the_title_is_the_heading_that_it_speaks_of_or_goes_without_the_name_of_the_site(
      String html, String title) throws UnreadableException {
    assertThat(read(html + "<p>The lock keeper painted them.").title()).isEqualTo(title);
  }

  @ParameterizedTest(name = "{0} {1} {2}")
  @CsvSource(
      delimiter = '~',
      textBlock =
          """
          Anna Weir  ~           ~ Jan Moor               ~ Anna Weir
          Anna Weir, The Weir Times ~ ~                    ~ Anna Weir
                     ~ By Anna Weir ~                     ~ Anna Weir
                     ~ {{ post.author }} ~ Anna Weir      ~ Anna Weir
          Anna Weir  ~           ~ Dr. Anna Weir and Ida  ~ Dr. Anna Weir and Ida
          Weir Times ~           ~ Anna Weir              ~ Anna Weir
          Weir Times ~           ~                        ~ Weir Times
                     ~ annaw     ~ Anna Weir              ~ Anna Weir
                     ~ Anna Weir ~ Jan Moor               ~ Anna Weir
                     ~ About the Author ~                 ~
          """)
  void the_author_is_a_person_before_an_account_and_an_account_before_the_site(
      String described, String meta, String byline, String author) throws UnreadableException {
    String data =
        described == null
            ? ""
            : "<script type='application/ld+json'><!--\n{\"@type\":\"Article\",\"author\":\""
                + described
                + "\"}\n--></script>";
    String html =
        data
            + (meta == null ? "" : "<meta name=author content='" + meta + "'>")
            + "<meta property=og:site_name content='Weir Times'><h1>Two gates</h1>"
            + (byline == null ? "" : "<p class=byline>By " + byline + "</p>");

    assertThat(read(html + "<p>The lock keeper painted them.").author()).isEqualTo(author);
  }

  @ParameterizedTest(name = "{0} {1}")
  @CsvSource(
      delimiter = '~',
      textBlock =
          """
          2024-05-01 ~ 2024-05-01 ~ <p>6 April 2020</p>                ~ 2020-04-06
          2020-04-05 ~ 2024-05-01 ~ <p>6 April 2020</p>                ~ 2020-04-05
          2019-04-06 ~ 2020-04-06 ~ <p>6 April 2020</p>                ~ 2019-04-06
          2020-06-04 ~ 2024-05-01 ~ <p>06.04.2020</p>                  ~ 2020-06-04
          2024-05-01 ~ 2024-05-01 ~ <p>Updated 6 April 2020</p>        ~ 2024-05-01
          2024-05-01 ~ 2024-05-01 ~ <ul><li><p>6 April 2020</p><li><p>7 April 2020</p><li><p>8 April 2020</p></ul> ~ 2024-05-01
          """)
  void what_readers_see_below_the_headline_counts_more_than_data_unless_it_is_a_change(
      String published, String modified, String seen, String day) throws UnreadableException {
    String data =
        "<meta property=article:published_time content="
            + published
            + "><meta property=article:modified_time content="
            + modified
            + ">";

    assertThat(read(data + "<h1>Two gates</h1>" + seen + "<p>The keeper painted.").published())
        .hasToString(day);
  }

  @Test
  void a_day_just_above_the_headline_comes_before_one_far_below() throws UnreadableException {
    String prose =
        "<p>" + "The lock keeper painted both of the gates as his father had. ".repeat(20);
    String html =
        "<p class=date>6 April 2020</p><h1>Two gates</h1>" + prose + "<p class=date>1 May 2021</p>";

    assertThat(read(html).published()).hasToString("2020-04-06");
  }

  @ParameterizedTest(name = "{0}")
  @CsvSource({"FAQPage, Two gates", "QAPage, Why blue?"})
  void a_question_of_several_is_no_headline(String type, String title) throws UnreadableException {
    String data =
        "<script type='application/ld+json'>{\"@type\":\""
            + type
            + "\",\"mainEntity\":[{\"@type\":\"Question\",\"name\":\"Why blue?\"}]}</script>";

    assertThat(read(data + "<title>Two gates</title><p>The keeper painted them.").title())
        .isEqualTo(title);
  }
}
