package org.wirecopy.parquet.form;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import java.io.IOException;
import java.nio.CharBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import org.apache.parquet.example.data.Group;
import org.apache.parquet.io.api.Binary;

/** Text; bytes that are none are an object with them in base64. */
record TextForm() implements Form {
  private static final String BYTES = "base64";

  @Override
  public void write(Group row, int field, int index, JsonGenerator json) throws IOException {
    Binary value = row.getBinary(field, index);
    String text;
    try {
      text = StandardCharsets.UTF_8.newDecoder().decode(value.toByteBuffer()).toString();
    } catch (CharacterCodingException e) {
      json.writeStartObject();
      json.writeBinaryField(BYTES, value.getBytes());
      json.writeEndObject();
      return;
    }
    json.writeString(text);
  }

  @Override
  public void read(JsonParser json, Group row, int field) throws IOException {
    if (json.currentToken() == JsonToken.START_OBJECT) {
      row.add(field, bytes(json));
    } else if (json.currentToken() == JsonToken.VALUE_STRING) {
      row.add(field, text(json.getText()));
    } else {
      throw new MisfitException("is no string");
    }
  }

  private static Binary bytes(JsonParser json) throws IOException {
    if (!BYTES.equals(json.nextFieldName()) || json.nextToken() != JsonToken.VALUE_STRING) {
      throw new MisfitException("is neither a string nor {\"base64\":\"…\"}");
    }
    Binary bytes = BytesForm.decoded(json);
    if (json.nextToken() != JsonToken.END_OBJECT) {
      throw new MisfitException("has more than its base64");
    }
    return bytes;
  }

  private static Binary text(String text) throws MisfitException {
    try {
      return Binary.fromConstantByteBuffer(
          StandardCharsets.UTF_8.newEncoder().encode(CharBuffer.wrap(text)));
    } catch (CharacterCodingException e) {
      throw new MisfitException("has half a character (an unpaired surrogate)");
    }
  }
}
