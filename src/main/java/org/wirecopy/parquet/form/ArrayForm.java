package org.wirecopy.parquet.form;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import java.io.IOException;
import org.apache.parquet.example.data.Group;

/**
 * All values of a repeated field, as an array.
 *
 * @param element one of them
 */
record ArrayForm(Form element) implements Form {
  @Override
  public void write(Group row, int field, int index, JsonGenerator json) throws IOException {
    json.writeStartArray();
    for (int i = 0; i < row.getFieldRepetitionCount(field); i++) {
      element.write(row, field, i, json);
    }
    json.writeEndArray();
  }

  @Override
  public void read(JsonParser json, Group row, int field) throws IOException {
    if (json.currentToken() != JsonToken.START_ARRAY) {
      throw new MisfitException("is no array");
    }
    while (json.nextToken() != JsonToken.END_ARRAY) {
      element.read(json, row, field);
    }
  }
}
