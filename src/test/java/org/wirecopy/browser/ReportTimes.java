package org.wirecopy.browser;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * Measures the page of a report as its reader has it, for {@code docs/measurements.md}: opens it
 * anew each time, presses keys in the filter of each list as soon as the first view is drawn, and
 * takes the time from the key to the frame that shows the rows.
 *
 * <p>{@code mvn -q test-compile exec:java -Dexec.classpathScope=test
 * -Dexec.mainClass=org.wirecopy.browser.ReportTimes -Dexec.args="report.html 5 1"}: a report, or
 * {@code -} for one on 5,000 documents; how often; and how many times slower than it is the
 * processor is made.
 */
final class ReportTimes {
  private static final String LISTEN =
      "window.pressed = []; let down = 0;"
          + "addEventListener('keydown', event => { down = event.timeStamp; }, true);"
          + "addEventListener('input', () => requestAnimationFrame(() => {"
          + "const channel = new MessageChannel();"
          + "channel.port1.onmessage = () => pressed.push(performance.now() - down);"
          + "channel.port2.postMessage(0); }), true);"
          + "document.getElementById('filter-q').focus()";

  private static final Map<String, List<String>> TYPED =
      Map.of(
          "passages", List.of("outlet 3", "harbour", "r0500", "balor"),
          "documents", List.of("outlet 3", "r0999"),
          "texts", List.of("outlet 3"),
          "stories", List.of("outlet 3"),
          "sources", List.of("outlet 3"));

  private final Browser browser;
  private final Path page;
  private final int times;

  private ReportTimes(Browser browser, Path page, int times) {
    this.browser = browser;
    this.page = page;
    this.times = times;
  }

  public static void main(String[] args) throws IOException {
    Path page = args[0].equals("-") ? Reports.big() : Path.of(args[0]).toAbsolutePath();
    try (Browser browser = Browser.shared()) {
      browser.size(1280, 900);
      browser.command(
          "Emulation.setCPUThrottlingRate", Map.of("rate", Double.parseDouble(args[2])));
      ReportTimes measured = new ReportTimes(browser, page, Integer.parseInt(args[1]));
      System.out.printf(Locale.ROOT, "size: %,d bytes%n", Files.size(page));
      measured.firstView();
      TYPED.keySet().stream().sorted().forEach(measured::keys);
    }
  }

  private void firstView() {
    List<Double> taken = new ArrayList<>();
    for (int i = 0; i < times; i++) {
      browser.open(page, "");
      taken.add(number("return performance.getEntriesByName('first-view')[0].startTime"));
    }
    System.out.println("first view, ms: " + said(taken));
  }

  private void keys(String list) {
    for (String words : TYPED.get(list)) {
      List<Double> first = new ArrayList<>();
      List<Double> slowest = new ArrayList<>();
      for (int i = 0; i < times; i++) {
        List<Double> taken = typed(list, words);
        first.add(taken.get(0));
        slowest.add(taken.stream().skip(1).max(Double::compare).orElseThrow());
      }
      System.out.printf(
          "%s, \"%s\", ms: first key %s; slowest of the others %s%n",
          list, words, said(first), said(slowest));
    }
  }

  private List<Double> typed(String list, String words) {
    browser.openAtOnce(page, "#" + list);
    browser.script(LISTEN);
    List<Double> taken = new ArrayList<>();
    for (int i = 0; i < words.length(); i++) {
      browser.find("#filter-q").sendKeys(words.substring(i, i + 1));
      browser.await("return pressed.length === " + (i + 1));
      taken.add(number("return pressed.at(-1)"));
    }
    return taken;
  }

  private double number(String script) {
    return ((Number) browser.script(script)).doubleValue();
  }

  private static String said(List<Double> times) {
    return times.stream()
        .map(time -> String.format(Locale.ROOT, "%.0f", time))
        .collect(Collectors.joining(", "));
  }
}
