package org.wirecopy.work;

import com.google.common.base.Ascii;
import java.util.Arrays;
import java.util.Optional;

/**
 * How constants of enums are called in rows, tables and options: {@code QUOTED_REPLY} is {@code
 * quoted-reply}.
 */
public final class Labels {
  private Labels() {}

  /**
   * The label of a constant.
   *
   * @param constant the constant
   * @return its name in small letters, with hyphens
   */
  public static String of(Enum<?> constant) {
    return Ascii.toLowerCase(constant.name()).replace('_', '-');
  }

  /**
   * The constant of a label.
   *
   * @param type the enum
   * @param label a label
   * @return the constant that has it, or nothing if none has
   */
  public static <E extends Enum<E>> Optional<E> find(Class<E> type, String label) {
    return Arrays.stream(type.getEnumConstants())
        .filter(constant -> of(constant).equals(label))
        .findFirst();
  }

  /**
   * The constant of a label that a table of facts has.
   *
   * @param type the enum
   * @param label a label
   * @return the constant that has it
   * @throws IllegalArgumentException if none has
   */
  public static <E extends Enum<E>> E constant(Class<E> type, String label) {
    return Enum.valueOf(type, Ascii.toUpperCase(label).replace('-', '_'));
  }
}
