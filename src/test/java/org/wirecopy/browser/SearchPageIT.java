package org.wirecopy.browser;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.openqa.selenium.Keys;
import org.wirecopy.archive.Archive;
import org.wirecopy.document.input.Corpus;
import org.wirecopy.serve.ArchiveServer;
import org.wirecopy.serve.ServerOptions;

/** Searches an archive in a browser, as its users do. */
@NeedsBrowser
class SearchPageIT {
  private static final String COPIED =
      "A passenger ferry carrying ninety people sank early on Tuesday off the coast of Norway";

  private final List<Throwable> failures = new ArrayList<>();

  @TempDir Path folder;
  private Archive archive;
  private ArchiveServer server;
  private Browser browser;

  @BeforeEach
  void serves_the_ferry() throws IOException {
    archive = Archive.open(folder.resolve("archive"));
    try (Corpus ferry = Corpus.open("fixtures/ferry")) {
      archive.add(ferry);
    }
    archive.commit();
    server = ArchiveServer.start(archive, ServerOptions.here(0, 1), failures::add);
    browser = Browser.shared();
    browser.size(1280, 900);
    browser.theme("light");
    browser.openAtOnce("http://localhost:" + server.address().getPort() + "/");
  }

  @AfterEach
  void complains_of_nothing_and_asks_nobody_else() throws IOException {
    assertThat(browser.complaints()).isEmpty();
    assertThat(browser.requests())
        .isNotEmpty()
        .allMatch(address -> address.startsWith("http://localhost:"));
    browser.openAtOnce(Reports.seeds(), "");
    server.close();
    archive.close();
    assertThat(failures).isEmpty();
  }

  private void search(String text) {
    browser.script("document.getElementById('text').value = arguments[0]", text);
    browser.find("#text").sendKeys(Keys.chord(Keys.CONTROL, Keys.ENTER));
    browser.await("return /holds/.test(document.getElementById('said').textContent)");
  }

  @Test
  void shows_where_each_part_is_from() throws IOException {
    assertThat(browser.find("#archive").getText()).contains("holds 5 documents");
    String wire = Files.readString(Path.of("fixtures/ferry/wire.txt"));
    search("Our own words stand in front.\n\n" + wire + "\n\nAnd some behind <b>it</b>.");
    assertThat(browser.text())
        .contains("wire.txt", "Who had it first cannot be told.", "Our own words stand in front.");
    assertThat(browser.text()).contains("And some behind <b>it</b>.");
    assertThat(browser.all("#marked mark")).isNotEmpty();
    browser.find("#marked mark sup a").click();
    assertThat(browser.hash()).isEqualTo("#part-1");
  }

  @Test
  void says_that_there_is_nothing() {
    search("Nobody has ever written these words about a lighthouse and its goats before today.");
    assertThat(browser.text()).contains("The archive holds nothing of this text.");
    assertThat(browser.all("mark")).isEmpty();
  }

  @Test
  void fits_a_narrow_screen() {
    browser.size(360, 740);
    search(COPIED + " " + COPIED);
    assertThat(browser.script("return document.documentElement.scrollWidth <= 360"))
        .isEqualTo(true);
  }
}
