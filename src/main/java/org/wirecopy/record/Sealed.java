package org.wirecopy.record;

import com.dynatrace.hash4j.hashing.Hashing;
import com.google.common.io.ByteArrayDataOutput;
import java.nio.ByteBuffer;

/** The head of a record: its version, and a hash of all that follows. */
final class Sealed {
  /** What a record holds and how; to be raised with every change of either. */
  static final byte VERSION = 2;

  private static final int HEAD = 1 + Long.BYTES;

  private Sealed() {}

  static void begin(ByteArrayDataOutput out) {
    out.writeByte(VERSION);
    out.writeLong(0);
  }

  static byte[] end(ByteArrayDataOutput out) {
    byte[] record = out.toByteArray();
    ByteBuffer.wrap(record).putLong(1, hash(record));
    return record;
  }

  /** What follows the head. */
  static ByteBuffer open(byte[] record) {
    if (record.length < HEAD) {
      throw new BrokenRecordException("a record ends too early; read its document again");
    }
    if (record[0] != VERSION) {
      throw new BrokenRecordException(
          "a record has version "
              + record[0]
              + ", and this program reads version "
              + VERSION
              + "; read its document again");
    }
    ByteBuffer in = ByteBuffer.wrap(record);
    if (in.getLong(1) != hash(record)) {
      throw new BrokenRecordException("a record is not as it was written; read its document again");
    }
    return in.position(HEAD);
  }

  private static long hash(byte[] record) {
    return Hashing.komihash5_0().hashBytesToLong(record, HEAD, record.length - HEAD);
  }
}
