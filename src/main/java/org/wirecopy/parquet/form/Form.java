package org.wirecopy.parquet.form;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.JsonParser;
import java.io.IOException;
import org.apache.parquet.example.data.Group;

/** How the values of a column look in JSON. */
interface Form {
  /**
   * Writes a value.
   *
   * @param row holds the value
   * @param field the place of the value's field in the row
   * @param index which of the field's values
   * @param json where to
   * @throws IOException if {@code json} cannot be written
   */
  void write(Group row, int field, int index, JsonGenerator json) throws IOException;

  /**
   * Reads a value, which is not null, and adds it to a field.
   *
   * @param json stands at the value's first token, and then at its last
   * @param row gets the value
   * @param field the place of the value's field in the row
   * @throws MisfitException if there is something else
   * @throws IOException if {@code json} cannot be read on
   */
  void read(JsonParser json, Group row, int field) throws IOException;
}
