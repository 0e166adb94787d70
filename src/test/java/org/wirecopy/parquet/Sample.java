package org.wirecopy.parquet;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import org.apache.parquet.column.ParquetProperties;
import org.apache.parquet.compression.CompressionCodecFactory.BytesInputCompressor;
import org.apache.parquet.example.data.Group;
import org.apache.parquet.example.data.simple.SimpleGroup;
import org.apache.parquet.hadoop.ParquetFileWriter;
import org.apache.parquet.hadoop.metadata.BlockMetaData;
import org.apache.parquet.io.LocalOutputFile;
import org.apache.parquet.io.RecordReader;
import org.apache.parquet.schema.GroupType;
import org.apache.parquet.schema.MessageType;
import org.apache.parquet.schema.MessageTypeParser;

/** Parquet files, written with the library, and what is in them without JSON between. */
public final class Sample {
  private final MessageType schema;
  private final List<List<Group>> rowGroups = new ArrayList<>();
  private final ParquetProperties.Builder properties = ParquetProperties.builder();
  private BytesInputCompressor compressor = new PageCompressor(Codec.SNAPPY);
  private Map<String, String> notes = Map.of();

  private Sample(MessageType schema) {
    this.schema = schema;
  }

  /** A file with the fields of a schema as the library writes them. */
  static Sample of(String fields) {
    return new Sample(MessageTypeParser.parseMessageType("message sample { " + fields + " }"));
  }

  /** A file with the columns {@code id} and {@code text}. */
  public static Sample ofTexts() {
    return of("required binary id (STRING); optional binary text (STRING);");
  }

  Sample compressed(BytesInputCompressor with) {
    compressor = with;
    return this;
  }

  Sample noting(Map<String, String> what) {
    notes = what;
    return this;
  }

  Sample with(Consumer<ParquetProperties.Builder> settings) {
    settings.accept(properties);
    return this;
  }

  /** Starts a row group. */
  Sample rowGroup() {
    rowGroups.add(new ArrayList<>());
    return this;
  }

  Sample row(Consumer<Group> content) {
    Group row = new SimpleGroup(schema);
    content.accept(row);
    if (rowGroups.isEmpty()) {
      rowGroup();
    }
    rowGroups.get(rowGroups.size() - 1).add(row);
    return this;
  }

  public Sample text(String id, String text) {
    return row(row -> row.append("id", id).append("text", text));
  }

  public Path write(Path file) throws IOException {
    ParquetProperties built = properties.build();
    try (ParquetFileWriter writer =
        new ParquetFileWriter(
            new LocalOutputFile(file),
            schema,
            ParquetFileWriter.Mode.CREATE,
            1 << 20,
            0,
            null,
            built)) {
      writer.start();
      for (List<Group> rows : rowGroups) {
        try (NewRowGroup rowGroup = new NewRowGroup(schema, compressor, built)) {
          rows.forEach(rowGroup::write);
          rowGroup.finish(writer);
        }
      }
      writer.end(notes);
    }
    return file;
  }

  /** The rows of a file as JSON. */
  public static String json(Path file) throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    ParquetFile.toJsonLines(file, out);
    return out.toString(StandardCharsets.UTF_8);
  }

  /** Writes rows in JSON with the schema of a file. */
  static Path file(String json, Path schemaOf, Path target, Added... added) throws IOException {
    ParquetFile.fromJsonLines(
        new ByteArrayInputStream(json.getBytes(StandardCharsets.UTF_8)),
        schemaOf,
        target,
        List.of(added));
    return target;
  }

  static Footer footer(Path file) throws IOException {
    try (FileChannel channel = FileChannel.open(file)) {
      return Footer.read(channel);
    }
  }

  /** The rows of a file, each value as it is stored. */
  static List<Object> stored(Path file) throws IOException {
    List<Object> rows = new ArrayList<>();
    try (FileChannel channel = FileChannel.open(file)) {
      Footer footer = Footer.read(channel);
      for (BlockMetaData rowGroup : footer.metadata().getBlocks()) {
        RecordReader<Group> reader = new RowGroup(channel, footer, rowGroup).rows();
        for (long i = 0; i < rowGroup.getRowCount(); i++) {
          rows.add(stored(reader.read()));
        }
      }
    }
    return rows;
  }

  private static List<Object> stored(Group group) {
    List<Object> fields = new ArrayList<>();
    GroupType type = group.getType();
    for (int field = 0; field < type.getFieldCount(); field++) {
      List<Object> values = new ArrayList<>();
      for (int i = 0; i < group.getFieldRepetitionCount(field); i++) {
        values.add(
            type.getType(field).isPrimitive()
                ? primitive(group, field, i)
                : stored(group.getGroup(field, i)));
      }
      fields.add(values);
    }
    return fields;
  }

  private static Object primitive(Group group, int field, int index) {
    return switch (group.getType().getType(field).asPrimitiveType().getPrimitiveTypeName()) {
      case BOOLEAN -> group.getBoolean(field, index);
      case INT32 -> group.getInteger(field, index);
      case INT64 -> group.getLong(field, index);
      case FLOAT -> group.getFloat(field, index);
      case DOUBLE -> group.getDouble(field, index);
      case INT96 -> group.getInt96(field, index);
      case BINARY, FIXED_LEN_BYTE_ARRAY -> group.getBinary(field, index);
    };
  }
}
