package org.wirecopy.reliability.story;

import static com.google.common.base.Preconditions.checkNotNull;

import java.util.List;

/**
 * Documents that report on the same event, and how many independent origins stand behind them.
 *
 * @param id the story's name, made from its documents, the same in every run
 * @param title the headline that most of the documents give it, or else the first words of one
 * @param documents the ids, sorted, at least two
 * @param independence how many independent origins there are, and their shares
 * @param primarySources the sources that two texts and more point to, those of most documents first
 * @param warnings circles of citations, and many outlets with one origin
 */
public record Story(
    String id,
    String title,
    List<String> documents,
    Independence independence,
    List<PrimarySource> primarySources,
    List<Warning> warnings) {
  /** Copies the lists. */
  public Story {
    checkNotNull(id, "id");
    checkNotNull(title, "title");
    checkNotNull(documents, "documents");
    checkNotNull(independence, "independence");
    checkNotNull(primarySources, "primarySources");
    checkNotNull(warnings, "warnings");
    documents = List.copyOf(documents);
    primarySources = List.copyOf(primarySources);
    warnings = List.copyOf(warnings);
  }

  /**
   * The effective number of independent origins.
   *
   * @return at least 1
   */
  public double independentOrigins() {
    return independence.origins();
  }
}
