package org.wirecopy.document.dates;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.wirecopy.document.Published;
import org.wirecopy.table.Table;

/** Forms of dates beyond the everyday ones, and what only looks like a date. */
class DateFormsTest {
  @ParameterizedTest(name = "{0}")
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          20210309                             | 2021-03-09
          20210309T140500Z                     | 2021-03-09T14:05:00Z
          2021-W10-2                           | 2021-03-09
          2021-068                             | 2021-03-09
          2021-03-09T14:05:00,5+01             | 2021-03-09T14:05:00+01:00
          2021-03-09t14:05:00z                 | 2021-03-09T14:05:00Z
          2021-03-09 14:05:00 UTC              | 2021-03-09T14:05:00Z
          2016-12-31T23:59:60Z                 | 2016-12-31T23:59:59Z
          2021-03-09T25:00:00Z                 | 2021-03-09
          2021-03-09 02:05 PM EST              | 2021-03-09
          Mon, 5 Apr 1993 19:08:25 GMT         | 1993-04-05T19:08:25Z
          Monday, 05-Apr-93 19:08:25 GMT       | 1993-04-05T19:08:25Z
          Mon Apr  5 19:08:25 1993             | 1993-04-05
          Mon Apr 5 19:08:25 UTC 1993          | 1993-04-05T19:08:25Z
          Mon, 5 Apr 1993 9:08:25 +0200 (CEST) | 1993-04-05T09:08:25+02:00
          5 Apr 93 19:08 MET DST               | 1993-04-05
          2021/03/09                           | 2021-03-09
          2021.3.9                             | 2021-03-09
          2021. 3. 9.                          | 2021-03-09
          9. 3. 2021                           | 2021-03-09
          3.24.2021                            | 2021-03-24
          24-05-2022                           | 2022-05-24
          ２０２１年３月９日                   | 2021-03-09
          ٩ مارس ٢٠٢١                          | 2021-03-09
          24 تشرين الثاني 2019                 | 2019-11-24
          9 नवंबर 2021                         | 2021-11-09
          9 มีนาคม พ.ศ. 2564                   | 2021-03-09
          9 มีนาคม 2564                        | 2021-03-09
          ngày 9 tháng 11 năm 2021             | 2021-11-09
          2021 m. kovo 9 d.                    | 2021-03-09
          2021. március 9.                     | 2021-03-09
          2021. gada 9. marts                  | 2021-03-09
          9 ΜΑΡΤΙΟΥ 2021                       | 2021-03-09
          9 ARALIK 2021                        | 2021-12-09
          27 listopada 2019                    | 2019-11-27
          9 березня 2021 року                  | 2021-03-09
          9\u00a0d’abril de\u202f2021          | 2021-04-09
          9-Mar-2021                           | 2021-03-09
          March the 9th, 2021                  | 2021-03-09
          Mar. 9, 2021, 10:15 a.m. ET          | 2021-03-09
          03/09/2021 10:15 am ET               | 2021-03-09
          03/09/2021 10:15 PM PDT              | 2021-03-09
          Publicado 09/03/2021 17:45           | 2021-03-09
          Pubblicato il 09/03/2021             | 2021-03-09
          09/03/2021 19h04                     | 2021-03-09
          09/03/2021 17:02 CET                 | 2021-03-09
          31 April 2021, or 9 May 2021         |
          """)
  void reads_dates_of_machines_and_of_many_languages(String written, String expected) {
    assertThat(
            PublishedParser.parse(written.translateEscapes()).map(Published::toString).orElse(null))
        .isEqualTo(expected);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "03-04-2021",
        "version 10.11.12.13",
        "10/11/12",
        "192.168.12.2021",
        "9 March (and) 2021",
        "9 March, they said, 2021",
        "March 2021, page 9",
        "Sat 5 2021",
        "12 men 2021",
        "9 March 0021",
        "20211301",
        "202103",
        "2021-W60-2",
        "2021-400",
        "1234567890",
        "May I have 12 of them"
      })
  void takes_nothing_else_for_a_date(String written) {
    assertThat(PublishedParser.parse(written)).isEmpty();
  }

  @Test
  void every_month_is_read_in_every_language_and_none_is_two() {
    Map<String, String> months = new HashMap<>();
    for (Table.Row row : Table.read(MonthNames.class, "months.tsv").rows()) {
      for (String name : row.items("names")) {
        String month = row.cell("month");
        assertThat(months.merge(DateText.folded(name), month, (old, same) -> old))
            .as(name)
            .isEqualTo(month);
        assertThat(PublishedParser.parse("7 " + name + " 2015").map(date -> date.day().toString()))
            .as(name)
            .hasValue("2015-" + (month.length() < 2 ? "0" : "") + month + "-07");
      }
    }
    assertThat(months).hasSizeGreaterThan(400);
  }
}
