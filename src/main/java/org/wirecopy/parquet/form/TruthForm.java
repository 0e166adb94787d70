package org.wirecopy.parquet.form;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.JsonParser;
import java.io.IOException;
import org.apache.parquet.example.data.Group;

/** True or false. */
record TruthForm() implements Form {
  @Override
  public void write(Group row, int field, int index, JsonGenerator json) throws IOException {
    json.writeBoolean(row.getBoolean(field, index));
  }

  @Override
  public void read(JsonParser json, Group row, int field) throws IOException {
    if (!json.currentToken().isBoolean()) {
      throw new MisfitException("is neither true nor false");
    }
    row.add(field, json.getBooleanValue());
  }
}
