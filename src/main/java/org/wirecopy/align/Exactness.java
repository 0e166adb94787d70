package org.wirecopy.align;

/** What is equal in a run that counts as an exact match. */
public enum Exactness {
  /** Every word, as words are compared: neither case nor punctuation nor spaces matter. */
  WORDS,
  /** Every character, punctuation and white space too. */
  CHARACTERS
}
