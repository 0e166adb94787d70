package org.wirecopy.browser;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.openqa.selenium.Keys;

/** Opens the page of a small report as its readers do. */
@NeedsBrowser
class HtmlReportIT {
  private Browser browser;

  @BeforeEach
  void open() throws Exception {
    browser = Browser.shared();
    browser.size(1280, 900);
    browser.theme("light");
    browser.open(Reports.seeds(), "");
  }

  /** Every test ends with it: the page complained of nothing, and asked for nothing but itself. */
  @AfterEach
  void complains_of_nothing_and_asks_for_nothing() throws Exception {
    assertThat(browser.complaints()).isEmpty();
    assertThat(browser.requests())
        .isNotEmpty()
        .allMatch(address -> address.startsWith("file:") || address.startsWith("data:"))
        .allMatch(address -> address.startsWith("data:") || address.contains("seeds.html"));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "#overview | What was examined",
        "#overview | Everything that was given could be read.",
        "#texts | A passenger ferry carrying ninety people sank",
        "#passages?kind=press-release | today opened a factory that will build battery packs",
        "#documents?q=travel | What we know about the Bergen ferry",
        "#doc=ferry/wire.txt | Ferry with ninety aboard sinks off Norwegian coast",
        "#doc=ferry/city-paper.txt | names the author",
        "#doc=ferry/city-paper.txt | What it shows of its reliability",
        "#sources | Who has text from whom",
        "#source=outlet/Al Jazeera | uncredited copy",
        "#stories?q=bergen | 1.9 independent origins",
        "#search?q=hull was open | 3 texts have these words",
        "#doc=nowhere.txt | This report has no document named nowhere.txt",
        "#p=constructor | This report has no passage named constructor",
      })
  void opens_every_view(String hash, String shows) {
    browser.go(hash);
    assertThat(browser.text()).containsIgnoringCase(shows);
  }

  @Test
  void leads_from_a_text_to_the_words_that_differ() {
    browser.find(".card").click();
    browser.settle();
    assertThat(browser.text())
        .contains("Likely origin", "ferry/wire.txt", "71 % sure", "credits Reuters");
    assertThat(browser.text()).contains("credits nobody");
    browser.script(
        "[...document.querySelectorAll('.copy')].find(copy => copy.innerText.includes('travel-blog'))"
            + ".querySelector('header a[href^=\"#p=\"]').click()");
    browser.settle();
    assertThat(browser.all(".pane del"))
        .extracting(word -> word.getText())
        .contains("carrying", "vessel");
    assertThat(browser.all(".pane ins"))
        .extracting(word -> word.getText())
        .contains("with", "ship");
    assertThat(browser.text()).contains("From ferry/wire.txt: one side names a source");
  }

  @Test
  void moves_through_passages_by_key() {
    browser.go("#p=pom052vd6ep");
    String first = browser.find(".pane .current").getText();
    browser.press("n");
    assertThat(browser.hash()).isEqualTo("#p=p352xhhyh96");
    assertThat(browser.find(".pane .current").getText()).isNotEqualTo(first);
    assertThat(browser.find(".toolbar .figure").getText()).isEqualTo("2 of 2");
    browser.press("k");
    assertThat(browser.hash()).isEqualTo("#p=pom052vd6ep");
    browser.press("j");
    browser.press("p");
    assertThat(browser.find(".pane .current").getText()).isEqualTo(first);
  }

  @Test
  void scrolls_both_texts_together() {
    String id = longestBetween("xinjiang");
    browser.go("#p=" + id);
    browser.script("document.querySelectorAll('.pane')[0].scrollTop = 0");
    browser.settle();
    double before = top(1);
    browser.script(
        "const pane = document.querySelectorAll('.pane')[0]; pane.scrollTop = pane.scrollHeight");
    browser.settle();
    assertThat(top(1)).isGreaterThan(before + 200);
    browser.script("document.querySelectorAll('.pane')[1].scrollTop = 0");
    browser.settle();
    assertThat(top(0)).isLessThan(200);
  }

  private double top(int pane) {
    return ((Number)
            browser.script(
                "return document.querySelectorAll('.pane')[arguments[0]].scrollTop", pane))
        .doubleValue();
  }

  private String longestBetween(String words) {
    browser.go("#passages?kind=uncredited-copy&q=" + words);
    return (String)
        browser.script("return document.querySelector('.passage-row').hash.replace('#p=', '')");
  }

  @Test
  void greys_noise_with_its_rule_and_hides_it() {
    browser.go("#p=" + longestBetween("xinjiang"));
    assertThat(browser.all(".pane .noise")).isNotEmpty().allMatch(noise -> noise.isDisplayed());
    assertThat(browser.find(".noise-tag").getText()).contains(": ");
    browser.press("h");
    assertThat(browser.all(".pane .noise")).isNotEmpty().noneMatch(noise -> noise.isDisplayed());
    assertThat(browser.find("#noise").getAttribute("aria-pressed")).isEqualTo("true");
  }

  @Test
  void filters_and_sorts_and_keeps_both_in_the_address() {
    browser.go("#passages");
    browser.find("#filter-q").sendKeys("ferry/wire");
    browser.settle();
    assertThat(browser.find(".total").getText()).isEqualTo("5 of 34 passages");
    browser.script(
        "const sort = document.getElementById('filter-sort'); sort.value = 'alike';"
            + "sort.dispatchEvent(new Event('change'))");
    browser.settle();
    assertThat(browser.hash()).isEqualTo("#passages?q=ferry/wire&sort=alike");
    List<String> alike =
        browser.all(".passage-row .figure:last-child").stream()
            .map(cell -> cell.getText())
            .toList();
    assertThat(alike).startsWith("100 % alike").endsWith("85 % alike");
    browser.find("#filter-q").sendKeys("nothing at all");
    browser.settle();
    assertThat(browser.text()).contains("Nothing fits. Widen the filter.");
  }

  @Test
  void goes_from_the_matrix_to_the_passages_behind_a_number() {
    browser.go("#sources");
    browser.script("document.querySelector('.matrix .cell').click()");
    browser.settle();
    assertThat(browser.text())
        .contains("Only what Al Jazeera has from xinjiang/004_8105929bd074db61.txt.");
    assertThat(browser.all(".passage-row")).hasSize(7);
  }

  @Test
  void draws_what_derives_from_what() {
    browser.go("#story=e37c2513f901");
    assertThat(browser.find(".tree").getText())
        .contains("Reuters agency, credited in these copies");
    assertThat(browser.all(".tree > li > ul > li > ul > li")).hasSize(3);
  }

  @Test
  void turns_dark_and_stays_so() throws Exception {
    Object light = browser.script("return getComputedStyle(document.body).backgroundColor");
    browser.press("t");
    browser.press("t");
    Object dark = browser.script("return getComputedStyle(document.body).backgroundColor");
    assertThat(dark).isNotEqualTo(light);
    browser.open(Reports.seeds(), "#sources");
    assertThat(browser.script("return getComputedStyle(document.body).backgroundColor"))
        .isEqualTo(dark);
    browser.press("t");
    assertThat(browser.find("#theme").getAttribute("aria-label")).isEqualTo("Theme: as the system");
  }

  @Test
  void can_be_used_with_the_keyboard_alone() {
    browser.script(
        "document.activeElement.blur(); document.body.tabIndex = -1; document.body.focus()");
    browser.press(Keys.TAB);
    assertThat(focus()).isEqualTo("Skip to the content");
    browser.press(Keys.ENTER);
    assertThat(browser.script("return document.activeElement.id")).isEqualTo("main");
    browser.press("/");
    browser.press("commander", Keys.ENTER);
    assertThat(browser.hash()).isEqualTo("#search?q=commander");
    assertThat(focus()).isEqualTo("Search for commander");
    browser.press("?");
    assertThat(browser.find("dialog").isDisplayed()).isTrue();
    browser.press(Keys.ESCAPE);
    assertThat(browser.find("dialog").isDisplayed()).isFalse();
  }

  private Object focus() {
    return browser.script("return document.activeElement.innerText");
  }

  @Test
  void copies_a_passage_with_its_evidence() {
    browser.go("#p=pom052vd6ep");
    browser.script(
        "navigator.clipboard.writeText = text => { window.taken = text; return Promise.resolve(); };"
            + "document.getElementById('copy').click()");
    browser.await("return window.taken !== undefined");
    assertThat((String) browser.script("return window.taken"))
        .contains(
            "Passage pom052vd6ep: uncredited copy",
            "From ferry/wire.txt:3",
            "To ferry/travel-blog.txt:5",
            "- ferry/wire.txt:3 credits Reuters: “BERGEN, Norway, Nov 2 (Reuters)”",
            "Rescue boats and two helicopters reached the ship within forty minutes");
  }

  @Test
  void fits_a_narrow_screen() {
    List<String> views = Views.of(browser);
    browser.size(360, 740);
    for (String view : views) {
      browser.go(view);
      assertThat(
              browser.script(
                  "return document.documentElement.scrollWidth - document.documentElement.clientWidth"))
          .as(view)
          .isEqualTo(0L);
    }
  }

  @Test
  void prints_rows_that_were_not_seen() {
    browser.go("#documents");
    browser.script("dispatchEvent(new Event('beforeprint'))");
    assertThat(browser.all(".document-row")).hasSize(14);
    Object pdf = browser.command("Page.printToPDF", java.util.Map.of()).get("data");
    assertThat(pdf.toString()).startsWith("JVBERi");
  }
}
