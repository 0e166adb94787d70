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
  /** What strangers wrote into a setting or a name may be longer than anybody reads. */
  private static final int MOST = 4000;

  /** What is to be done stands at the end of a line. */
  private static final int END = 500;

  /**
   * Says something on standard error, on one line in which nothing commands what shows it. Of a
   * line of more than 4,000 letters the middle is left out.
   */
  public void say(String line) {
    err.println(Printable.line(line.length() > MOST ? shortened(line) : line));
    err.flush();
  }

  private static String shortened(String line) {
    int start = line.offsetByCodePoints(0, MOST / 2 - END);
    int end = line.offsetByCodePoints(line.length(), -END / 2);
    return line.substring(0, start) + "…" + line.substring(end);
  }
}
