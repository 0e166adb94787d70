package org.wirecopy.check;

/** Whether a copy is a finding. */
enum Standing {
  /** It is over the gate. */
  NEW,
  /** It was there before. */
  KNOWN
}
