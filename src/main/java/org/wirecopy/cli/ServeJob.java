package org.wirecopy.cli;

import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.UnknownHostException;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.CountDownLatch;
import org.wirecopy.archive.Archive;
import org.wirecopy.archive.ArchiveOptions;
import org.wirecopy.cli.options.ArchiveFolder;
import org.wirecopy.cli.options.Arguments;
import org.wirecopy.cli.options.ExitStatus;
import org.wirecopy.cli.options.Flag;
import org.wirecopy.cli.options.StandardOutput;
import org.wirecopy.cli.options.UsageException;
import org.wirecopy.cli.output.Terminal;
import org.wirecopy.report.page.Commands;
import org.wirecopy.serve.ArchiveServer;
import org.wirecopy.serve.ServerOptions;
import org.wirecopy.serve.ToolServer;

/** Answers questions to an archive until the program is stopped. */
final class ServeJob {
  private static final int PORT = 8017;
  private static final int PORTS = 1 << 16;

  /**
   * What the JDK's server asks for when it is first used: a client may send for half a minute, and
   * answers go out without waiting for more of them.
   */
  private static final Map<String, String> HTTP =
      Map.of(
          "sun.net.httpserver.maxReqTime", "30",
          "sun.net.httpserver.maxRspTime", "60",
          "sun.net.httpserver.nodelay", "true",
          "jdk.httpserver.maxConnections", "1000");

  private final Arguments arguments;
  private final Terminal terminal;

  ServeJob(Arguments arguments, Terminal terminal) {
    this.arguments = arguments;
    this.terminal = terminal;
  }

  /**
   * Serves until the thread is interrupted.
   *
   * @throws UsageException if there is no such archive, address or port
   * @throws IOException if the archive is damaged, or the port is taken
   */
  ExitStatus run() throws IOException {
    Path folder = arguments.archive();
    if (folder == null || arguments.typedInputs().size() != 1) {
      throw new UsageException("serve takes the folder of one archive");
    }
    ArchiveOptions options = ArchiveFolder.options(arguments);
    ServerOptions bounds = bounds(options.threads());
    if (arguments.has(Flag.MCP)) {
      return tools(folder, options, bounds);
    }
    HTTP.forEach(
        (name, value) -> {
          if (System.getProperty(name) == null) {
            System.setProperty(name, value);
          }
        });
    try (Archive archive = ArchiveFolder.open(folder, options);
        ArchiveServer server = start(archive, bounds)) {
      new StandardOutput(terminal.out()).say(address(server.address()) + "\n");
      if (!arguments.has(Flag.QUIET)) {
        terminal.say(
            String.format(
                Locale.ROOT,
                "wirecopy: %,d documents of %s can be searched there until this program is stopped",
                archive.size(),
                folder));
      }
      new CountDownLatch(1).await();
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
    return ExitStatus.DONE;
  }

  /** Standard output is for messages alone. */
  private ExitStatus tools(Path folder, ArchiveOptions options, ServerOptions bounds)
      throws IOException {
    if (arguments.isTyped(Flag.PORT) || arguments.isTyped(Flag.ADDRESS)) {
      throw new UsageException("--mcp takes neither --port nor --address, since nothing listens");
    }
    try (Archive archive = ArchiveFolder.open(folder, options)) {
      ToolServer.run(archive, bounds, terminal.in(), terminal.out(), this::failed);
    }
    return ExitStatus.DONE;
  }

  private ArchiveServer start(Archive archive, ServerOptions bounds) throws IOException {
    try {
      return ArchiveServer.start(archive, bounds, this::failed);
    } catch (IOException e) {
      throw new IOException(
          "cannot listen on port "
              + bounds.port()
              + " of "
              + bounds.address().getHostAddress()
              + ": "
              + e.getMessage()
              + "; choose another with --port",
          e);
    }
  }

  private void failed(Throwable failure) {
    terminal.say(
        "wirecopy: a question could not be answered: " + Commands.lines(failure.toString()));
    if (arguments.has(Flag.VERBOSE)) {
      for (StackTraceElement element : failure.getStackTrace()) {
        terminal.say("    at " + element);
      }
    }
  }

  private ServerOptions bounds(int searches) {
    Integer port = arguments.number(Flag.PORT, 0);
    if (port != null && port >= PORTS) {
      throw new UsageException("--port must be below " + PORTS + ", was " + port);
    }
    ServerOptions here = ServerOptions.here(port == null ? PORT : port, searches);
    ServerOptions bounded = here.withMost(arguments.limits().documentBytes());
    String address = arguments.value(Flag.ADDRESS);
    if (address == null) {
      return bounded;
    }
    try {
      return bounded.at(InetAddress.getByName(address));
    } catch (UnknownHostException e) {
      throw new UsageException("--address " + address + " is no address of this machine");
    }
  }

  private static String address(InetSocketAddress where) {
    InetAddress address = where.getAddress();
    boolean isHere = address.isLoopbackAddress() || address.isAnyLocalAddress();
    String host = isHere ? "localhost" : address.getHostAddress();
    return "http://" + (host.contains(":") ? "[" + host + "]" : host) + ":" + where.getPort() + "/";
  }
}
