package org.wirecopy.parquet.form;

import org.apache.parquet.example.data.Group;
import org.apache.parquet.schema.PrimitiveType;
import org.apache.parquet.schema.PrimitiveType.PrimitiveTypeName;

/** How wide the whole numbers of a column are stored. */
enum Width {
  BITS_32 {
    @Override
    long get(Group row, int field, int index) {
      return row.getInteger(field, index);
    }

    @Override
    void add(Group row, int field, long value) throws MisfitException {
      if (value != (int) value) {
        throw new MisfitException("does not fit into 32 bits");
      }
      row.add(field, (int) value);
    }
  },
  BITS_64 {
    @Override
    long get(Group row, int field, int index) {
      return row.getLong(field, index);
    }

    @Override
    void add(Group row, int field, long value) {
      row.add(field, value);
    }
  };

  /** The width of a type. */
  static Width of(PrimitiveType type) {
    return type.getPrimitiveTypeName() == PrimitiveTypeName.INT32 ? BITS_32 : BITS_64;
  }

  /** A value of a field. */
  abstract long get(Group row, int field, int index);

  /**
   * Adds a value to a field.
   *
   * @throws MisfitException if it is wider
   */
  abstract void add(Group row, int field, long value) throws MisfitException;
}
