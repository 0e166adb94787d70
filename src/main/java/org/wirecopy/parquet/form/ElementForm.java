package org.wirecopy.parquet.form;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import java.io.IOException;
import org.apache.parquet.example.data.Group;

/**
 * An element of a list, in a group of its own so that it may be null.
 *
 * @param inner the element
 * @param nullable whether it may be null
 */
record ElementForm(Form inner, boolean nullable) implements Form {
  @Override
  public void write(Group row, int field, int index, JsonGenerator json) throws IOException {
    Group holder = row.getGroup(field, index);
    if (holder.getFieldRepetitionCount(0) == 0) {
      json.writeNull();
    } else {
      inner.write(holder, 0, 0, json);
    }
  }

  @Override
  public void read(JsonParser json, Group row, int field) throws IOException {
    Group holder = row.addGroup(field);
    if (json.currentToken() != JsonToken.VALUE_NULL || !nullable) {
      inner.read(json, holder, 0);
    }
  }
}
