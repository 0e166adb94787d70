package org.wirecopy.browser;

import static java.util.stream.Collectors.toList;
import static org.assertj.core.api.Assertions.fail;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.logging.Level;
import java.util.logging.Logger;
import java.util.stream.Stream;
import org.openqa.selenium.By;
import org.openqa.selenium.Dimension;
import org.openqa.selenium.JavascriptExecutor;
import org.openqa.selenium.WebElement;
import org.openqa.selenium.chrome.ChromeDriver;
import org.openqa.selenium.chrome.ChromeDriverService;
import org.openqa.selenium.chrome.ChromeOptions;
import org.openqa.selenium.logging.LogEntry;
import org.openqa.selenium.logging.LogType;
import org.openqa.selenium.logging.LoggingPreferences;

/** One headless Chromium for all tests of the page, with what it logs and asks the network for. */
final class Browser implements AutoCloseable {
  private static final List<String> PROGRAMS =
      List.of("/usr/bin/chromium", "/usr/bin/chromium-browser", "/usr/bin/google-chrome");
  private static final List<String> DRIVERS =
      List.of("/usr/bin/chromedriver", "/usr/lib/chromium-browser/chromedriver");
  private static final long PATIENCE_MILLIS = 120_000;

  /** It warns that it does not know so new a browser; what is used here does not depend on that. */
  private static final Logger SELENIUM = Logger.getLogger("org.openqa.selenium");

  private static Browser shared;

  private final ChromeDriver driver;

  private Browser(ChromeDriver driver) {
    this.driver = driver;
  }

  /** What of the browser and its driver is not there, in a sentence; empty if both are. */
  static String missing() {
    return Stream.of(PROGRAMS, DRIVERS)
        .filter(places -> existing(places).isEmpty())
        .map(places -> "none of " + String.join(", ", places) + " is there")
        .reduce((one, other) -> one + ", and " + other)
        .map(sentence -> sentence + "; run apt-get install chromium chromium-driver")
        .orElse("");
  }

  /** The browser, which has to be there: {@link NeedsBrowser}. */
  static synchronized Browser shared() throws IOException {
    if (shared == null) {
      shared =
          new Browser(start(existing(PROGRAMS).orElseThrow(), existing(DRIVERS).orElseThrow()));
      Runtime.getRuntime().addShutdownHook(new Thread(shared.driver::quit));
    }
    return shared;
  }

  /** Ends it at once; the one that all tests share ends with the program. */
  @Override
  public void close() {
    driver.quit();
  }

  private static Optional<Path> existing(List<String> places) {
    return places.stream().map(Path::of).filter(Files::isExecutable).findFirst();
  }

  private static ChromeDriver start(Path program, Path driver) throws IOException {
    SELENIUM.setLevel(Level.SEVERE);
    LoggingPreferences logs = new LoggingPreferences();
    logs.enable(LogType.BROWSER, Level.ALL);
    logs.enable(LogType.PERFORMANCE, Level.ALL);
    ChromeOptions options = new ChromeOptions();
    options.setBinary(program.toFile());
    options.setCapability(ChromeOptions.LOGGING_PREFS, logs);
    options.addArguments(
        "--headless=new",
        "--no-sandbox",
        "--disable-gpu",
        "--disable-dev-shm-usage",
        "--disable-quic",
        "--no-first-run",
        "--disable-background-networking",
        "--disable-component-update",
        "--disable-sync",
        "--user-data-dir=" + Files.createTempDirectory("wirecopy-browser"));
    ChromeDriverService service =
        new ChromeDriverService.Builder().usingDriverExecutable(driver.toFile()).build();
    ChromeDriver started = new ChromeDriver(service, options);
    started.manage().timeouts().scriptTimeout(Duration.ofMillis(PATIENCE_MILLIS));
    started.manage().window().setSize(new Dimension(1280, 900));
    return started;
  }

  /** Opens a page from disk, anew, and waits until it has drawn its first view and is at rest. */
  void open(Path page, String hash) {
    openAtOnce(page, hash);
    settle();
  }

  /** Opens a page from disk, anew, and waits no longer than it takes to draw its first view. */
  void openAtOnce(Path page, String hash) {
    openAtOnce(page.toUri() + hash);
  }

  /** The same for a page of a server. */
  void openAtOnce(String address) {
    driver.get("about:blank");
    logged(LogType.BROWSER);
    logged(LogType.PERFORMANCE);
    driver.get(address);
    await("return document.documentElement.dataset.ready === 'true'");
  }

  /** Goes to another view of the page that is open. */
  void go(String hash) {
    String name = hash.substring(1).split("[=?]")[0];
    script("location.hash = arguments[0]", hash);
    await("return document.getElementById('main').dataset.view === '" + name + "'");
    settle();
  }

  /** Waits until what was asked for is drawn: for a moment without changes. */
  void settle() {
    async(
        "const done = arguments[0]; let timer = setTimeout(done, 250);"
            + "new MutationObserver(() => { clearTimeout(timer); timer = setTimeout(done, 250); })"
            + ".observe(document.body, {childList: true, subtree: true, characterData: true});");
  }

  void await(String condition) {
    long end = System.nanoTime() + Duration.ofMillis(PATIENCE_MILLIS).toNanos();
    while (!Boolean.TRUE.equals(script(condition))) {
      if (System.nanoTime() > end) {
        fail("waited in vain for " + condition + "; logged " + logged(LogType.BROWSER));
      }
      pause();
    }
  }

  private static void pause() {
    try {
      Thread.sleep(20);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException(e);
    }
  }

  Object script(String script, Object... arguments) {
    return ((JavascriptExecutor) driver).executeScript(script, arguments);
  }

  Object async(String script, Object... arguments) {
    return ((JavascriptExecutor) driver).executeAsyncScript(script, arguments);
  }

  /** The text of the view as a person sees it. */
  String text() {
    return (String) script("return document.getElementById('main').innerText");
  }

  String hash() {
    return (String) script("return decodeURIComponent(location.hash)");
  }

  WebElement find(String selector) {
    return driver.findElement(By.cssSelector(selector));
  }

  List<WebElement> all(String selector) {
    return driver.findElements(By.cssSelector(selector));
  }

  /** Presses keys wherever the focus is. */
  void press(CharSequence... keys) {
    driver.switchTo().activeElement().sendKeys(keys);
    settle();
  }

  void theme(String theme) {
    driver.executeCdpCommand(
        "Emulation.setEmulatedMedia",
        Map.of("features", List.of(Map.of("name", "prefers-color-scheme", "value", theme))));
  }

  /** Sets the size of the view itself, however narrow a window may be. */
  void size(int width, int height) {
    driver.executeCdpCommand(
        "Emulation.setDeviceMetricsOverride",
        Map.of("width", width, "height", height, "deviceScaleFactor", 1, "mobile", false));
  }

  Map<String, Object> command(String name, Map<String, Object> parameters) {
    return driver.executeCdpCommand(name, parameters);
  }

  /** What the page logged since it was opened. */
  List<String> complaints() {
    return logged(LogType.BROWSER);
  }

  /** The addresses that the page asked for since it was opened, its own first. */
  List<String> requests() {
    return Stream.of(logged(LogType.PERFORMANCE))
        .flatMap(List::stream)
        .filter(message -> message.contains("Network.requestWillBeSent\""))
        .map(message -> message.replaceAll("(?s).*\"request\":.*?\"url\":\"([^\"]*)\".*", "$1"))
        .collect(toList());
  }

  private List<String> logged(String type) {
    return driver.manage().logs().get(type).getAll().stream().map(LogEntry::getMessage).toList();
  }
}
