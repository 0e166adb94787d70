package org.wirecopy.parquet.form;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.time.DateTimeException;
import java.time.Instant;
import java.util.concurrent.TimeUnit;
import org.apache.parquet.example.data.Group;
import org.apache.parquet.io.api.Binary;

/**
 * Timestamps of twelve bytes (INT96), as Spark and Hive wrote them: eight for the nanosecond of the
 * day in UTC, four for the Julian day, little-endian. Bytes that are no such time are in base64.
 */
record LegacyTimestampForm() implements Form {
  private static final int LENGTH = Long.BYTES + Integer.BYTES;
  private static final int JULIAN_DAY_OF_1970 = 2_440_588;
  private static final long DAY_SECONDS = TimeUnit.DAYS.toSeconds(1);
  private static final long DAY_NANOS = TimeUnit.DAYS.toNanos(1);

  @Override
  public void write(Group row, int field, int index, JsonGenerator json) throws IOException {
    byte[] bytes = row.getInt96(field, index).getBytes();
    ByteBuffer parts = ByteBuffer.wrap(bytes).order(ByteOrder.LITTLE_ENDIAN);
    long nanos = parts.getLong();
    long day = (long) parts.getInt() - JULIAN_DAY_OF_1970;
    if (nanos < 0 || nanos >= DAY_NANOS) {
      json.writeBinary(bytes);
    } else {
      json.writeString(Instant.ofEpochSecond(day * DAY_SECONDS, nanos).toString());
    }
  }

  @Override
  public void read(JsonParser json, Group row, int field) throws IOException {
    boolean written = json.currentToken() == JsonToken.VALUE_STRING && json.getText().contains(":");
    if (written) {
      row.add(field, bytes(instant(json.getText())));
    } else {
      new BytesForm(LENGTH).read(json, row, field);
    }
  }

  private static Instant instant(String written) throws MisfitException {
    try {
      return Instant.parse(written);
    } catch (DateTimeException e) {
      throw new MisfitException("is not written as 2026-02-28T23:59:59Z");
    }
  }

  private static Binary bytes(Instant instant) throws MisfitException {
    long day = Math.floorDiv(instant.getEpochSecond(), DAY_SECONDS) + JULIAN_DAY_OF_1970;
    if (day != (int) day) {
      throw new MisfitException("is out of range");
    }
    long second = Math.floorMod(instant.getEpochSecond(), DAY_SECONDS);
    ByteBuffer bytes = ByteBuffer.allocate(LENGTH).order(ByteOrder.LITTLE_ENDIAN);
    bytes.putLong(TimeUnit.SECONDS.toNanos(second) + instant.getNano()).putInt((int) day);
    return Binary.fromConstantByteArray(bytes.array());
  }
}
