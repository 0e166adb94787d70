package org.wirecopy.check;

import static com.google.common.base.Preconditions.checkNotNull;

import com.google.common.collect.ArrayListMultimap;
import com.google.common.collect.ListMultimap;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.wirecopy.Analysis;
import org.wirecopy.Analyzer;
import org.wirecopy.Stage;
import org.wirecopy.Wirecopy;
import org.wirecopy.document.Document;
import org.wirecopy.document.Metadata;
import org.wirecopy.document.Problem;
import org.wirecopy.document.store.Ids;
import org.wirecopy.noise.Cleaner;
import org.wirecopy.noise.mark.Preset;
import org.wirecopy.trace.Reuse;
import org.wirecopy.trace.ReuseKind;

/**
 * Checks texts for copies: the gate for continuous integration.
 *
 * <pre>{@code
 * CheckReport report = Check.builder().baseline(baseline).build().of(materials);
 * report.findings().forEach(finding -> System.out.println(finding.site()));
 * }</pre>
 *
 * <p>Texts are compared with each other and with what they are checked against. All places of one
 * text are one group; one of them is where it was taken from, in this order: a reference, a text
 * that has not changed, a place that is known, one that names a source for the words where others
 * do not, the oldest, and then the order of the paths; every other place in a checked text is a
 * copy. A copy is a finding if it is over the {@link Gate}, is neither known before nor allowed,
 * and is not a part of a longer finding.
 *
 * <p>Immutable and safe for threads. The result depends on neither the order of the materials nor
 * the number of threads. Costs what an analysis {@linkplain Stage#JUDGE up to the kinds of
 * passages} costs, and keeps all texts in memory.
 */
public final class Check {
  private final Builder options;

  private Check(Builder options) {
    this.options = options;
  }

  /**
   * A way to choose what is let pass.
   *
   * @return a builder with {@link Gate#USUAL} and no baseline
   */
  public static Builder builder() {
    return new Builder();
  }

  /**
   * Checks materials.
   *
   * @param materials the texts to check and those to check against; one whose id was there before
   *     gets another, which is noted; the stream is read once, while texts that are there already
   *     are worked on, and not closed
   * @return what is over the gate
   */
  public CheckReport of(Stream<Material> materials) {
    checkNotNull(materials, "materials");
    Map<String, Material> byId = new LinkedHashMap<>();
    Ids ids = new Ids();
    List<Problem> problems = new ArrayList<>();
    Stream<Document> documents =
        materials.map(
            given -> {
              Material material = given.as(ids.named(given.document(), problems::add));
              byId.put(material.document().id(), material);
              return compared(material);
            });
    Analysis analysis =
        options
            .analyzer()
            .comparing((left, right) -> isCompared(material(byId, left), material(byId, right)))
            .build()
            .analyze(documents);
    CheckTexts texts = new CheckTexts(byId, analysis.documents(), options.unread);
    problems.addAll(analysis.problems());
    ListMultimap<String, Allowance> allowances = allowances(byId.values(), problems);
    BaselineUpdate baseline =
        new BaselineUpdate(options.gate, options.eachOther, options.baseline, texts);
    EarlierTexts earlier = new EarlierTexts(options.before, options.gate, texts);
    Assessment assessment =
        new Assessment(options.gate, texts, baseline, new Knowledge(texts, earlier), allowances);
    FormulaDiscount discount = new FormulaDiscount(texts, byId.values());
    List<Reuse> counting = counting(analysis.reuses(), byId, discount);
    assessment.assess(CopyGroup.of(counting, discount::words));
    return new Conclusion(options.gate, byId.values(), texts, assessment)
        .report(allowances.values(), baseline, problems);
  }

  /**
   * Checks materials.
   *
   * @param materials the texts to check and those to check against; one whose id was there before
   *     gets another, which is noted
   * @return what is over the gate
   */
  public CheckReport of(Collection<Material> materials) {
    checkNotNull(materials, "materials");
    return of(materials.stream());
  }

  /** That two checked texts are of one source does not make one of them less of a copy. */
  private static Document compared(Material material) {
    Document document = material.document();
    Metadata known = document.metadata();
    return material.role() == Role.REFERENCE || known.source() == null
        ? document
        : document.withMetadata(
            new Metadata(null, known.published(), known.title(), known.author(), known.url()));
  }

  private static Material material(Map<String, Material> byId, String document) {
    return checkNotNull(byId.get(document), document);
  }

  private boolean isCompared(Material left, Material right) {
    boolean isChecked = left.role() == Role.CHECKED || right.role() == Role.CHECKED;
    boolean isAgainst = (left.role() == Role.REFERENCE) != (right.role() == Role.REFERENCE);
    boolean isInside = left == right;
    // What has not changed uses up what is known of a reference.
    return (isAgainst || isChecked && options.eachOther)
        && (!isInside || options.gate.kinds().contains(ReuseKind.SELF_REPETITION));
  }

