package org.wirecopy.check;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.wirecopy.document.Document;
import org.wirecopy.document.Problem;
import org.wirecopy.document.Span;
import org.wirecopy.document.content.Lines;
import org.wirecopy.document.page.PagePlaces;

/**
 * What a text says to the check in its comments: from {@code wirecopy:allow reason="…"} to {@code
 * wirecopy:end} copies are allowed. How a comment is written is a matter of the text's language:
 * what counts is the line that names the directive.
 *
 * @param allowances the parts in which copies are allowed
 * @param problems directives that say nothing: without a reason, without an end, or without a start
 */
record Directives(List<Allowance> allowances, List<Problem> problems) {
  /** The name by which directives start. */
  static final String NAME = "wirecopy:";

  private static final String ALLOW = "allow";
  private static final String END = "end";
  private static final String CODE = "code-block";

  static final Directives NONE = new Directives(List.of(), List.of());

  /** In the words of a comment, or of a line that is one: not where a text speaks of directives. */
  private static final Pattern DIRECTIVE =
      Pattern.compile(
          "(?m)^[ \\t]*+(?:<!--+|//+|\\.\\.|%+|#+|;+|--|\\{/\\*|\\[//\\]: # [(\"'])?[ \\t]*+wirecopy:[ \\t]?([a-z][a-z-]{0,30})\\b(?:[ \\t]{1,9}reason[ \\t]{0,9}=[ \\t]{0,9}"
              + "(?:\"([^\"\\n]*)\"|'([^'\\n]*)'|“([^”\\n]*)”))?");

  Directives {
    allowances = List.copyOf(allowances);
    problems = List.copyOf(problems);
  }

  /** The directives of a text. */
  static Directives of(String path, Document document, int row) {
    String text = document.text();
    if (!text.contains(NAME)) {
      return NONE;
    }
    Lines lines = Lines.of(text);
    Collector collector = new Collector(path, text.length());
    Matcher matcher = DIRECTIVE.matcher(text);
    while (matcher.find()) {
      int line = lines.line(matcher.start(1));
      if (isCode(document, matcher.start(1))) {
        continue;
      }
      Span whole = lines.span(line);
      boolean isEnd = matcher.group(1).equals(END);
      // The words of the directive itself are no part of what it allows.
      collector.add(matcher, isEnd ? whole.start() : whole.end(), row > 0 ? row : line);
    }
    return collector.end();
  }

  /** Whether a place is in a listing, where directives are only shown. */
  private static boolean isCode(Document document, int offset) {
    return document.elements().stream()
        .filter(element -> element.name().equals(CODE))
        .anyMatch(element -> element.span().start() <= offset && offset < element.span().end());
  }

  /** The directives in the comments of a page. */
  static Directives of(String path, PagePlaces places, Lines lines, int length) {
    Collector collector = new Collector(path, length);
    for (PagePlaces.Remark remark : places.remarks()) {
      Matcher matcher = DIRECTIVE.matcher(remark.text());
      while (matcher.find()) {
        collector.add(matcher, remark.offset(), lines.line(remark.source()));
      }
    }
    return collector.end();
  }

  /** Takes the directives of a text in their order. */
  private static final class Collector {
    private final String path;
    private final int length;
    private final List<Allowance> allowances = new ArrayList<>();
    private final List<Problem> problems = new ArrayList<>();
    private @Nullable String reason;
    private int start;
    private int line;

    Collector(String path, int length) {
      this.path = path;
      this.length = length;
    }

    void add(Matcher directive, int offset, int at) {
      if (directive.group(1).equals(END)) {
        close(offset, at);
      } else if (!directive.group(1).equals(ALLOW)) {
        fault(at, "wirecopy:" + directive.group(1) + " says nothing; there are allow and end");
      } else {
        leaveOpen();
        line = at;
        start = offset;
        reason = reason(directive);
        if (reason.isBlank()) {
          fault(
              at,
              "wirecopy:allow allows nothing without a reason in quotation marks, as in"
                  + " reason=\"our release\"");
        }
      }
    }

    private void close(int offset, int at) {
      if (reason == null) {
        fault(at, "wirecopy:end ends nothing: there is no wirecopy:allow before it");
      } else if (!reason.isBlank()) {
        allowances.add(new Allowance(path, line, new Span(start, Math.max(start, offset)), reason));
      }
      reason = null;
    }

    private void leaveOpen() {
      if (reason != null && !reason.isBlank()) {
        fault(line, "wirecopy:allow allows nothing without a wirecopy:end after it");
      }
      reason = null;
    }

    private void fault(int at, String message) {
      problems.add(new Problem(path, "line " + at, message));
    }

    Directives end() {
      leaveOpen();
      return new Directives(allowances, problems);
    }

    private static String reason(Matcher directive) {
      for (int group = 2; group <= directive.groupCount(); group++) {
        if (directive.group(group) != null) {
          return directive.group(group).strip();
        }
      }
      return "";
    }
  }
}
