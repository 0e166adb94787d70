package org.wirecopy.files;

import java.util.BitSet;

/**
 * One part of a pattern. It takes all places of a name where the parts before it may end to all
 * places where it may end itself, in one pass over the name: no pattern, however many stars it has,
 * costs more than its length times that of the name.
 */
sealed interface Step {
  /**
   * Goes one step on.
   *
   * @param places where the step may start, as offsets of bytes from 0 to the name's length
   * @param name the name in UTF-8
   * @return where it may end
   */
  BitSet from(BitSet places, byte[] name);

  /**
   * One byte, as in {@code a}, {@code ?} and {@code [a-z]}.
   *
   * @param bytes the bytes it may be, from 0 to 255
   */
  record OneOf(BitSet bytes) implements Step {
    @Override
    public BitSet from(BitSet places, byte[] name) {
      BitSet ends = new BitSet();
      for (int i = places.nextSetBit(0); i >= 0 && i < name.length; i = places.nextSetBit(i + 1)) {
        ends.set(i + 1, bytes.get(Byte.toUnsignedInt(name[i])));
      }
      return ends;
    }
  }

  /** Any number of bytes of one folder's or file's name, as in {@code *}. */
  record Star() implements Step {
    @Override
    public BitSet from(BitSet places, byte[] name) {
      BitSet ends = new BitSet();
      boolean inside = false;
      for (int i = 0; i <= name.length; i++) {
        inside = places.get(i) || inside && name[i - 1] != '/';
        ends.set(i, inside);
      }
      return ends;
    }
  }

  /** Any number of bytes, as in {@code a/**}. */
  record Everything() implements Step {
    @Override
    public BitSet from(BitSet places, byte[] name) {
      BitSet ends = new BitSet();
      int first = places.nextSetBit(0);
      if (first >= 0) {
        ends.set(first, name.length + 1);
      }
      return ends;
    }
  }

  /** No folder, or any number of them with the slash behind, as in {@code **}{@code /a}. */
  record Folders() implements Step {
    @Override
    public BitSet from(BitSet places, byte[] name) {
      BitSet ends = (BitSet) places.clone();
      int first = places.nextSetBit(0);
      for (int i = first; i >= 0 && i < name.length; i++) {
        if (name[i] == '/') {
          ends.set(i + 1);
        }
      }
      return ends;
    }
  }
}
