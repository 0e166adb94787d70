package org.wirecopy.check.format;

import com.google.common.collect.ImmutableMap;
import java.util.Map;
import java.util.stream.Collectors;
import org.wirecopy.check.Region;
import org.wirecopy.report.page.Commands;

/**
 * A command to the runner of a workflow, on one line.
 *
 * @param name what to do, for example {@code error}
 * @param properties where and how, by name
 * @param message what to say
 */
record WorkflowCommand(String name, ImmutableMap<String, String> properties, String message) {
  static WorkflowCommand of(String name, String message) {
    return new WorkflowCommand(name, ImmutableMap.of(), message);
  }

  WorkflowCommand with(String property, String value) {
    ImmutableMap.Builder<String, String> more = ImmutableMap.builder();
    more.putAll(properties).put(property, value);
    return new WorkflowCommand(name, more.buildOrThrow(), message);
  }

  private WorkflowCommand with(String property, int value) {
    return with(property, Integer.toString(value));
  }

  /** At a place. Columns are shown for words on one line only. */
  WorkflowCommand at(String file, Region region) {
    int endLine = Math.max(region.startLine(), region.endLine());
    WorkflowCommand placed =
        with("file", file).with("line", region.startLine()).with("endLine", endLine);
    boolean isWithin = endLine == region.startLine() && region.endColumn() > region.startColumn();
    return isWithin
        ? placed.with("col", region.startColumn()).with("endColumn", region.endColumn())
        : placed;
  }

  /** The command as the runner reads it, and the end of its line. */
  @Override
  public String toString() {
    String values =
        properties.entrySet().stream().map(WorkflowCommand::field).collect(Collectors.joining(","));
    return "::"
        + name
        + (values.isEmpty() ? "" : " " + values)
        + "::"
        + data(Commands.lines(message))
        + "\n";
  }

  private static String field(Map.Entry<String, String> property) {
    String value = data(property.getValue()).replace(":", "%3A").replace(",", "%2C");
    return property.getKey() + "=" + value;
  }

  private static String data(String text) {
    return text.replace("%", "%25").replace("\r", "%0D").replace("\n", "%0A");
  }
}
