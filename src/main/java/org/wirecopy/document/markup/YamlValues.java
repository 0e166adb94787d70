package org.wirecopy.document.markup;

import java.util.Iterator;
import java.util.Map;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.snakeyaml.engine.v2.api.LoadSettings;
import org.snakeyaml.engine.v2.api.lowlevel.Parse;
import org.snakeyaml.engine.v2.events.Event;
import org.snakeyaml.engine.v2.events.ScalarEvent;
import org.snakeyaml.engine.v2.exceptions.YamlEngineException;

/**
 * Reads the values of a front matter in YAML: those of its names that are plain, lists of plain
 * ones joined by commas, and the {@code name} of what has parts. Reads events, and so builds
 * nothing that a text could make large or deep.
 *
 * <p>Front matter that is no YAML, as {@code title: Weir: the flood}, is read name by name.
 */
final class YamlValues {
  private static final LoadSettings SETTINGS = LoadSettings.builder().build();
  private static final Pattern NAME = Pattern.compile("[\"']?[\\p{L}_$][\\p{L}\\p{N}_.$-]*[\"']?");

  private final NamedValues found = new NamedValues();

  private YamlValues() {}

  /** The values by name, or {@code null} if a text is something else than names with values. */
  static @Nullable Map<String, String> of(String yaml) {
    YamlValues values = new YamlValues();
    try {
      return values.read(yaml) ? values.found.values() : null;
    } catch (YamlEngineException e) {
      YamlValues parts = new YamlValues();
      return parts.readParts(yaml) ? parts.found.values() : null;
    }
  }

  private boolean read(String yaml) {
    Iterator<Event> events = new Parse(SETTINGS).parseString(yaml).iterator();
    Event first = events.next();
    while (first.getEventId() == Event.ID.StreamStart
        || first.getEventId() == Event.ID.DocumentStart) {
      first = events.next();
    }
    if (first.getEventId() == Event.ID.StreamEnd) {
      return true;
    }
    return first.getEventId() == Event.ID.MappingStart && names(events);
  }

  /** Takes name after name, the first of which is one word. */
  private boolean names(Iterator<Event> events) {
    boolean first = true;
    for (Event event = events.next();
        event.getEventId() != Event.ID.MappingEnd;
        event = events.next()) {
      if (event instanceof ScalarEvent name) {
        if (first && !NAME.matcher(name.getValue()).matches()) {
          return false;
        }
        value(name.getValue(), events);
      } else {
        pass(event, events);
        pass(events.next(), events);
      }
      first = false;
    }
    return true;
  }

  private void value(String name, Iterator<Event> events) {
    Event event = events.next();
    switch (event.getEventId()) {
      case Scalar -> add(name, (ScalarEvent) event);
      case SequenceStart -> items(name, events);
      case MappingStart -> parts(name, events);
      default -> {}
    }
  }

  private void add(String name, ScalarEvent value) {
    boolean nothing =
        value.isPlain() && (value.getValue().equals("~") || value.getValue().equals("null"));
    if (!nothing) {
      found.add(name, value.getValue());
    }
  }

  private void items(String name, Iterator<Event> events) {
    for (Event event = events.next();
        event.getEventId() != Event.ID.SequenceEnd;
        event = events.next()) {
      if (event instanceof ScalarEvent value) {
        add(name, value);
      } else if (event.getEventId() == Event.ID.MappingStart) {
        parts(name, events);
      } else {
        pass(event, events);
      }
    }
  }

  /** Takes the part of a value that is called its name. */
  private void parts(String name, Iterator<Event> events) {
    for (Event event = events.next();
        event.getEventId() != Event.ID.MappingEnd;
        event = events.next()) {
      boolean named = event instanceof ScalarEvent key && key.getValue().equals("name");
      pass(event, events);
      Event value = events.next();
      if (named && value instanceof ScalarEvent scalar) {
        add(name, scalar);
      } else {
        pass(value, events);
      }
    }
  }

  /** Passes what an event starts. */
  private void pass(Event event, Iterator<Event> events) {
    int depth = depth(event);
    while (depth > 0) {
      depth += depth(events.next());
    }
  }

  private static int depth(Event event) {
    return switch (event.getEventId()) {
      case SequenceStart, MappingStart -> 1;
      case SequenceEnd, MappingEnd -> -1;
      default -> 0;
    };
  }

  /** Reads each name by itself; one whose value is no YAML has what stands behind it. */
  private boolean readParts(String yaml) {
    StringBuilder part = new StringBuilder();
    for (String line : yaml.lines().toList()) {
      boolean begins =
          !line.isBlank()
              && !SourceLines.isSpace(line.charAt(0))
              && !line.startsWith("-")
              && !line.startsWith("#");
      int colon = line.indexOf(':');
      if (begins && (colon < 0 || !NAME.matcher(line.substring(0, colon).strip()).matches())) {
        return false;
      }
      if (begins) {
        readPart(part.toString());
        part.setLength(0);
      }
      part.append(line).append('\n');
    }
    readPart(part.toString());
    return true;
  }

  private void readPart(String part) {
    YamlValues values = new YamlValues();
    try {
      values.read(part);
      values.found.values().forEach(found::add);
    } catch (YamlEngineException e) {
      String line = part.lines().findFirst().orElse("");
      int colon = line.indexOf(':');
      found.add(line.substring(0, Math.max(0, colon)), line.substring(colon + 1));
    }
  }
}
