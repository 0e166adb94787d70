package org.wirecopy.noise.judge;

import static org.assertj.core.api.Assertions.assertThat;

import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;

class PageVariantsTest {
  private static final String TEXT =
      "The weir was rebuilt in the year of the flood, and nobody asked who had paid for it. ";

  @Test
  void shortensTheTextAndLeavesTheFurniture() {
    StringBuilder html = new StringBuilder("<nav><p>All of the other stories of the day</p></nav>");
    for (int i = 0; i < 30; i++) {
      html.append("<p>").append(TEXT).append("</p>");
    }
    Document page = Jsoup.parse(html.toString());

    new PageVariants("a page").shorten(page.body(), TEXT.repeat(30));

    assertThat(page.select("p")).hasSizeBetween(3, 7);
    assertThat(page.text()).contains("All of the other stories of the day");
  }

  @Test
  void writesWordsInSignsOfAnotherScriptAndLeavesNumbers() {
    assertThat(PageVariants.translated("The weir cost 3.5 millions. Ask!", 0))
        .matches("\\p{IsCyrillic}{3} \\p{IsCyrillic}{4} \\p{IsCyrillic}{4} 3\\.5 .*\\. .*!");
    assertThat(PageVariants.translated("The weir cost 3.5 millions. Ask!", 4))
        .matches("\\p{IsHan}+ 3\\.5 \\p{IsHan}+。\\p{IsHan}+！");
  }
}
