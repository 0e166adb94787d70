package org.wirecopy.serve;

import static com.google.common.base.Preconditions.checkNotNull;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.util.function.Consumer;
import org.wirecopy.archive.Archive;
import org.wirecopy.table.ClassPath;

/**
 * An archive as tools of the Model Context Protocol: {@code find} and {@code show}, which answer
 * what {@link ArchiveServer} does. A message is a line, and is answered before the next is read, so
 * that no more than one text is in memory. Needs {@code io.modelcontextprotocol.sdk:mcp-core} and
 * {@code mcp-json-jackson2}.
 */
public final class ToolServer {
  private ToolServer() {}

  /**
   * Answers until the input ends, or nobody reads what is answered.
   *
   * @param archive what is asked
   * @param options of which the largest text and the time count
   * @param in where messages come from
   * @param out where answers go, and nothing else
   * @param failures told what ends a call that should have been answered
   * @throws IOException if the library is not there, or a stream fails
   */
  public static void run(
      Archive archive,
      ServerOptions options,
      InputStream in,
      OutputStream out,
      Consumer<Throwable> failures)
      throws IOException {
    checkNotNull(archive, "archive");
    checkNotNull(options, "options");
    checkNotNull(in, "in");
    checkNotNull(out, "out");
    checkNotNull(failures, "failures");
    ClassPath.read();
    ToolSession session;
    try {
      session = ToolSession.open(new Tools(archive, options, failures), out);
    } catch (NoClassDefFoundError e) {
      throw new IOException(
          "tools of MCP need a library: add io.modelcontextprotocol.sdk:mcp-core and"
              + " mcp-json-jackson2 to the class path",
          e);
    }
    session.answer(new SentMessages(in, options.most()));
  }
}