  /** Short passages say something of a document's share only; they would tie long ones together. */
  private List<Reuse> counting(
      List<Reuse> reuses, Map<String, Material> byId, FormulaDiscount discount) {
    FreeText free = FreeText.of(reuses, id -> options.allowedSource.test(byId.get(id)));
    return reuses.stream()
        .filter(reuse -> options.gate.kinds().contains(reuse.kind()))
        .filter(reuse -> !free.holds(reuse.passage()))
        .filter(
            reuse ->
                options.gate.hasShare() || options.gate.isPassed(discount.words(reuse.passage())))
        .toList();
  }

  private static ListMultimap<String, Allowance> allowances(
      Collection<Material> materials, List<Problem> problems) {
    ListMultimap<String, Allowance> allowances = ArrayListMultimap.create();
    for (Material material : materials) {
      if (material.role() != Role.REFERENCE) {
        Directives directives = material.directives();
        allowances.putAll(material.document().id(), directives.allowances());
        problems.addAll(directives.problems());
      }
    }
    return allowances;
  }

  /** Chooses what is let pass; not safe for threads. What it builds is. */
  public static final class Builder {
    private Gate gate = Gate.USUAL;
    private Baseline baseline = Baseline.EMPTY;
    private EarlierState before = EarlierState.EMPTY;
    private Predicate<String> unread = path -> false;
    private Predicate<Material> allowedSource = material -> false;
    private boolean eachOther = true;
    private boolean closely;
    private Analyzer.@Nullable Builder analyzer;

    private Builder() {}

    /**
     * What may pass.
     *
     * @param limits default {@link Gate#USUAL}
     * @return this builder
     */
    public Builder gate(Gate limits) {
      checkNotNull(limits, "limits");
      this.gate = limits;
      return this;
    }

    /**
     * What was there before.
     *
     * @param known default {@link Baseline#EMPTY}
     * @return this builder
     */
    public Builder baseline(Baseline known) {
      checkNotNull(known, "known");
      this.baseline = known;
      return this;
    }

    /**
     * What the checked texts held before they changed.
     *
     * @param state default {@link EarlierState#EMPTY}
     * @return this builder
     */
    public Builder before(EarlierState state) {
      checkNotNull(state, "state");
      this.before = state;
      return this;
    }

    /**
     * Which files are there and are not among the materials, or only in part: what they were known
     * to hold, they are taken to hold still. All other files that the baseline or the earlier state
     * names and the materials do not have are gone.
     *
     * @param isUnread says so of a path; default none
     * @return this builder
     */
    public Builder unread(Predicate<String> isUnread) {
      checkNotNull(isUnread, "isUnread");
      this.unread = isUnread;
      return this;
    }

    /**
     * Texts that anyone may copy, such as press releases of one's own.
     *
     * @param isAllowed says of a text whether it may be copied; default none
     * @return this builder
     */
    public Builder allowedSource(Predicate<Material> isAllowed) {
      checkNotNull(isAllowed, "isAllowed");
      this.allowedSource = isAllowed;
      return this;
    }

    /**
     * Whether checked texts are compared with each other, or with references only.
     *
     * @param wanted default true
     * @return this builder
     */
    public Builder eachOther(boolean wanted) {
      this.eachOther = wanted;
      return this;
    }

    /**
     * Whether what a text says after another in new words is looked for too, which takes longer and
     * is less sure.
     *
     * @param wanted default false: rewritten is then what a comparison of equal words comes upon
     * @return this builder
     */
    public Builder closely(boolean wanted) {
      this.closely = wanted;
      return this;
    }

    /**
     * How texts are compared.
     *
     * @param options how long runs must be, noise, threads; default as for {@link
     *     Wirecopy#analyzer}, with runs of {@link Gate#shortestRun} and noise as in {@link
     *     Preset#DOCS}
     * @return this builder
     */
    public Builder analyzer(Analyzer.Builder options) {
      checkNotNull(options, "options");
      this.analyzer = options;
      return this;
    }

    private Analyzer.Builder analyzer() {
      Analyzer.Builder chosen = analyzer == null ? usual() : analyzer;
      return chosen.until(closely ? Stage.TRACE : Stage.JUDGE);
    }

    private Analyzer.Builder usual() {
      Analyzer.Builder usual =
          Wirecopy.analyzer().cleaner(Cleaner.builder().preset(Preset.DOCS).build());
      gate.shortestRun().ifPresent(usual::minWords);
      return usual;
    }

    /**
     * Builds the check.
     *
     * @return a check with these options
     */
    public Check build() {
      return new Check(this);
    }
  }
}
