package org.wirecopy.parquet.form;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.JsonParser;
import java.io.IOException;
import org.apache.parquet.example.data.Group;

/**
 * A list or map, which in Parquet is a group with one repeated field, as an array.
 *
 * @param elements the repeated field
 */
record ListForm(ArrayForm elements) implements Form {
  @Override
  public void write(Group row, int field, int index, JsonGenerator json) throws IOException {
    elements.write(row.getGroup(field, index), 0, 0, json);
  }

  @Override
  public void read(JsonParser json, Group row, int field) throws IOException {
    elements.read(json, row.addGroup(field), 0);
  }
}
