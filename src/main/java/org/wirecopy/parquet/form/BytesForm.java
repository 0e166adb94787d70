package org.wirecopy.parquet.form;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import java.io.IOException;
import java.util.Base64;
import org.apache.parquet.example.data.Group;
import org.apache.parquet.io.api.Binary;

/**
 * Bytes in base64.
 *
 * @param length how many each value has, or {@link #ANY}
 */
record BytesForm(int length) implements Form {
  static final int ANY = -1;

  @Override
  public void write(Group row, int field, int index, JsonGenerator json) throws IOException {
    json.writeBinary(row.getBinary(field, index).getBytes());
  }

  @Override
  public void read(JsonParser json, Group row, int field) throws IOException {
    Binary bytes = decoded(json);
    if (length != ANY && bytes.length() != length) {
      throw new MisfitException("has " + bytes.length() + " bytes, not " + length);
    }
    row.add(field, bytes);
  }

  /** The bytes of a string. */
  static Binary decoded(JsonParser json) throws IOException {
    if (json.currentToken() != JsonToken.VALUE_STRING) {
      throw new MisfitException("is no string");
    }
    try {
      return Binary.fromConstantByteArray(Base64.getDecoder().decode(json.getText()));
    } catch (IllegalArgumentException e) {
      throw new MisfitException("is not in base64");
    }
  }
}
