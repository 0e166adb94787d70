package org.wirecopy.browser;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Opens a report on 5,000 documents with 8,000 passages; {@link ReportTimes} measures it. */
@NeedsBrowser
class HtmlBigReportIT {
  private Browser browser;

  @BeforeEach
  void open() throws Exception {
    browser = Browser.shared();
    browser.theme("light");
    browser.size(1280, 900);
    browser.open(Reports.big(), "");
  }

  @Test
  void takes_less_than_twenty_megabytes() throws Exception {
    assertThat(Files.size(Reports.big())).isLessThan(20_000_000);
  }

  @Test
  void opens_every_view_without_a_complaint_or_a_request() {
    for (String view : Views.of(browser)) {
      browser.go(view);
      assertThat(browser.find("h1").getText()).as(view).isNotBlank();
    }
    assertThat(browser.complaints()).isEmpty();
    assertThat(browser.requests())
        .isNotEmpty()
        .allMatch(address -> address.contains("big.html") || address.startsWith("data:"));
  }

  @Test
  void counts_all_and_draws_what_is_near() {
    browser.go("#passages");
    assertThat(browser.find(".total").getText()).isEqualTo("8,000 passages");
    assertThat(browser.all(".passage-row")).hasSizeBetween(20, 400);
    browser.script("scrollTo(0, document.documentElement.scrollHeight)");
    browser.settle();
    browser.script("scrollTo(0, document.documentElement.scrollHeight)");
    browser.settle();
    browser.await("return document.querySelector('[aria-posinset=\"8000\"]') !== null");
    assertThat(browser.all(".passage-row")).hasSizeBetween(40, 1200);
  }

  @Test
  void finds_words_in_any_text() {
    browser.go("#documents?q=r0999-4");
    assertThat(browser.all(".document-row")).hasSize(1);
    browser.find(".document-row").click();
    browser.settle();
    String words =
        (String)
            browser.script(
                "const line = document.querySelector('.pane .line').cloneNode(true);"
                    + "line.querySelectorAll('.text-tag').forEach(tag => tag.remove());"
                    + "return line.textContent.slice(0, 60)");
    browser.go("#search?q=" + words.replace(" ", "%20"));
    browser.await("return document.getElementById('main').innerText.includes('these words.')");
    assertThat(browser.all(".hit-row")).isNotEmpty();
  }

  @Test
  void finds_the_same_key_by_key_as_at_once() throws Exception {
    for (String words : List.of("outlet 3", "r0500 harbour", "uncredited balor", "no such words")) {
      browser.go("#passages");
      for (int i = 1; i <= words.length(); i++) {
        type(words.substring(0, i));
      }
      String counted = browser.find(".total").getText();
      List<String> rows = rows();
      browser.open(Reports.big(), "#passages?q=" + words.replace(" ", "%20"));
      assertThat(browser.find(".total").getText()).as(words).isEqualTo(counted);
      assertThat(rows()).as(words).isEqualTo(rows);
    }
  }

  @Test
  void finds_what_holds_every_word() {
    browser.go("#passages");
    type("r0500");
    assertThat(browser.find(".total").getText()).isEqualTo("8 of 8,000 passages");
    assertThat(rows()).hasSize(8).allMatch(row -> row.contains("r0500-"));
    type("r0500 r0500-4");
    assertThat(rows()).hasSize(2).allMatch(row -> row.contains("r0500-4"));
    type("r0500");
    assertThat(rows()).hasSize(8);
  }

  @Test
  void draws_a_screen_of_rows_after_a_key_and_none_where_the_list_stays() {
    browser.go("#passages");
    type("harbour");
    assertThat(browser.find(".total").getText()).isEqualTo("7,650 of 8,000 passages");
    assertThat(browser.all(".passage-row")).hasSizeBetween(14, 60);
    browser.script("document.querySelector('.row').dataset.seen = 'yes'");
    type("harbour w");
    assertThat(browser.all(".row[data-seen]")).hasSize(1);
    type("harbour wi r0001");
    assertThat(browser.all(".row[data-seen]")).isEmpty();
  }

  @Test
  void makes_its_filters_ready_while_nobody_types() {
    browser.await("return performance.getEntriesByName('finders-ready').length === 1");
    assertThat(browser.complaints()).isEmpty();
  }

  private List<String> rows() {
    return browser.all(".passage-row").stream().limit(20).map(row -> row.getText()).toList();
  }

  private void type(String words) {
    browser.script(
        "const field = document.getElementById('filter-q'); field.value = arguments[0];"
            + "field.dispatchEvent(new Event('input'))",
        words);
    browser.settle();
  }
}
