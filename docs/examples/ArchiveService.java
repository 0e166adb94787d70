import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.concurrent.Executors;
import org.wirecopy.archive.Archive;
import org.wirecopy.document.Document;
import org.wirecopy.report.Presentation;
import org.wirecopy.report.View;
import org.wirecopy.report.format.Format;

/**
 * An archive behind HTTP, for programs on this machine: POST a text to /find?ID and get the rows of
 * what the archive holds of it, POST it to /add?ID and it is kept.
 *
 * <pre>java -cp wirecopy-cli.jar docs/examples/ArchiveService.java DIR PORT</pre>
 */
public final class ArchiveService {
  private static final int MOST_BYTES = 1 << 24;

  public static void main(String[] args) throws IOException {
    HttpServer server = start(Archive.open(Path.of(args[0])), Integer.parseInt(args[1]));
    System.out.println("listening on " + server.getAddress());
  }

  static HttpServer start(Archive archive, int port) throws IOException {
    InetAddress here = InetAddress.getLoopbackAddress();
    HttpServer server = HttpServer.create(new InetSocketAddress(here, port), 0);
    server.createContext("/find", exchange -> answer(exchange, rows(archive, asked(exchange))));
    server.createContext("/add", exchange -> answer(exchange, added(archive, asked(exchange))));
    server.setExecutor(Executors.newFixedThreadPool(4));
    server.start();
    return server;
  }

  private static Document asked(HttpExchange exchange) throws IOException {
    String id = String.valueOf(exchange.getRequestURI().getQuery());
    byte[] text = exchange.getRequestBody().readNBytes(MOST_BYTES);
    return Document.of(id, new String(text, StandardCharsets.UTF_8));
  }

  private static byte[] rows(Archive archive, Document asked) throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    Format.JSONL.writer(Presentation.of(View.ANALYSIS)).write(archive.find(asked).analysis(), out);
    return out.toByteArray();
  }

  private static byte[] added(Archive archive, Document document) throws IOException {
    synchronized (archive) {
      archive.add(document);
      archive.commit();
      return (archive.size() + " documents\n").getBytes(StandardCharsets.UTF_8);
    }
  }

  private static void answer(HttpExchange exchange, byte[] body) throws IOException {
    try (exchange) {
      exchange.sendResponseHeaders(200, body.length);
      exchange.getResponseBody().write(body);
    }
  }
}
