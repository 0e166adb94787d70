package org.wirecopy.browser;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Opens a report on documents that want to be more than text. */
@NeedsBrowser
class HtmlHostileIT {
  private Browser browser;

  @BeforeEach
  void open() throws Exception {
    browser = Browser.shared();
    browser.size(1280, 900);
    browser.open(Reports.hostile(), "");
  }

  @AfterEach
  void nothing_ran() {
    assertThat(browser.script("return window.hacked")).isNull();
  }

  @Test
  void nothing_runs_and_nothing_breaks_in_any_view() {
    for (String view : Views.of(browser)) {
      browser.go(view);
      assertThat(browser.find("h1").getText()).as(view).isNotBlank();
      assertThat(browser.all("main script, main iframe, main img, main b > b")).as(view).isEmpty();
    }
    assertThat(browser.complaints()).isEmpty();
    assertThat(browser.requests())
        .allMatch(address -> address.contains("hostile.html") || address.startsWith("data:"));
  }

  @Test
  void shows_markup_as_the_text_that_it_is() {
    browser.go("#doc=" + encoded("markup</script><b>"));
    assertThat(browser.find(".pane").getText()).contains(HostileCorpus.MARKUP);
    assertThat(browser.find("h1").getText()).contains(HostileCorpus.MARKUP);
    assertThat(browser.text()).contains("javascript:window.hacked=7");
    assertThat(browser.all("a[href^='javascript']")).isEmpty();
  }

  @Test
  void shows_characters_that_turn_the_text_and_does_not_obey_them() {
    browser.go("#doc=" + encoded("turned\u202Etxt"));
    assertThat(browser.find(".pane").getText()).contains("RLO").contains(HostileCorpus.EMOJI);
    assertThat(browser.text()).doesNotContain("\u202E");
    browser.go("#doc=right-to-left");
    assertThat(browser.find(".pane").getText()).contains(HostileCorpus.RIGHT_TO_LEFT);
    assertThat(browser.script("return getComputedStyle(document.querySelector('.line')).direction"))
        .isEqualTo("rtl");
  }

  @Test
  void says_what_could_not_be_read() {
    assertThat(browser.text())
        .contains(
            "1 input or part of one could not be read and is not in this report",
            "half a character");
  }

  @Test
  void opens_ten_megabytes_and_their_end() {
    browser.go("#doc=long");
    assertThat(
            ((Number) browser.script("return document.querySelector('.pane').textContent.length"))
                .intValue())
        .isLessThan(HostileCorpus.LONG / 10);
    browser.go("#doc=long?at=" + (HostileCorpus.LONG - 100));
    browser.await("return document.querySelector('.pointed') !== null");
    assertThat(browser.find(".pointed").getText()).contains("ferry ferry ferry");
  }

  @Test
  void the_policy_stops_what_would_run_or_ask() {
    browser.script(
        "window.stopped = [];"
            + "addEventListener('securitypolicyviolation', event => window.stopped.push(event.effectiveDirective));"
            + "const script = document.createElement('script');"
            + "try { script.textContent = 'window.hacked = 8'; } catch (refused) { window.stopped.push('trusted'); }"
            + "document.body.append(script);"
            + "const image = document.createElement('img'); image.src = 'http://127.0.0.1:9/'; document.body.append(image);"
            + "fetch('http://127.0.0.1:9/').catch(() => {});"
            + "try { document.body.setAttribute('onclick', 'window.hacked = 9'); } catch (refused) {"
            + " window.stopped.push('handler'); } document.body.click();");
    browser.settle();
    assertThat((List<?>) browser.script("return window.stopped"))
        .map(Object::toString)
        .contains("trusted", "img-src", "connect-src", "handler");
  }

  private static String encoded(String id) {
    return java.net.URLEncoder.encode(id, java.nio.charset.StandardCharsets.UTF_8)
        .replace("+", "%20");
  }
}
