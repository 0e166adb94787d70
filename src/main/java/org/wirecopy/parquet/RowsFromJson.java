package org.wirecopy.parquet;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.JsonStreamContext;
import com.fasterxml.jackson.core.StreamReadConstraints;
import com.fasterxml.jackson.core.StreamReadFeature;
import java.io.IOException;
import java.io.InputStream;
import java.nio.channels.FileChannel;
import java.nio.file.Path;
import java.util.List;
import org.apache.parquet.example.data.Group;
import org.apache.parquet.example.data.simple.SimpleGroup;
import org.apache.parquet.schema.MessageType;
import org.wirecopy.parquet.form.MisfitException;
import org.wirecopy.parquet.form.StructForm;
import org.wirecopy.parquet.form.TypeForms;
import org.wirecopy.work.WholeFile;

/** Writes a file from rows in JSON. */
final class RowsFromJson {
  private static final long ROW_GROUP_BYTES = 64L << 20;

  /** Rows are the caller's own, and may hold whole books. */
  private static final JsonFactory JSON =
      JsonFactory.builder()
          .disable(StreamReadFeature.AUTO_CLOSE_SOURCE)
          .disable(JsonFactory.Feature.FAIL_ON_SYMBOL_HASH_OVERFLOW)
          .streamReadConstraints(
              StreamReadConstraints.builder().maxStringLength(Integer.MAX_VALUE).build())
          .build();

  private RowsFromJson() {}

  static void write(InputStream rows, Path schemaOf, Path target, List<Added> added)
      throws IOException {
    write(rows, schemaOf, target, added, ROW_GROUP_BYTES);
  }

  /** Writes with row groups of a size of one's own, in bytes. */
  static void write(
      InputStream rows, Path schemaOf, Path target, List<Added> added, long rowGroupBytes)
      throws IOException {
    GuardedReading reading = new GuardedReading(schemaOf);
    Footer footer;
    try (FileChannel channel = reading.open()) {
      footer = reading.footer(channel);
    }
    MessageType schema = AddedColumns.appended(footer.schema(), added, schemaOf);
    StructForm form = reading.guarded(() -> TypeForms.struct(schema));
    WholeFile.at(target)
        .make(
            part -> {
              try (RowWriter out = new RowWriter(part, schema, footer.codec(), rowGroupBytes);
                  JsonParser json = JSON.createParser(rows)) {
                copy(json, form, schema, out);
                out.finish(AddedColumns.noted(footer.notes(), added));
              }
            });
  }

  private static void copy(JsonParser json, StructForm form, MessageType schema, RowWriter out)
      throws IOException {
    long number = 1;
    try {
      for (; json.nextToken() != null; number++) {
        Group row = new SimpleGroup(schema);
        form.read(json, row);
        out.write(row);
      }
    } catch (MisfitException e) {
      throw new IOException("row " + number + field(json) + " " + e.getMessage(), e);
    } catch (JsonProcessingException e) {
      throw new IOException("row " + number + " is not JSON: " + e.getMessage(), e);
    }
  }

  /** Where the parser stands, for example {@code , field tags[1]}; nothing outside of fields. */
  private static String field(JsonParser json) {
    StringBuilder path = new StringBuilder();
    JsonStreamContext at = json.getParsingContext();
    if (json.currentToken().isStructStart()) {
      at = at.getParent();
    }
    for (; !at.inRoot(); at = at.getParent()) {
      if (at.inArray()) {
        path.insert(0, "[" + at.getCurrentIndex() + "]");
      } else if (at.hasCurrentName()) {
        path.insert(0, (at.getParent().inRoot() ? "" : ".") + at.getCurrentName());
      }
    }
    return path.isEmpty() ? "" : ", field " + path;
  }
}
