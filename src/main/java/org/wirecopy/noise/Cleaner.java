package org.wirecopy.noise;

import static com.google.common.base.Preconditions.checkNotNull;

import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.wirecopy.document.Document;
import org.wirecopy.noise.line.LineLabels;
import org.wirecopy.noise.line.ParagraphMarks;
import org.wirecopy.noise.mark.Favor;
import org.wirecopy.noise.mark.Noise;
import org.wirecopy.noise.mark.Post;
import org.wirecopy.noise.mark.Preset;
import org.wirecopy.noise.thread.QuotedPosts;

/**
 * Marks what on a page is not its text, and tells posts apart.
 *
 * <pre>{@code
 * CleanDocument clean = Cleaner.auto().clean(document);
 * String text = clean.keptText();
 * }</pre>
 *
 * <p>Works on lines. Looks first at what the page is, unless {@linkplain Builder#preset told}: a
 * message with a header block, a forum page, a page with elements, or an article; then asks the
 * rules for it one after another, and the first that knows a line marks it, with a reason.
 *
 * <p>Immutable and safe for threads, as far as {@linkplain Builder#rule added rules} are. Linear in
 * the text.
 */
public final class Cleaner {
  private static final Cleaner AUTO = builder().build();

  private final Preset preset;
  private final Favor favor;
  private final Set<Noise> kinds;
  private final List<NoiseRule> added;
  private final @Nullable Templates templates;

  private Cleaner(
      Preset preset,
      Favor favor,
      Set<Noise> kinds,
      List<NoiseRule> added,
      @Nullable Templates templates) {
    this.preset = preset;
    this.favor = favor;
    this.kinds = kinds;
    this.added = added;
    this.templates = templates;
  }

  /**
   * The cleaner that looks at each document and chooses the rules that fit.
   *
   * @return a cleaner
   */
  public static Cleaner auto() {
    return AUTO;
  }

  /**
   * A way to choose options.
   *
   * @return a builder with the default options
   */
  public static Builder builder() {
    return new Builder();
  }

  /**
   * The same cleaner that also marks what a set of pages repeats.
   *
   * @param learned what they repeat
   * @return a cleaner
   */
  public Cleaner with(Templates learned) {
    checkNotNull(learned, "learned");
    return new Cleaner(preset, favor, kinds, added, learned);
  }

  /**
   * Marks a document's noise.
   *
   * @param document the document
   * @return the document with its noise marked
   */
  public CleanDocument clean(Document document) {
    checkNotNull(document, "document");
    Document lined = ParagraphMarks.asLines(document);
    LineLabels labels = new LineLabels(lined, favor);
    if (preset != Preset.NONE) {
      NoiseLines lines = new NoiseLines(labels);
      added.forEach(rule -> rule.apply(lines));
      new Rules(preset).apply(labels);
      if (templates != null) {
        templates.mark(labels);
      }
    }
    List<Post> posts = QuotedPosts.link(labels);
    return new CleanDocument(document, labels.marks(kinds), posts, labels.metadata(), labels.kind())
        .with(lined, labels.knownTokens());
  }

  /** Chooses options; not safe for threads. What it builds is. */
  public static final class Builder {
    private final List<NoiseRule> added = new ArrayList<>();
    private Preset preset = Preset.AUTO;
    private Favor favor = Favor.BALANCE;
    private Set<Noise> kinds = EnumSet.allOf(Noise.class);

    private Builder() {}

    /**
     * What documents are taken for.
     *
     * @param what default {@link Preset#AUTO}
     * @return this builder
     */
    public Builder preset(Preset what) {
      checkNotNull(what, "what");
      this.preset = what;
      return this;
    }

    /**
     * Which mistake weighs more.
     *
     * @param what default {@link Favor#BALANCE}
     * @return this builder
     */
    public Builder favor(Favor what) {
      checkNotNull(what, "what");
      this.favor = what;
      return this;
    }

    /**
     * Marks only these kinds; all else stays in the text.
     *
     * @param only the kinds; by default all
     * @return this builder
     */
    public Builder only(Collection<Noise> only) {
      checkNotNull(only, "only");
      this.kinds = EnumSet.noneOf(Noise.class);
      kinds.addAll(only);
      return this;
    }

    /**
     * Leaves some kinds in the text.
     *
     * @param without the kinds
     * @return this builder
     */
    public Builder without(Collection<Noise> without) {
      checkNotNull(without, "without");
      kinds.removeAll(without);
      return this;
    }

    /**
     * Adds a rule, which is asked before all others.
     *
     * @param rule the rule
     * @return this builder
     */
    public Builder rule(NoiseRule rule) {
      checkNotNull(rule, "rule");
      added.add(rule);
      return this;
    }

    /**
     * Builds the cleaner.
     *
     * @return a cleaner with these options
     */
    public Cleaner build() {
      Set<Noise> wanted = EnumSet.noneOf(Noise.class);
      wanted.addAll(kinds);
      return new Cleaner(preset, favor, wanted, List.copyOf(added), null);
    }
  }
}
