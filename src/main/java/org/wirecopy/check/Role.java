package org.wirecopy.check;

/** What a text is to a check. */
public enum Role {
  /** It is checked: what it shares with any other text may be a finding in it. */
  CHECKED,
  /** It was checked before and has not changed: it is never where a finding is. */
  UNCHANGED,
  /** It is what others are checked against: copies are taken from it. */
  REFERENCE
}
