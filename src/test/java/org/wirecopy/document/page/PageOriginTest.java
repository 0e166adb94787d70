package org.wirecopy.document.page;

import static org.assertj.core.api.Assertions.assertThat;

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
          <div class=meta><div>By</div><div>Anna Weir</div></div>      ~ Anna Weir             ~
          <div class=authorName>Anna Weir</div>                        ~ Anna Weir             ~
          <p class=byline>By Anna Weir, Senior Editor</p>              ~ Anna Weir             ~
          <p class=byline>By <a href=/a>Anna Weir</a> Chief Cook</p>   ~ Anna Weir             ~
          <p class=byline>By Anna Weir, Jan Moor, and Ida Silt</p>     ~ Anna Weir, Jan Moor, and Ida Silt ~
          <p class=byline>Written by Anna Weir, MD</p>                 ~ Anna Weir, MD         ~
          <p class=byline>Von Anna Weir, 6. April 2020</p>             ~ Anna Weir             ~ 2020-04-06
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
          <p class=date>Last updated 9 April 2020</p>                  ~                       ~
          <p class=post-date>Stand: 9. April 2020</p>                  ~                       ~
          <time itemprop=dateModified datetime=2020-04-09>x</time>     ~                       ~
          <time class=updated datetime=2020-04-09>x</time>             ~                       ~
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
}
