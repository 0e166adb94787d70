package org.wirecopy.assertions;

import static com.google.common.base.Preconditions.checkNotNull;

import java.util.List;
import org.assertj.core.api.AbstractAssert;
import org.wirecopy.check.Baseline;
import org.wirecopy.check.Check;
import org.wirecopy.check.CheckReport;
import org.wirecopy.check.Gate;
import org.wirecopy.check.Material;
import org.wirecopy.check.Role;
import org.wirecopy.document.Document;

/** Assertions on many texts. */
public final class CorpusAssert extends AbstractAssert<CorpusAssert, List<Document>> {
  private Gate gate = Gate.USUAL;

  CorpusAssert(List<Document> actual) {
    super(actual, CorpusAssert.class);
  }

  /**
   * Chooses what may pass.
   *
   * @param limits default {@link Gate#USUAL}
   * @return this assertion
   */
  public CorpusAssert within(Gate limits) {
    checkNotNull(limits, "limits");
    this.gate = limits;
    return this;
  }

  /**
   * Checks that the documents share no passage over the gate.
   *
   * @return this assertion
   * @throws AssertionError if they do; the message shows what
   */
  public CorpusAssert hasNoCopies() {
    return hasNoNewCopies(Baseline.EMPTY);
  }

  /**
   * Checks that the documents share no passage over the gate that is not known.
   *
   * @param baseline what is known
   * @return this assertion
   * @throws AssertionError if they do; the message shows what
   */
  public CorpusAssert hasNoNewCopies(Baseline baseline) {
    checkNotNull(baseline, "baseline");
    isNotNull();
    List<Material> materials =
        actual.stream().map(document -> Material.of(document, Role.CHECKED)).toList();
    CheckReport report = Check.builder().gate(gate).baseline(baseline).build().of(materials);
    if (report.isOver()) {
      failWithMessage("%s", Message.of("to hold no new copies", report));
    }
    return this;
  }
}
