package org.wirecopy.browser;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Opens a report on 5,000 documents with 20,000 passages. */
class HtmlBigReportIT {
  private static final int TRIES = 5;

  /**
   * How many times slower than alone the browser runs: pieces of work that take a millisecond,
   * against the quickest of them.
   */
  private static final String SLOWDOWN =
      "const times = []; let sum = 0; const start = performance.now();"
          + "while (performance.now() - start < 1000) { const from = performance.now();"
          + "for (let i = 0; i < 400000; i++) { sum += i % 7; } times.push(performance.now() - from); }"
          + "const least = Math.min(...times);"
          + "return Math.max(1, times.reduce((a, b) => a + b) / times.length / least + (sum < 0 ? 1 : 0))";

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
    assertThat(browser.find(".total").getText()).isEqualTo("20,000 passages");
    assertThat(browser.all(".passage-row")).hasSizeBetween(20, 400);
    browser.script("scrollTo(0, document.documentElement.scrollHeight)");
    browser.settle();
    browser.script("scrollTo(0, document.documentElement.scrollHeight)");
    browser.settle();
    browser.await("return document.querySelector('[aria-posinset=\"20000\"]') !== null");
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
            browser.script("return document.querySelector('.pane .line').textContent.slice(0, 60)");
    browser.go("#search?q=" + words.replace(" ", "%20"));
    browser.await("return document.getElementById('main').innerText.includes('these words.')");
    assertThat(browser.all(".hit-row")).isNotEmpty();
  }

  @Test
  void shows_its_first_view_within_a_second() throws Exception {
    double best =
        best(
            () -> {
              browser.open(Reports.big(), "");
              return number("return performance.getEntriesByName('first-view')[0].startTime");
            });
    assertThat(best).isLessThan(1000);
  }

  @Test
  void filters_within_a_tenth_of_a_second() throws Exception {
    browser.go("#passages");
    List<String> typed = List.of("outlet 3", "harbour", "r0500", "balor", "");
    double best =
        best(
            () -> {
              double slowest = 0;
              for (String words : typed) {
                browser.script(
                    "performance.clearMeasures('filter');"
                        + "const field = document.getElementById('filter-q'); field.value = arguments[0];"
                        + "field.dispatchEvent(new Event('input'))",
                    words);
                browser.await("return performance.getEntriesByName('filter').length > 0");
                slowest =
                    Math.max(
                        slowest,
                        number("return performance.getEntriesByName('filter')[0].duration"));
              }
              return slowest;
            });
    assertThat(best).isLessThan(100);
  }

  /** The best of some tries, on a machine that others use too: time alone, not time waited. */
  private double best(Timed timed) throws Exception {
    double[] times = new double[TRIES];
    for (int i = 0; i < TRIES; i++) {
      double before = number(SLOWDOWN);
      double taken = timed.milliseconds();
      double slowdown = Math.max(1, (before + number(SLOWDOWN)) / 2);
      System.out.printf(
          java.util.Locale.ROOT,
          "took %.0f ms, on a machine %.1f times slower than alone%n",
          taken,
          slowdown);
      times[i] = taken / slowdown;
    }
    return IntStream.range(0, TRIES).mapToDouble(i -> times[i]).min().orElseThrow();
  }

  private double number(String script) {
    return ((Number) browser.script(script)).doubleValue();
  }

  @FunctionalInterface
  private interface Timed {
    double milliseconds() throws Exception;
  }
}
