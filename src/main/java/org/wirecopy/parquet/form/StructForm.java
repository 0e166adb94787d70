package org.wirecopy.parquet.form;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import java.io.IOException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.apache.parquet.example.data.Group;
import org.apache.parquet.schema.Type;

/** A row, or a struct in one, as an object. A repeated field is an array. */
public final class StructForm implements Form {
  private final List<Field> fields;
  private final Map<String, Integer> places = new HashMap<>();

  /** A field and how its values look. */
  record Field(Type type, Form form) {
    boolean isRepeated() {
      return type.isRepetition(Type.Repetition.REPEATED);
    }
  }

  StructForm(List<Field> fields) {
    this.fields = fields;
    for (int i = 0; i < fields.size(); i++) {
      places.put(fields.get(i).type().getName(), i);
    }
  }

  @Override
  public void write(Group row, int field, int index, JsonGenerator json) throws IOException {
    write(row.getGroup(field, index), json);
  }

  /** Writes a whole row. */
  public void write(Group row, JsonGenerator json) throws IOException {
    json.writeStartObject();
    for (int i = 0; i < fields.size(); i++) {
      Field field = fields.get(i);
      json.writeFieldName(field.type().getName());
      if (field.isRepeated() || row.getFieldRepetitionCount(i) > 0) {
        field.form().write(row, i, 0, json);
      } else {
        json.writeNull();
      }
    }
    json.writeEndObject();
  }

  @Override
  public void read(JsonParser json, Group row, int field) throws IOException {
    read(json, row.addGroup(field));
  }

  /** Reads a whole row, all fields of which are empty. */
  public void read(JsonParser json, Group row) throws IOException {
    if (json.currentToken() != JsonToken.START_OBJECT) {
      throw new MisfitException("is no object");
    }
    boolean[] found = new boolean[fields.size()];
    while (json.nextToken() == JsonToken.FIELD_NAME) {
      Integer place = places.get(json.currentName());
      if (place == null) {
        throw new MisfitException("is neither a column of the schema nor an added one");
      }
      if (found[place]) {
        throw new MisfitException("is there twice");
      }
      found[place] = true;
      json.nextToken();
      readField(json, row, place);
    }
    requireAll(found);
  }

  private void readField(JsonParser json, Group row, int place) throws IOException {
    Field field = fields.get(place);
    if (field.isRepeated() || json.currentToken() != JsonToken.VALUE_NULL) {
      field.form().read(json, row, place);
    } else if (field.type().isRepetition(Type.Repetition.REQUIRED)) {
      throw new MisfitException("must not be null");
    }
  }

  private void requireAll(boolean[] found) throws MisfitException {
    for (int i = 0; i < found.length; i++) {
      Type type = fields.get(i).type();
      if (!found[i] && type.isRepetition(Type.Repetition.REQUIRED)) {
        throw new MisfitException("has no field " + type.getName() + ", which must not be null");
      }
    }
  }
}
