package org.wirecopy.cli.options;

import java.util.LinkedHashMap;
import java.util.Map;

/** What the process tells its caller. */
public enum ExitStatus {
  DONE(0, "Everything was done."),
  OVER(1, "For check: something is over the gate."),
  USAGE(2, "The command line, or a file that it names, is wrong."),
  UNREAD(3, "Some input could not be read; the results for the rest are complete."),
  INTERNAL(4, "Wirecopy itself failed.");

  private final int code;
  private final String explanation;

  ExitStatus(int code, String explanation) {
    this.code = code;
    this.explanation = explanation;
  }

  public int code() {
    return code;
  }

  public String explanation() {
    return explanation;
  }

  /** Every status with its explanation, for the help. */
  static Map<String, String> explained() {
    Map<String, String> lines = new LinkedHashMap<>();
    for (ExitStatus status : values()) {
      lines.put(" " + status.code, status.explanation);
    }
    return lines;
  }
}
