package org.wirecopy.files;

import java.nio.charset.StandardCharsets;
import java.util.BitSet;

/**
 * Reads the bytes that brackets in a pattern stand for: {@code [abc]}, {@code [a-z]}, {@code [!a]},
 * {@code [^a]}, {@code []a]}, {@code [\]]}, {@code [[:alpha:]]}. What is never closed stands for
 * none, and takes the rest of the pattern along: git matches nothing with it.
 */
final class BracketExpression {
  /** What stands at the end of a pattern, as in git, whose patterns end with a zero byte. */
  private static final int END = 0;

  private final byte[] pattern;
  private final BitSet bytes = new BitSet(256);
  private int at;
  private boolean broken;

  private BracketExpression(byte[] pattern, int at) {
    this.pattern = pattern;
    this.at = at;
  }

  /**
   * Reads brackets.
   *
   * @param pattern the whole pattern in UTF-8
   * @param start the offset of the byte behind the opening bracket
   */
  static BracketExpression read(byte[] pattern, int start) {
    BracketExpression brackets = new BracketExpression(pattern, start);
    brackets.read();
    return brackets;
  }

  /** The bytes that are meant, never a slash. */
  BitSet bytes() {
    return bytes;
  }

  /** The offset behind the closing bracket, or the pattern's length. */
  int end() {
    return at;
  }

  private void read() {
    boolean negated = peek(0) == '!' || peek(0) == '^';
    at += negated ? 1 : 0;
    int before = END;
    do {
      before = item(before);
    } while (!broken && peek(0) != ']');
    if (negated) {
      bytes.flip(0, 256);
    }
    bytes.clear('/');
    at++;
    if (broken) {
      bytes.clear();
      at = pattern.length;
    }
  }

  private int peek(int ahead) {
    return at + ahead < pattern.length ? Byte.toUnsignedInt(pattern[at + ahead]) : END;
  }

  /** Reads one item, and gives the byte that a range may start from behind it. */
  private int item(int before) {
    if (peek(0) == '-' && before != END && peek(1) != END && peek(1) != ']') {
      at++;
      int last = single();
      bytes.set(Math.min(before, last + 1), last + 1);
      return END;
    }
    if (peek(0) == '[' && peek(1) == ':') {
      return named();
    }
    int one = single();
    bytes.set(one);
    return one;
  }

  private int single() {
    if (peek(0) == '\\') {
      at++;
    }
    int one = peek(0);
    broken |= one == END;
    at++;
    return one;
  }

  private int named() {
    int close = at + 2;
    while (close < pattern.length && pattern[close] != ']') {
      close++;
    }
    if (close == pattern.length) {
      broken = true;
      return END;
    }
    if (close - 1 < at + 2 || pattern[close - 1] != ':') {
      return single();
    }
    String name = new String(pattern, at + 2, close - at - 3, StandardCharsets.ISO_8859_1);
    broken |= !ByteClass.addTo(bytes, name);
    at = close + 1;
    return END;
  }
}
