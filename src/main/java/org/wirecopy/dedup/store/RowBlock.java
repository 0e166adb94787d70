package org.wirecopy.dedup.store;

import java.util.List;
import org.wirecopy.document.Problem;
import org.wirecopy.match.PrintBlock;

/**
 * Some rows that follow one another, with the fingerprints of their texts: what is kept on disk
 * once they were read.
 *
 * @param entries the rows
 * @param prints the fingerprints, under the numbers of the documents
 * @param problems what could not be read among them
 */
public record RowBlock(List<Entry> entries, PrintBlock prints, List<Problem> problems) {
  public RowBlock {
    entries = List.copyOf(entries);
    problems = List.copyOf(problems);
  }

  public long bytes() {
    return entries.stream().mapToLong(Entry::length).sum();
  }
}
