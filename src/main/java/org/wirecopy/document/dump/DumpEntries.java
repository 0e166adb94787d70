package org.wirecopy.document.dump;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.core.StreamReadConstraints;
import com.fasterxml.jackson.core.exc.StreamConstraintsException;
import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.wirecopy.document.Limits;
import org.wirecopy.document.content.AllowedBytes;
import org.wirecopy.document.content.UnreadableException;
import org.wirecopy.document.rows.Entries;
import org.wirecopy.document.rows.Fields;

/** The posts of a dump, each where its object ends: what answers it may stand inside of it. */
final class DumpEntries implements Entries {
  private static final Set<String> NAMES =
      DumpKind.all().stream().flatMap(DumpKind::names).collect(Collectors.toSet());

  /** Before the first post, and between two, stand lists of numbers and descriptions of users. */
  private static final long BETWEEN = 4;

  private final AllowedBytes in;
  private final JsonParser json;
  private final Deque<Open> open = new ArrayDeque<>();
  private boolean failed;

  /** An object or array that is not at its end. */
  private record Open(String name, boolean isObject, Map<String, String> values) {}

  DumpEntries(InputStream plain, Limits limits) throws IOException {
    this.in = new AllowedBytes(plain, BETWEEN * limits.markedUpBytes());
    this.json =
        JsonFactory.builder()
            .disable(JsonFactory.Feature.INTERN_FIELD_NAMES)
            .disable(JsonFactory.Feature.FAIL_ON_SYMBOL_HASH_OVERFLOW)
            .streamReadConstraints(
                StreamReadConstraints.builder()
                    .maxNestingDepth(limits.nesting())
                    .maxStringLength(limits.markedUpBytes())
                    .build())
            .build()
            .createParser(in);
  }

  @Override
  public @Nullable Fields next() throws IOException, UnreadableException {
    in.renew();
    try {
      return failed ? null : post();
    } catch (StreamConstraintsException e) {
      throw ended("nests deeper, or holds a longer text, than allowed");
    } catch (JsonProcessingException e) {
      throw ended("is not valid JSON in line " + e.getLocation().getLineNr());
    } catch (IOException e) {
      if (in.isSpent()) {
        throw ended("is larger than allowed");
      }
      throw e;
    }
  }

  private UnreadableException ended(String fault) {
    failed = true;
    return new UnreadableException(fault + "; what comes behind it is not read");
  }

  private @Nullable Fields post() throws IOException {
    for (JsonToken token = json.nextToken(); token != null; token = json.nextToken()) {
      if (token.isStructStart()) {
        String name = json.currentName();
        open.push(
            new Open(name == null ? "" : name, token == JsonToken.START_OBJECT, new HashMap<>()));
      } else if (token.isStructEnd()) {
        Fields post = closed(open.pop());
        if (post != null) {
          return post;
        }
      } else if (token.isScalarValue() && token != JsonToken.VALUE_NULL) {
        keep();
      }
    }
    return null;
  }

  private void keep() throws IOException {
    Open inside = open.peek();
    String name = json.currentName();
    if (inside == null || !inside.isObject() || name == null) {
      return;
    }
    for (String known : new String[] {name, inside.name() + "." + name}) {
      if (NAMES.contains(known)) {
        inside.values().put(known, json.getText());
      }
    }
  }

  private @Nullable Fields closed(Open closed) {
    Open around = open.peek();
    if (around != null && around.isObject()) {
      // What is known of the author stands in an object of its own.
      closed.values().keySet().stream()
          .filter(name -> name.indexOf('.') > 0)
          .forEach(name -> around.values().put(name, closed.values().getOrDefault(name, "")));
    }
    return DumpKind.all().stream()
        .filter(kind -> closed.isObject() && kind.isPost(closed.values()))
        .findFirst()
        .map(kind -> kind.fields(closed.values()))
        .orElse(null);
  }
}
