package org.wirecopy.parquet.form;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import java.io.IOException;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.Arrays;
import org.apache.parquet.example.data.Group;
import org.apache.parquet.io.api.Binary;
import org.apache.parquet.schema.PrimitiveType;

/**
 * Decimal numbers, as strings, since most readers of JSON would round them.
 *
 * @param type how they are stored: as whole numbers or, big-endian, as bytes
 * @param scale how many digits stand after the point
 */
record DecimalForm(PrimitiveType type, int scale) implements Form {
  /** An exponent beyond this would make a number of that many digits. */
  private static final int MOST_DIGITS = 10_000;

  @Override
  public void write(Group row, int field, int index, JsonGenerator json) throws IOException {
    json.writeString(new BigDecimal(unscaled(row, field, index), scale).toPlainString());
  }

  private BigInteger unscaled(Group row, int field, int index) {
    return switch (type.getPrimitiveTypeName()) {
      case INT32, INT64 -> BigInteger.valueOf(Width.of(type).get(row, field, index));
      default -> unscaled(row.getBinary(field, index).getBytes());
    };
  }

  /** No bytes at all, which no writer should write, are zero. */
  private static BigInteger unscaled(byte[] bytes) {
    return bytes.length == 0 ? BigInteger.ZERO : new BigInteger(bytes);
  }

  @Override
  public void read(JsonParser json, Group row, int field) throws IOException {
    BigInteger unscaled = unscaled(number(json));
    switch (type.getPrimitiveTypeName()) {
      case INT32, INT64 -> Width.of(type).add(row, field, exact(unscaled));
      case FIXED_LEN_BYTE_ARRAY -> row.add(field, padded(unscaled, type.getTypeLength()));
      default -> row.add(field, Binary.fromConstantByteArray(unscaled.toByteArray()));
    }
  }

  private static BigDecimal number(JsonParser json) throws IOException {
    if (json.currentToken() != JsonToken.VALUE_STRING && !json.currentToken().isNumeric()) {
      throw new MisfitException("is no decimal number");
    }
    try {
      return new BigDecimal(json.getText());
    } catch (NumberFormatException e) {
      throw new MisfitException("is no decimal number");
    }
  }

  private BigInteger unscaled(BigDecimal number) throws MisfitException {
    if (Math.abs((long) number.scale()) > MOST_DIGITS) {
      throw new MisfitException("is out of range");
    }
    try {
      return number.setScale(scale).unscaledValue();
    } catch (ArithmeticException e) {
      throw new MisfitException("has more than " + scale + " digits after the point");
    }
  }

  private static long exact(BigInteger unscaled) throws MisfitException {
    if (unscaled.bitLength() >= Long.SIZE) {
      throw new MisfitException("is out of range");
    }
    return unscaled.longValue();
  }

  private static Binary padded(BigInteger unscaled, int length) throws MisfitException {
    byte[] digits = unscaled.toByteArray();
    if (digits.length > length) {
      throw new MisfitException("is out of range");
    }
    byte[] bytes = new byte[length];
    Arrays.fill(bytes, (byte) (unscaled.signum() < 0 ? -1 : 0));
    System.arraycopy(digits, 0, bytes, length - digits.length, digits.length);
    return Binary.fromConstantByteArray(bytes);
  }
}
