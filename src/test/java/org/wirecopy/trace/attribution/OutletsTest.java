package org.wirecopy.trace.attribution;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.wirecopy.token.Tokenizer;

class OutletsTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "nytimes.com | first in the NY Times on Monday | NY Times",
        "nytimes.com | as the New York Times wrote | New York Times",
        "washingtonpost.com | told the Washington Post | Washington Post",
        "wsj.com | The Wall Street Journal has it | Wall Street Journal",
        "bbc.co.uk | a BBC crew | BBC",
        "CNN News | (CNN) The mayor | CNN",
        "The Harbour Post | from Harbour Post | Harbour Post",
        "example.org | see https://www.example.org/a/b.html | https://www.example.org/a/b.html",
        "yahoo.com/news | on Yahoo today | Yahoo",
        "人民日报 | 据人民日报报道 | 人民日报",
      })
  void finds_an_outlet_by_its_name_its_host_and_short_forms(
      String name, String text, String words) {
    var tokens = Tokenizer.tokenize(text);

    assertThat(Outlets.of(List.of(name)).find(tokens))
        .singleElement()
        .satisfies(
            match -> {
              assertThat(match.value()).isEqualTo(name);
              assertThat(tokens.span(match.from(), match.to()).of(text)).isEqualTo(words);
            });
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "The Guardian | the guardian of the child",
        "nytimes.com | New York has times like these",
        "Sun | in the sun",
        "Time | It took time. Out",
      })
  void takes_no_common_words_for_an_outlet(String name, String text) {
    assertThat(Outlets.of(List.of(name)).find(Tokenizer.tokenize(text))).isEmpty();
  }
}
