package org.wirecopy.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.io.Resources;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Looks for faults of accessibility with axe-core, in every view. */
@NeedsBrowser
class HtmlAccessibilityIT {
  private static final String GRAVE =
      "const done = arguments[0]; axe.run(document, {resultTypes: ['violations']}).then(result =>"
          + " done(result.violations.filter(fault => ['serious', 'critical'].includes(fault.impact))"
          + ".flatMap(fault => fault.nodes.map(node => fault.id + ': ' + node.target.join(' ') + ': '"
          + " + node.any.concat(node.all, node.none).map(check => check.message).join('; ')))),"
          + " problem => done(['axe: ' + problem]))";

  @ParameterizedTest
  @CsvSource({"light, 1280", "dark, 1280", "light, 360", "dark, 360"})
  void has_no_grave_fault_in_any_view(String theme, int width) throws Exception {
    Browser browser = Browser.shared();
    browser.theme(theme);
    browser.size(width, 900);
    browser.open(Reports.seeds(), "");
    browser.script(Resources.toString(Resources.getResource("axe.min.js"), StandardCharsets.UTF_8));
    List<String> views = Views.of(browser);
    assertThat(views).hasSize(12);
    for (String view : views) {
      browser.go(view);
      assertThat((List<?>) browser.async(GRAVE)).as(view).isEmpty();
    }
  }

  /** A check that finds nothing anywhere would say nothing. */
  @ParameterizedTest
  @CsvSource("img, image-alt")
  void finds_a_fault_that_is_there(String element, String fault) throws Exception {
    Browser browser = Browser.shared();
    browser.open(Reports.seeds(), "");
    browser.script(Resources.toString(Resources.getResource("axe.min.js"), StandardCharsets.UTF_8));
    browser.script(
        "document.getElementById('main').append(document.createElement('" + element + "'))");
    assertThat((List<?>) browser.async(GRAVE))
        .anySatisfy(found -> assertThat(found.toString()).startsWith(fault));
  }
}
