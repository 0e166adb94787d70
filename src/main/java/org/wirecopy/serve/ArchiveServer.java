package org.wirecopy.serve;

import static com.google.common.base.Preconditions.checkNotNull;

import com.sun.net.httpserver.Headers;
import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.Closeable;
import java.io.IOException;
import java.net.InetSocketAddress;
import java.util.Locale;
import java.util.Set;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.wirecopy.archive.Archive;

/**
 * An archive over HTTP: {@code POST /find}, {@code GET /documents/ID}, {@code GET /health}, {@code
 * GET /openapi.json}, and a page to search with at {@code /}.
 *
 * <p>It only reads, and shows what others commit within a second. Bodies, threads and the time of a
 * search are bounded by its {@linkplain ServerOptions options}. At this machine's own address it
 * answers only to requests that were meant for this machine, so that no page of a stranger's site
 * reads it under a name that it made point here.
 */
public final class ArchiveServer implements Closeable {
  static final String DOCUMENTS = "/documents/";

  /** Threads that wait for what clients send cost little, and most of them wait. */
  private static final int CONNECTIONS = 64;

  private static final int FORBIDDEN = 403;
  private static final int NOT_FOUND = 404;
  private static final int NOT_ALLOWED = 405;
  private static final Set<String> HERE = Set.of("localhost", "127.0.0.1", "[::1]");

  private final HttpServer server;
  private final ExecutorService executor;
  private final boolean isHere;
  private final Consumer<Throwable> failures;

  /** What stands at an address. */
  @FunctionalInterface
  private interface Route {
    Answer answer(HttpExchange exchange) throws IOException, Refusal;
  }

  private ArchiveServer(
      HttpServer server, ExecutorService executor, boolean isHere, Consumer<Throwable> failures) {
    this.server = server;
    this.executor = executor;
    this.isHere = isHere;
    this.failures = failures;
  }

  /**
   * Starts to answer. It goes on until it is {@linkplain #close closed}.
   *
   * @param archive what is asked; it stays open while the server runs
   * @param options what the server may take
   * @param failures told what ends a request that should have been answered
   * @return the server
   * @throws IOException if it cannot listen there
   */
  public static ArchiveServer start(
      Archive archive, ServerOptions options, Consumer<Throwable> failures) throws IOException {
    checkNotNull(archive, "archive");
    checkNotNull(options, "options");
    checkNotNull(failures, "failures");
    HttpServer http =
        HttpServer.create(new InetSocketAddress(options.address(), options.port()), 0);
    ExecutorService executor = Executors.newFixedThreadPool(CONNECTIONS + options.searches());
    ArchiveServer server =
        new ArchiveServer(http, executor, options.address().isLoopbackAddress(), failures);
    server.add(new Routes(archive, options));
    http.setExecutor(executor);
    http.start();
    return server;
  }

  private void add(Routes routes) {
    route("/find", "POST", true, routes::find);
    route(DOCUMENTS, "GET", false, routes::document);
    route("/health", "GET", true, exchange -> routes.health());
    route("/openapi.json", "GET", true, exchange -> routes.openApi());
    file("/search.js", "search.js", "text/javascript; charset=utf-8");
    file("/search.css", "search.css", "text/css; charset=utf-8");
    file("/", "search.html", "text/html; charset=utf-8");
  }

  private void file(String path, String name, String type) {
    route(path, "GET", true, exchange -> Routes.file(name, type));
  }

  private void route(String path, String method, boolean isWhole, Route route) {
    server.createContext(
        path,
        exchange -> {
          try (exchange) {
            send(exchange, answer(exchange, isWhole ? path : null, method, route));
          }
        });
  }

  private Answer answer(HttpExchange exchange, @Nullable String path, String method, Route route) {
    Answering answering =
        () -> {
          require(exchange, path, method);
          return route.answer(exchange);
        };
    return answering.orRefusal(failures);
  }

  private void require(HttpExchange exchange, @Nullable String path, String method) throws Refusal {
    if (isHere && !isMeantForHere(exchange.getRequestHeaders().getFirst("Host"))) {
      throw new Refusal(FORBIDDEN, "this server answers to localhost only");
    }
    if (path != null && !exchange.getRequestURI().getPath().equals(path)) {
      throw new Refusal(NOT_FOUND, "there is nothing here; / is a page to search with");
    }
    String asked = exchange.getRequestMethod();
    if (!asked.equals(method) && !(asked.equals("HEAD") && method.equals("GET"))) {
      exchange.getResponseHeaders().set("Allow", method);
      throw new Refusal(NOT_ALLOWED, "only " + method + " is answered here");
    }
  }

  /** Whether a browser, or whoever asks, took the address of this machine for what it is. */
  private static boolean isMeantForHere(@Nullable String host) {
    if (host == null) {
      return true;
    }
    int colon = host.lastIndexOf(':');
    String name = colon > host.lastIndexOf(']') ? host.substring(0, colon) : host;
    return HERE.contains(name.toLowerCase(Locale.ROOT));
  }

  private static void send(HttpExchange exchange, Answer answer) throws IOException {
    Headers headers = exchange.getResponseHeaders();
    headers.set("Content-Type", answer.type());
    headers.set("Cache-Control", "no-store");
    headers.set("X-Content-Type-Options", "nosniff");
    headers.set("Referrer-Policy", "no-referrer");
    headers.set(
        "Content-Security-Policy",
        "default-src 'none'; script-src 'self'; style-src 'self'; connect-src 'self';"
            + " base-uri 'none'; form-action 'none'; frame-ancestors 'none'");
    if (exchange.getRequestMethod().equals("HEAD")) {
      headers.set("Content-Length", Integer.toString(answer.body().length));
      exchange.sendResponseHeaders(answer.status(), -1);
      return;
    }
    exchange.sendResponseHeaders(
        answer.status(), answer.body().length == 0 ? -1 : answer.body().length);
    exchange.getResponseBody().write(answer.body());
  }

  /**
   * Where it listens.
   *
   * @return the address and the port
   */
  public InetSocketAddress address() {
    return server.getAddress();
  }

  /** Stops at once; the archive stays open. */
  @Override
  public void close() {
    server.stop(0);
    executor.shutdownNow();
  }
}
