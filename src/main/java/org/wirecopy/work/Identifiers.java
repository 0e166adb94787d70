package org.wirecopy.work;

import com.dynatrace.hash4j.hashing.HashStream64;
import com.dynatrace.hash4j.hashing.Hasher64;
import com.dynatrace.hash4j.hashing.Hashing;
import com.google.common.base.Strings;

/**
 * Makes names for findings from their content, so that the same finding has the same name in every
 * run.
 */
public final class Identifiers {
  private static final Hasher64 HASHER = Hashing.komihash5_0();
  private static final int LENGTH = 10;

  private Identifiers() {}

  /**
   * A name for a finding.
   *
   * @param prefix a letter for the kind of finding
   * @param parts what makes the finding what it is, in a fixed order
   * @return the prefix and ten letters and digits
   */
  public static String of(String prefix, Iterable<String> parts) {
    HashStream64 stream = HASHER.hashStream();
    parts.forEach(stream::putString);
    String digits = Long.toUnsignedString(stream.getAsLong(), Character.MAX_RADIX);
    String padded = Strings.padStart(digits, LENGTH, '0');
    return prefix + padded.substring(padded.length() - LENGTH);
  }
}
