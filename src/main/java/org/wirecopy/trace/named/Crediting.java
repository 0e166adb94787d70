package org.wirecopy.trace.named;

import static com.google.common.base.Preconditions.checkNotNull;

import java.util.List;

/**
 * Whom the two documents of a passage credit with its words.
 *
 * @param left what the left document says
 * @param right what the right document says
 */
public record Crediting(Side left, Side right) {
  /** Refuses {@code null}. */
  public Crediting {
    checkNotNull(left, "left");
    checkNotNull(right, "right");
  }

  /** Neither names anybody. */
  public static final Crediting NONE = new Crediting(Side.NONE, Side.NONE);

  /**
   * What one document says of the words.
   *
   * @param agencies the agencies that it credits with them, each once, in the order of the credits
   * @param namesOther whether it says that it took its text from the other document
   */
  public record Side(List<Agency> agencies, boolean namesOther) {
    /** Names nobody. */
    public static final Side NONE = new Side(List.of(), false);

    /** Copies the agencies. */
    public Side {
      checkNotNull(agencies, "agencies");
      agencies = List.copyOf(agencies);
    }

    /**
     * Whether the document names a source for the words.
     *
     * @return true if it credits an agency or names the other document
     */
    public boolean isNamed() {
      return namesOther || !agencies.isEmpty();
    }
  }
}
