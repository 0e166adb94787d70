package org.wirecopy.parquet.form;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import java.io.IOException;
import java.math.BigInteger;
import org.apache.parquet.example.data.Group;

/**
 * Whole numbers.
 *
 * @param width how they are stored
 * @param signed whether the first bit is a sign
 */
record WholeForm(Width width, boolean signed) implements Form {
  @Override
  public void write(Group row, int field, int index, JsonGenerator json) throws IOException {
    long value = width.get(row, field, index);
    if (signed || value >= 0) {
      json.writeNumber(value);
    } else if (width == Width.BITS_32) {
      json.writeNumber(Integer.toUnsignedLong((int) value));
    } else {
      json.writeNumber(new BigInteger(Long.toUnsignedString(value)));
    }
  }

  @Override
  public void read(JsonParser json, Group row, int field) throws IOException {
    if (json.currentToken() != JsonToken.VALUE_NUMBER_INT) {
      throw new MisfitException("is no whole number");
    }
    String digits = json.getText();
    try {
      width.add(row, field, signed ? Long.parseLong(digits) : unsigned(digits));
    } catch (NumberFormatException e) {
      throw new MisfitException("is out of range");
    }
  }

  private long unsigned(String digits) {
    return width == Width.BITS_32
        ? Integer.parseUnsignedInt(digits)
        : Long.parseUnsignedLong(digits);
  }
}
