package org.wirecopy.cli.output;

import java.io.InputStream;
import java.io.OutputStream;
import java.io.PrintStream;
import org.wirecopy.cli.options.Screen;

/**
 * The streams of a run, and what is known about the screen behind them.
 *
 * @param in standard input
 * @param out where results go
 * @param err where problems and progress go
 * @param screen what the person sees
 */
public record Terminal(InputStream in, OutputStream out, PrintStream err, Screen screen) {
  /** Says something on standard error, on one line in which nothing commands what shows it. */
  public void say(String line) {
    err.println(Printable.line(line));
    err.flush();
  }
}
