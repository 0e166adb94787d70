package org.wirecopy.document.dates;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.wirecopy.document.Published;

class PublishedParserTest {
  @ParameterizedTest(name = "{0}")
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          2021-03-09                                | 2021-03-09
          2021-03-09T14:05:00Z                      | 2021-03-09T14:05:00Z
          2021-03-09T14:05+02:00                    | 2021-03-09T14:05:00+02:00
          2021-03-09T23:30:15.250-0500              | 2021-03-09T23:30:15-05:00
          2021-03-09 14:05:00                       | 2021-03-09
          Tue, 9 Mar 2021 14:05:00 +0100            | 2021-03-09T14:05:00+01:00
          Tue, 09 Mar 2021 14:05:00 GMT             | 2021-03-09T14:05:00Z
          9 Mar 93 23:30:00 PST                     | 1993-03-09T23:30:00-08:00
          9 Mar 93 23:30:00 MDT                     | 1993-03-09T23:30:00-06:00
          Fri, 1 Jan 21 08:00 EST (winter time)     | 2021-01-01T08:00:00-05:00
          9 March 2021                              | 2021-03-09
          9th of March 2021                         | 2021-03-09
          1st May, 2020                             | 2020-05-01
          March 9, 2021                             | 2021-03-09
          Sept. 3, 2019                             | 2019-09-03
          Published on Tuesday, March 9th, 2021     | 2021-03-09
          Updated: 17 Nov 2018 at 6 pm              | 2018-11-17
          9. März 2021                              | 2021-03-09
          am 24. Dezember 1999                      | 1999-12-24
          3. Jänner 2015                            | 2015-01-03
          le 1er août 2017                          | 2017-08-01
          14 févr. 2016                             | 2016-02-14
          9 de marzo de 2021                        | 2021-03-09
          2 de septiembre del 2011                  | 2011-09-02
          30 giugno 2008                            | 2008-06-30
          1º de maio de 2014                        | 2014-05-01
          12 oktober 2022                           | 2022-10-12
          5 stycznia 2013 r.                        | 2013-01-05
          7 октября 2020 г.                         | 2020-10-07
          18 травня 2022                            | 2022-05-18
          4. června 2010                            | 2010-06-04
          25 Ağustos 2023                           | 2023-08-25
          19 Ιουνίου 2018                           | 2018-06-19
          3 decembrie 2009                          | 2009-12-03
          6. desember 2001                          | 2001-12-06
          17 Agustus 1995                           | 1995-08-17
          21 ديسمبر 2012                            | 2012-12-21
          2021年3月9日                               | 2021-03-09
          2021년 3월 9일                             | 2021-03-09
          24.05.2022                                | 2022-05-24
          9.3.21                                    | 2021-03-09
          24/05/2022                                | 2022-05-24
          05/24/2022                                | 2022-05-24
          04/04/2004                                | 2004-04-04
          29 February 2024                          | 2024-02-29
          """)
  void reads_dates_as_they_are_written(String written, String expected) {
    assertThat(PublishedParser.parse(written)).map(Published::toString).hasValue(expected);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "yesterday",
        "March 2021",
        "9 March",
        "2021",
        "03/04/2021",
        "31 February 2021",
        "29 February 2023",
        "2021-13-01",
        "2021-00-10",
        "24:05:2022",
        "12 people 2021",
        "Version 1.2.3",
        "call 555-2021-03-09",
        "120021-03-09",
        "part 2021-03-091",
        "page 9 of 2021",
        "Marching 9, 2021",
        "٢٤"
      })
  void takes_nothing_for_a_date_that_is_not_certainly_one(String written) {
    assertThat(PublishedParser.parse(written)).isEmpty();
  }

  @Test
  void finds_no_date_in_what_is_not_there_or_far_too_long() {
    assertThat(PublishedParser.parse(null)).isEmpty();
    assertThat(PublishedParser.parse("x".repeat(200) + " 9 March 2021")).isEmpty();
  }

  @Test
  void keeps_the_day_of_the_writer_beside_the_moment() {
    Published late = PublishedParser.parse("2021-03-09T23:30:00-05:00").orElseThrow();

    assertThat(late.day()).isEqualTo(LocalDate.of(2021, 3, 9));
    assertThat(late.moment()).isEqualTo(Instant.parse("2021-03-10T04:30:00Z"));
    assertThat(late).hasToString("2021-03-09T23:30:00-05:00");
  }

  @ParameterizedTest(name = "{0} before {1}: {2}")
  @CsvSource({
    "2021-03-09, 2021-03-10, true",
    "2021-03-10, 2021-03-09, false",
    "2021-03-09, 2021-03-09T10:00:00Z, false",
    "2021-03-09T09:00:00Z, 2021-03-09T10:00:00Z, true",
    "2021-03-09T23:30:00-05:00, 2021-03-10T01:00:00Z, false"
  })
  void knows_an_earlier_date_only_where_the_two_can_be_told_apart(
      String one, String other, boolean expected) {
    Published first = PublishedParser.parse(one).orElseThrow();
    Published second = PublishedParser.parse(other).orElseThrow();

    assertThat(first.isBefore(second)).isEqualTo(expected);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "https://example.org/news/2021-03-09-weir",
        "<https://example.org/2021/03/09/weir.html>",
        "See www.example.org/2021/03/09/weir",
        "example.org/2021/03/09/weir",
        "ftp://example.org/2021-03-09.zip",
        "/srv/reports/2021-03-09/weir.pdf",
        "weir-2021-03-09.pdf",
        "C:\\reports\\2021-03-09.txt"
      })
  void a_day_in_an_address_is_none(String address) {
    assertThat(PublishedParser.parse(address)).isEmpty();
    assertThat(PublishedParser.mentionsDay(address)).isFalse();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "9 March 2021 https://example.org/weir",
        "REUTERS/09.03.2021 15:00",
        "09/Mar/2021",
        "2021-03-09 14:05 Europe/Berlin",
        "ines@weir.example, 9 March 2021"
      })
  void a_day_beside_an_address_is_one(String written) {
    assertThat(PublishedParser.mentionsDay(written)).isTrue();
  }
}
