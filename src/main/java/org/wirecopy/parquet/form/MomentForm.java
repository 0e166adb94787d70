package org.wirecopy.parquet.form;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import java.io.IOException;
import java.time.DateTimeException;
import org.apache.parquet.example.data.Group;

/**
 * Dates and times, as strings; what is beyond their range, as the number that is in the file.
 *
 * @param width how they are stored
 * @param notation how they are written
 */
record MomentForm(Width width, Notation notation) implements Form {
  @Override
  public void write(Group row, int field, int index, JsonGenerator json) throws IOException {
    long value = width.get(row, field, index);
    String written;
    try {
      written = notation.written(value);
    } catch (DateTimeException | ArithmeticException e) {
      json.writeNumber(value);
      return;
    }
    json.writeString(written);
  }

  @Override
  public void read(JsonParser json, Group row, int field) throws IOException {
    if (json.currentToken() == JsonToken.VALUE_NUMBER_INT) {
      new WholeForm(width, true).read(json, row, field);
    } else if (json.currentToken() == JsonToken.VALUE_STRING) {
      width.add(row, field, value(json.getText()));
    } else {
      throw new MisfitException("is not written as " + notation.example());
    }
  }

  private long value(String written) throws MisfitException {
    try {
      return notation.read(written);
    } catch (DateTimeException e) {
      throw new MisfitException("is not written as " + notation.example());
    } catch (ArithmeticException e) {
      throw new MisfitException("is finer than the column, or beyond its range");
    }
  }
}
