package org.wirecopy.check;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.JsonLocation;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.core.StreamReadConstraints;
import com.fasterxml.jackson.core.exc.StreamConstraintsException;
import com.google.common.collect.ArrayListMultimap;
import com.google.common.collect.ListMultimap;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.util.ArrayList;
import java.util.Base64;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.wirecopy.fingerprint.sketch.MinHash;
import org.wirecopy.trace.ReuseKind;

/**
 * The form of a baseline on disk: JSON with a version, and a line for each finding, so that a
 * change of one is a change of one line.
 */
final class BaselineFile {
  /** The version of the form. */
  static final int FORM_VERSION = 2;

  private static final String VERSION = "wirecopy-baseline";
  private static final String FINDINGS = "findings";
  private static final String PLACES = "places";
  private static final String REFERENCES = "references";

  /** A hundred thousand findings take a fifth of that. */
  private static final long MOST_BYTES = 256L << 20;

  private static final int LONGEST = 100_000;
  private static final int DEEPEST = 100;
  private static final String REMEDY =
      "; restore it, or delete it and write it anew with --update-baseline";

  private final String name;
  private final JsonParser parser;

  private BaselineFile(String name, JsonParser parser) {
    this.name = name;
    this.parser = parser;
  }

  static void write(List<BaselineEntry> entries, OutputStream out) throws IOException {
    JsonGenerator json = new JsonFactory().createGenerator(out);
    json.disable(JsonGenerator.Feature.AUTO_CLOSE_TARGET);
    json.writeStartObject();
    json.writeRaw("\n");
    json.writeNumberField(VERSION, FORM_VERSION);
    json.writeRaw(",\n\"" + FINDINGS + "\":[");
    for (int i = 0; i < entries.size(); i++) {
      json.writeRaw(i == 0 ? "\n" : ",\n");
      json.flush();
      write(entries.get(i), out);
    }
    json.writeRaw("\n]\n}\n");
    json.flush();
    out.flush();
  }

  private static void write(BaselineEntry entry, OutputStream out) throws IOException {
    JsonGenerator json = new JsonFactory().createGenerator(out);
    json.disable(JsonGenerator.Feature.AUTO_CLOSE_TARGET);
    json.writeStartObject();
    json.writeStringField("finding", entry.content().name());
    json.writeNumberField("words", entry.content().words());
    json.writeStringField("kind", entry.kind().label());
    files(json, PLACES, entry.places());
    if (!entry.references().isEmpty()) {
      files(json, REFERENCES, entry.references());
    }
    byte[] sketch = entry.content().sketch().toBytes();
    json.writeStringField("sketch", Base64.getEncoder().withoutPadding().encodeToString(sketch));
    json.writeEndObject();
    json.close();
  }

  private static void files(JsonGenerator json, String field, List<String> files)
      throws IOException {
    json.writeArrayFieldStart(field);
    for (String file : files) {
      json.writeString(file);
    }
    json.writeEndArray();
  }

  /** Reads from a stream, which may have no end. */
  static List<BaselineEntry> read(String name, InputStream in) throws IOException {
    try (JsonParser parser = bounded().createParser(in)) {
      return new BaselineFile(name, parser).entries();
    } catch (StreamConstraintsException e) {
      throw new BaselineException(name + " holds more than a baseline can" + REMEDY);
    } catch (JsonProcessingException e) {
      throw new BaselineException(at(name, e.getLocation()) + " is not valid JSON" + REMEDY);
    }
  }

  private static JsonFactory bounded() {
    return JsonFactory.builder()
        .streamReadConstraints(
            StreamReadConstraints.builder()
                .maxDocumentLength(MOST_BYTES)
                .maxStringLength(LONGEST)
                .maxNestingDepth(DEEPEST)
                .build())
        .build();
  }

  private List<BaselineEntry> entries() throws IOException {
    require(parser.nextToken() == JsonToken.START_OBJECT, "is no baseline of Wirecopy");
    require(VERSION.equals(parser.nextFieldName()), "is no baseline of Wirecopy");
    int version = parser.nextIntValue(0);
    require(version > 0, "does not name its version");
    if (version != FORM_VERSION) {
      throw new BaselineException(
          name
              + " is of version "
              + version
              + ", and this release reads version "
              + FORM_VERSION
              + (version > FORM_VERSION ? "; use a newer Wirecopy, or delete it" : "; delete it")
              + " and write it anew with --update-baseline");
    }
    require(FINDINGS.equals(parser.nextFieldName()), "has no findings after its version");
    require(parser.nextToken() == JsonToken.START_ARRAY, "has findings that are no list");
    List<BaselineEntry> entries = new ArrayList<>();
    while (parser.nextToken() != JsonToken.END_ARRAY) {
      entries.add(entry());
    }
    while (parser.nextToken() == JsonToken.FIELD_NAME) {
      parser.nextToken();
      parser.skipChildren();
    }
    require(parser.nextToken() == null, "has something behind its end");
    return entries;
  }

  private BaselineEntry entry() throws IOException {
    require(parser.currentToken() == JsonToken.START_OBJECT, "is no finding");
    Map<String, String> texts = new HashMap<>();
    ListMultimap<String, String> files = ArrayListMultimap.create();
    while (parser.nextToken() == JsonToken.FIELD_NAME) {
      String field = parser.currentName();
      if (parser.nextToken() == JsonToken.START_ARRAY) {
        while (parser.nextToken() == JsonToken.VALUE_STRING) {
          files.put(field, parser.getText());
        }
      } else if (parser.currentToken().isScalarValue()) {
        texts.put(field, parser.getText());
      }
      parser.skipChildren();
    }
    List<String> places = files.get(PLACES);
    require(!places.isEmpty(), "is a finding without places");
    return new BaselineEntry(
        content(texts), kind(texts.getOrDefault("kind", "")), places, files.get(REFERENCES));
  }

  private ContentKey content(Map<String, String> texts) throws IOException {
    try {
      byte[] sketch = Base64.getDecoder().decode(texts.getOrDefault("sketch", ""));
      String finding = texts.getOrDefault("finding", "");
      int words = Integer.parseInt(texts.getOrDefault("words", ""));
      require(words > 0 && !finding.isEmpty(), "is a broken finding");
      return new ContentKey(finding, words, MinHash.fromBytes(sketch));
    } catch (IllegalArgumentException e) {
      throw fault("is a broken finding");
    }
  }

  private ReuseKind kind(String label) throws IOException {
    Optional<ReuseKind> kind = ReuseKind.of(label);
    require(kind.isPresent(), "is a finding of no known kind");
    return kind.orElseThrow();
  }

  private void require(boolean holds, String fault) throws IOException {
    if (!holds) {
      throw fault(fault);
    }
  }

  private BaselineException fault(String fault) {
    return new BaselineException(at(name, parser.currentLocation()) + " " + fault + REMEDY);
  }

  private static String at(String name, JsonLocation location) {
    return name + ", line " + Math.max(1, location.getLineNr());
  }
}
