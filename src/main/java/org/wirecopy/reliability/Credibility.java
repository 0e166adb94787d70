package org.wirecopy.reliability;

import org.jspecify.annotations.Nullable;
import org.wirecopy.reliability.story.Story;

/**
 * How far what a text says is borne out by others, as a number, as in the Admiralty code (NATO
 * AJP-2.1), apart from the {@link Grade} of its source. It rests on the number of independent
 * origins of its story, every likeness taken for a copy. The numbers 4 and 5 (doubtful, improbable)
 * are never given: texts are not searched for contradictions.
 */
public enum Credibility {
  /** 1, confirmed: three independent origins at least. */
  CONFIRMED(1),
  /** 2, probably true: two independent origins. */
  PROBABLE(2),
  /** 3, possibly true: others report it, but from less than two independent origins. */
  POSSIBLE(3),
  /** 6, cannot be judged: nobody else reports it. */
  UNKNOWN(6);

  private static final double THREE = 2.75;
  private static final double TWO = 1.75;

  private final int number;

  Credibility(int number) {
    this.number = number;
  }

  /**
   * The number of the Admiralty code.
   *
   * @return 1, 2, 3 or 6
   */
  public int number() {
    return number;
  }

  /**
   * What its story says of a document.
   *
   * @param story the story that tells the event, or {@code null} if none does
   * @return how credible it is
   */
  public static Credibility in(@Nullable Story story) {
    if (story == null) {
      return UNKNOWN;
    }
    double origins = story.independence().low();
    if (origins >= THREE) {
      return CONFIRMED;
    }
    return origins >= TWO ? PROBABLE : POSSIBLE;
  }
}
