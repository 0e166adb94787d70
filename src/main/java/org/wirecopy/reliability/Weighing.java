package org.wirecopy.reliability;

import static com.google.common.base.Preconditions.checkNotNull;

import java.util.List;
import org.wirecopy.reliability.story.Story;

/**
 * How far documents and sources can be relied on, and how many independent origins each story has.
 *
 * @param documents what each document shows, in the order of the documents
 * @param sources what each source shows, sorted by name
 * @param stories the stories, sorted by their first document
 */
public record Weighing(
    List<Reliability> documents, List<SourceProfile> sources, List<Story> stories) {
  /** Nothing was weighed. */
  public static final Weighing NONE = new Weighing(List.of(), List.of(), List.of());

  /** Copies the lists. */
  public Weighing {
    checkNotNull(documents, "documents");
    checkNotNull(sources, "sources");
    checkNotNull(stories, "stories");
    documents = List.copyOf(documents);
    sources = List.copyOf(sources);
    stories = List.copyOf(stories);
  }
}
