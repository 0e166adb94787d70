package org.wirecopy.parquet;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.StreamWriteFeature;
import com.fasterxml.jackson.core.json.JsonWriteFeature;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.channels.FileChannel;
import java.nio.file.Path;
import org.apache.parquet.example.data.Group;
import org.apache.parquet.hadoop.metadata.BlockMetaData;
import org.apache.parquet.io.RecordReader;
import org.wirecopy.parquet.form.StructForm;
import org.wirecopy.parquet.form.TypeForms;

/** Writes the rows of a file as JSON. */
final class RowsToJson {
  private RowsToJson() {}

  static void write(Path file, OutputStream out) throws IOException {
    GuardedReading reading = new GuardedReading(file);
    try (FileChannel channel = reading.open();
        JsonGenerator json = generator(out)) {
      Footer footer = reading.footer(channel);
      StructForm form = reading.guarded(() -> TypeForms.struct(footer.schema()));
      for (BlockMetaData rowGroup : footer.metadata().getBlocks()) {
        if (rowGroup.getRowCount() > 0) { // The library takes a column without values for damage.
          write(reading, new RowGroup(channel, footer, rowGroup), form, json);
        }
      }
    }
  }

  private static void write(
      GuardedReading file, RowGroup rowGroup, StructForm form, JsonGenerator json)
      throws IOException {
    RecordReader<Group> rows = file.guarded(rowGroup::rows);
    for (long i = 0; i < rowGroup.getRowCount(); i++) {
      Group row = file.guarded(rows::read);
      form.write(row, json);
      json.writeRaw('\n');
    }
  }

  private static JsonGenerator generator(OutputStream out) throws IOException {
    JsonGenerator json =
        JsonFactory.builder()
            .disable(StreamWriteFeature.AUTO_CLOSE_TARGET)
            .enable(JsonWriteFeature.COMBINE_UNICODE_SURROGATES_IN_UTF8)
            .build()
            .createGenerator(out);
    json.setRootValueSeparator(null);
    return json;
  }
}
