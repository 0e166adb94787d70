package org.wirecopy.dedup.store;

import java.io.InputStream;
import java.util.List;

/**
 * What is read.
 *
 * @param inputs what is cleaned
 * @param references what it is cleaned against
 * @param reading how rows are read
 * @param standardInput what a hyphen stands for
 */
public record CorpusInputs(
    List<String> inputs,
    List<String> references,
    Volume.Reading reading,
    InputStream standardInput) {
  public CorpusInputs {
    inputs = List.copyOf(inputs);
    references = List.copyOf(references);
  }
}
