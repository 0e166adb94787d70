package org.wirecopy.noise.mail;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.wirecopy.noise.line.FieldLine;
import org.wirecopy.noise.line.LineLabels;
import org.wirecopy.noise.mark.Noise;

/**
 * Marks what divides a message as it was sent into parts (RFC 2046, section 5.1), and, where one of
 * them is plain text, those that are not: the same as a page, and attachments.
 */
final class MimeParts {
  private static final Pattern BOUNDARY =
      Pattern.compile("boundary\\s*=\\s*(?:\"([^\"]{1,70})\"|([^\"\\s;]{1,70}))");
  private static final Pattern TYPE = Pattern.compile("content-type:\\s*([a-z]+/[a-z0-9.+-]+)");

  /** The lines of a part. */
  private record Part(int from, int to, boolean isPlain) {}

  private final LineLabels labels;
  private final Set<String> boundaries = new HashSet<>();
  private final List<Part> parts = new ArrayList<>();

  private MimeParts(LineLabels labels) {
    this.labels = labels;
  }

  /**
   * Marks the parts of a message.
   *
   * @param from the first line below its header
   * @param type its type, as its header says
   */
  static void mark(LineLabels labels, int from, String type) {
    MimeParts message = new MimeParts(labels);
    message.learnBoundary(type);
    if (!message.boundaries.isEmpty()) {
      message.read(from);
      message.markParts();
    }
  }

  private void learnBoundary(String type) {
    Matcher boundary = BOUNDARY.matcher(type);
    if (boundary.find()) {
      boundaries.add(boundary.group(1) == null ? boundary.group(2) : boundary.group(1));
    }
  }

  /** What stands above the first part is for programs that know of none. */
  private void read(int from) {
    int line = nextBoundary(from);
    if (line < labels.size()) {
      markHeader(from, line);
    }
    while (line < labels.size()) {
      int body = line + 1;
      StringBuilder header = new StringBuilder();
      while (body < labels.size() && isHeader(body)) {
        header.append(labels.row(body).text()).append(' ');
        body++;
      }
      markHeader(line, body);
      learnBoundary(header.toString());
      Matcher type = TYPE.matcher(header.toString().toLowerCase(Locale.ROOT));
      boolean plain = !type.find() || type.group(1).equals("text/plain");
      boolean last = labels.row(line).text().endsWith("--");
      line = nextBoundary(body);
      parts.add(new Part(body, line, plain || last));
    }
  }

  private int nextBoundary(int from) {
    int line = from;
    while (line < labels.size() && !isBoundary(labels.row(line).text())) {
      line++;
    }
    return line;
  }

  private boolean isBoundary(String text) {
    if (!text.startsWith("--")) {
      return false;
    }
    String name = text.substring(2);
    return boundaries.contains(name)
        || name.endsWith("--") && boundaries.contains(name.substring(0, name.length() - 2));
  }

  private boolean isHeader(int line) {
    FieldLine field = FieldLine.of(labels.row(line));
    boolean named = field != null && field.name().startsWith("content-");
    return labels.breaksAbove(line) == 1 && (named || labels.isIndented(line));
  }

  private void markHeader(int from, int to) {
    labels.mark(from, to, Noise.MESSAGE_HEADER, "divides the message into parts");
  }

  private void markParts() {
    boolean readable = parts.stream().anyMatch(part -> part.isPlain() && part.to() > part.from());
    for (Part part : parts) {
      if (readable && !part.isPlain()) {
        labels.mark(part.from(), part.to(), Noise.MARKUP, "is a part that is no plain text");
      }
    }
  }
}
