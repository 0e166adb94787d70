package org.wirecopy.cli;

import static com.google.common.base.Preconditions.checkNotNull;

import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.PrintStream;
import org.wirecopy.cli.options.Screen;
import org.wirecopy.cli.options.ScreenDetector;
import org.wirecopy.cli.output.Terminal;

/**
 * The program: {@code wirecopy COMMAND [options] INPUT...}.
 *
 * <p>{@link #run} can be called any number of times in one process: it reads and writes nothing but
 * the streams that it is given and the files that the arguments name, and does not exit.
 */
public final class Main {
  private Main() {}

  /**
   * Runs the command line and exits.
   *
   * @param args the arguments
   */
  public static void main(String[] args) {
    checkNotNull(args, "args");
    OutputStream out = new FileOutputStream(FileDescriptor.out);
    Screen screen = new ScreenDetector(System.getenv(), System.getProperties()).detect();
    System.exit(run(args, new Terminal(System.in, out, System.err, screen)));
  }

  /**
   * Runs the command line without a terminal.
   *
   * @param args the arguments
   * @param in standard input
   * @param out where results go
   * @param err where problems go
   * @return the exit status: 0 done, 1 over the gate of a check, 2 usage, 3 some input could not be
   *     read, 4 internal error
   */
  public static int run(String[] args, InputStream in, OutputStream out, PrintStream err) {
    checkNotNull(args, "args");
    checkNotNull(in, "in");
    checkNotNull(out, "out");
    checkNotNull(err, "err");
    return run(args, new Terminal(in, out, err, Screen.NONE));
  }

  private static int run(String[] args, Terminal terminal) {
    return new Shell(terminal).run(args).code();
  }
}
