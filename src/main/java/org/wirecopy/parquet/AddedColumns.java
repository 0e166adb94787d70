package org.wirecopy.parquet;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonPointer;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.JsonToken;
import java.io.IOException;
import java.io.StringWriter;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.apache.parquet.schema.LogicalTypeAnnotation;
import org.apache.parquet.schema.MessageType;
import org.apache.parquet.schema.PrimitiveType;
import org.apache.parquet.schema.PrimitiveType.PrimitiveTypeName;
import org.apache.parquet.schema.Type;
import org.apache.parquet.schema.Types;
import org.wirecopy.work.Labels;

/** Appends columns to a schema, and to what programs have noted of it in the file. */
final class AddedColumns {
  /** Spark reads the columns that are named here, and no others. */
  private static final String SPARK = "org.apache.spark.sql.parquet.row.metadata";

  /** A schema of Arrow's, which has to have a field for every column. */
  private static final String ARROW = "ARROW:schema";

  /** Where the columns stand in Spark's schema. */
  private static final JsonPointer FIELDS = JsonPointer.compile("/fields");

  private AddedColumns() {}

  /**
   * A schema with columns after its own.
   *
   * @throws IOException if it has one of that name already
   */
  static MessageType appended(MessageType schema, List<Added> added, Path file) throws IOException {
    List<Type> fields = new ArrayList<>(schema.getFields());
    for (Added column : added) {
      if (schema.containsField(column.name())) {
        throw new IOException(
            file + ": has a column " + column.name() + " already; give the added one another name");
      }
      fields.add(type(column));
    }
    return new MessageType(schema.getName(), fields);
  }

  private static PrimitiveType type(Added column) {
    return switch (column.type()) {
      case STRING ->
          Types.optional(PrimitiveTypeName.BINARY)
              .as(LogicalTypeAnnotation.stringType())
              .named(column.name());
      case DOUBLE -> Types.optional(PrimitiveTypeName.DOUBLE).named(column.name());
      case LONG -> Types.optional(PrimitiveTypeName.INT64).named(column.name());
      case BOOLEAN -> Types.optional(PrimitiveTypeName.BOOLEAN).named(column.name());
    };
  }

  /** What is noted in a file, with the columns. */
  static Map<String, String> noted(Map<String, String> notes, List<Added> added)
      throws IOException {
    if (added.isEmpty()) {
      return notes;
    }
    Map<String, String> noted = new LinkedHashMap<>(notes);
    noted.remove(ARROW);
    String spark = notes.get(SPARK);
    if (spark != null) {
      noted.put(SPARK, sparkSchema(spark, added));
    }
    return noted;
  }

  private static String sparkSchema(String schema, List<Added> added) throws IOException {
    StringWriter extended = new StringWriter();
    try (JsonParser in = new JsonFactory().createParser(schema);
        JsonGenerator out = new JsonFactory().createGenerator(extended)) {
      for (JsonToken token = in.nextToken(); token != null; token = in.nextToken()) {
        if (token == JsonToken.END_ARRAY && FIELDS.equals(in.getParsingContext().pathAsPointer())) {
          writeFields(added, out);
        }
        out.copyCurrentEvent(in);
      }
    } catch (JsonProcessingException e) {
      return schema; // Spark cannot read it either, and then goes by the columns.
    }
    return extended.toString();
  }

  private static void writeFields(List<Added> added, JsonGenerator out) throws IOException {
    for (Added column : added) {
      out.writeStartObject();
      out.writeStringField("name", column.name());
      out.writeStringField("type", Labels.of(column.type()));
      out.writeBooleanField("nullable", true);
      out.writeObjectFieldStart("metadata");
      out.writeEndObject();
      out.writeEndObject();
    }
  }
}
