package org.wirecopy.files;

import static com.google.common.base.Preconditions.checkNotNull;

import org.jspecify.annotations.Nullable;

/**
 * The ignore files that a walk has come by, from the top down: what the last one says of a path
 * counts before what those above it say.
 *
 * <p>Immutable and safe for threads; the stacks of sister folders share what is above them.
 */
public final class IgnoreStack {
  private static final IgnoreStack NONE = new IgnoreStack(null, null);

  private final @Nullable IgnoreStack above;
  private final @Nullable IgnoreRules rules;

  private IgnoreStack(@Nullable IgnoreStack above, @Nullable IgnoreRules rules) {
    this.above = above;
    this.rules = rules;
  }

  /**
   * A stack without rules.
   *
   * @return the stack, which ignores nothing
   */
  public static IgnoreStack none() {
    return NONE;
  }

  /**
   * Puts rules on top.
   *
   * @param rules the rules of a folder further down, or of more weight in the same folder
   * @return a stack that asks these rules first
   */
  public IgnoreStack with(IgnoreRules rules) {
    checkNotNull(rules, "rules");
    return new IgnoreStack(this, rules);
  }

  /**
   * Whether a path is ignored, by itself: the folders above it were asked before they were entered.
   *
   * @param path the path from the top, with slashes
   * @param isFolder whether it is a folder
   * @return whether the first rules that speak of it ignore it
   */
  public boolean ignores(String path, boolean isFolder) {
    checkNotNull(path, "path");
    for (IgnoreStack at = this; at != null && at.rules != null; at = at.above) {
      IgnoreRules.Verdict verdict = at.rules.verdict(path, isFolder);
      if (verdict != IgnoreRules.Verdict.OPEN) {
        return verdict == IgnoreRules.Verdict.IGNORED;
      }
    }
    return false;
  }
}
