package org.wirecopy.reliability;

import java.util.List;

/**
 * Documents that report on the same event, and how many independent origins stand behind them.
 *
 * @param id the story's name, made from its documents, the same in every run
 * @param documents the ids, sorted, at least two
 * @param independentOrigins the effective number of independent origins, at least 1
 * @param low the number if every likeness is taken for a copy
 * @param high the number if only exact copies are folded
 */
public record Story(
    String id, List<String> documents, double independentOrigins, double low, double high) {
  /** Copies the ids. */
  public Story {
    documents = List.copyOf(documents);
  }
}
