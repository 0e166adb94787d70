package org.wirecopy.archive;

import static com.google.common.base.Preconditions.checkNotNull;

import java.util.List;
import org.wirecopy.Analysis;

/**
 * What an archive holds of a text.
 *
 * @param document the id of the text
 * @param parts the parts of it that the archive holds, in the order of the text
 * @param isHeld whether the archive has a document of this id; a text is not compared with itself
 * @param analysis the same as an analysis of the text and of the documents that hold a part of it,
 *     for the writers of {@link org.wirecopy.report}; texts are not weighed
 */
public record Found(String document, List<FoundPart> parts, boolean isHeld, Analysis analysis) {
  /** Copies the parts. */
  public Found {
    checkNotNull(document, "document");
    checkNotNull(parts, "parts");
    checkNotNull(analysis, "analysis");
    parts = List.copyOf(parts);
  }

  /**
   * Whether the archive holds nothing of the text.
   *
   * @return true if there is no part
   */
  public boolean isEmpty() {
    return parts.isEmpty();
  }
}
