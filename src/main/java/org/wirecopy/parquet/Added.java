package org.wirecopy.parquet;

import static com.google.common.base.Preconditions.checkNotNull;

/**
 * A column that rows have and the file whose schema they follow has not. Its values may be null.
 *
 * @param name the column's name, which is the field's name in JSON
 * @param type what its values are
 */
public record Added(String name, Type type) {
  /** What the values of an added column are. */
  public enum Type {
    /** Text. */
    STRING,
    /** Numbers of 64 bits with a fraction. */
    DOUBLE,
    /** Whole numbers of 64 bits. */
    LONG,
    /** True or false. */
    BOOLEAN
  }

  /** Checks that there is a name. */
  public Added {
    checkNotNull(name, "name");
    checkNotNull(type, "type");
    if (name.isEmpty()) {
      throw new IllegalArgumentException("name must not be empty");
    }
  }
}
