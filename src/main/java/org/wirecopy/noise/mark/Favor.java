package org.wirecopy.noise.mark;

/** Which mistake weighs more where it cannot be told for certain what is noise. */
public enum Favor {
  /** Neither. */
  BALANCE,
  /** Noise that stays: what may be noise is marked. */
  PRECISION,
  /** Text that is lost: what may be text stays. */
  RECALL
}
