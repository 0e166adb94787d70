package org.wirecopy.assertions;

import static com.google.common.base.Preconditions.checkNotNull;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import org.assertj.core.api.AbstractAssert;
import org.wirecopy.check.Check;
import org.wirecopy.check.CheckReport;
import org.wirecopy.check.Gate;
import org.wirecopy.check.Material;
import org.wirecopy.check.Role;
import org.wirecopy.document.Document;
import org.wirecopy.document.input.Corpus;

/** Assertions on one text. */
public final class TextAssert extends AbstractAssert<TextAssert, Document> {
  private Gate gate = Gate.USUAL;

  TextAssert(Document actual) {
    super(actual, TextAssert.class);
  }

  /**
   * Chooses what may pass.
   *
   * @param limits default {@link Gate#USUAL}
   * @return this assertion
   */
  public TextAssert within(Gate limits) {
    checkNotNull(limits, "limits");
    this.gate = limits;
    return this;
  }

  /**
   * Checks that no passage over the gate is copied from a text.
   *
   * @param reference the text
   * @return this assertion
   * @throws AssertionError if one is; the message shows it
   */
  public TextAssert isNotCopiedFrom(String reference) {
    checkNotNull(reference, "reference");
    return isNotCopiedFrom(Document.of("reference", reference));
  }

  /**
   * Checks that no passage over the gate is copied from a document.
   *
   * @param reference the document
   * @return this assertion
   * @throws AssertionError if one is; the message shows it
   */
  public TextAssert isNotCopiedFrom(Document reference) {
    checkNotNull(reference, "reference");
    return isNotCopiedFromAny(List.of(reference));
  }

  /**
   * Checks that no passage over the gate is copied from a corpus, which is read and closed.
   *
   * @param reference the corpus
   * @return this assertion
   * @throws AssertionError if one is, or a part of the corpus cannot be read; the message shows it
   */
  public TextAssert isNotCopiedFrom(Corpus reference) {
    checkNotNull(reference, "reference");
    return isNotCopiedFromAny(CorpusReading.all(reference));
  }

  /**
   * Checks that no passage over the gate is copied from any of some documents.
   *
   * @param references the documents; the checked object itself is left out, and no other, whatever
   *     its id
   * @return this assertion
   * @throws AssertionError if one is; the message shows it
   */
  public TextAssert isNotCopiedFrom(Collection<Document> references) {
    checkNotNull(references, "references");
    return isNotCopiedFromAny(
        references.stream().filter(reference -> reference != actual).toList());
  }

  private TextAssert isNotCopiedFromAny(List<Document> references) {
    isNotNull();
    List<Material> materials = new ArrayList<>();
    materials.add(Material.of(actual, Role.CHECKED));
    references.forEach(reference -> materials.add(Material.of(reference, Role.REFERENCE)));
    CheckReport report = Check.builder().gate(gate).build().of(materials);
    if (report.isOver()) {
      failWithMessage("%s", Message.of("to hold no copied passage", report));
    }
    return this;
  }
}
