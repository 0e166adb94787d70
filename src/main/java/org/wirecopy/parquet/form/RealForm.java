package org.wirecopy.parquet.form;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import java.io.IOException;
import java.util.Set;
import org.apache.parquet.example.data.Group;
import org.apache.parquet.io.api.Binary;

/** Numbers with a fraction. What JSON has no number for is a string. */
enum RealForm implements Form {
  HALF {
    @Override
    public void write(Group row, int field, int index, JsonGenerator json) throws IOException {
      byte[] bytes = row.getBinary(field, index).getBytes();
      json.writeNumber(Half.toFloat(bytes[0] & 0xFF | bytes[1] << 8));
    }

    @Override
    void add(String number, Group row, int field) throws MisfitException {
      int bits = Half.ofFloat(Float.parseFloat(number));
      requireFinite(Half.toFloat(bits), number);
      byte[] bytes = {(byte) bits, (byte) (bits >> 8)};
      row.add(field, Binary.fromConstantByteArray(bytes));
    }
  },
  SINGLE {
    @Override
    public void write(Group row, int field, int index, JsonGenerator json) throws IOException {
      json.writeNumber(row.getFloat(field, index));
    }

    @Override
    void add(String number, Group row, int field) throws MisfitException {
      float value = Float.parseFloat(number);
      requireFinite(value, number);
      row.add(field, value);
    }
  },
  DOUBLE {
    @Override
    public void write(Group row, int field, int index, JsonGenerator json) throws IOException {
      json.writeNumber(row.getDouble(field, index));
    }

    @Override
    void add(String number, Group row, int field) throws MisfitException {
      double value = Double.parseDouble(number);
      requireFinite(value, number);
      row.add(field, value);
    }
  };

  private static final Set<String> NOT_FINITE = Set.of("NaN", "Infinity", "-Infinity");

  @Override
  public void read(JsonParser json, Group row, int field) throws IOException {
    boolean named =
        json.currentToken() == JsonToken.VALUE_STRING && NOT_FINITE.contains(json.getText());
    if (!named && !json.currentToken().isNumeric()) {
      throw new MisfitException("is no number");
    }
    add(json.getText(), row, field);
  }

  /**
   * Adds a number to a field.
   *
   * @throws MisfitException if it is too large
   */
  abstract void add(String number, Group row, int field) throws MisfitException;

  private static void requireFinite(double value, String number) throws MisfitException {
    if (!Double.isFinite(value) && !NOT_FINITE.contains(number)) {
      throw new MisfitException("is out of range");
    }
  }
}
