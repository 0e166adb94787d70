package org.wirecopy.parquet.form;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.util.UUID;
import java.util.regex.Pattern;
import org.apache.parquet.example.data.Group;
import org.apache.parquet.io.api.Binary;

/** The sixteen bytes of a UUID. */
record UuidForm() implements Form {
  private static final Pattern WRITTEN =
      Pattern.compile("[0-9a-fA-F]{8}(-[0-9a-fA-F]{4}){3}-[0-9a-fA-F]{12}");

  @Override
  public void write(Group row, int field, int index, JsonGenerator json) throws IOException {
    ByteBuffer bytes = row.getBinary(field, index).toByteBuffer();
    json.writeString(new UUID(bytes.getLong(), bytes.getLong()).toString());
  }

  @Override
  public void read(JsonParser json, Group row, int field) throws IOException {
    if (json.currentToken() != JsonToken.VALUE_STRING
        || !WRITTEN.matcher(json.getText()).matches()) {
      throw new MisfitException("is no UUID");
    }
    UUID uuid = UUID.fromString(json.getText());
    ByteBuffer bytes = ByteBuffer.allocate(Long.BYTES * 2);
    bytes.putLong(uuid.getMostSignificantBits()).putLong(uuid.getLeastSignificantBits()).flip();
    row.add(field, Binary.fromConstantByteBuffer(bytes));
  }
}
