package org.wirecopy.cli.options;

import java.util.Arrays;
import java.util.stream.Collectors;
import org.wirecopy.work.Labels;

/** What can be done with an archive. */
public enum ArchiveVerb {
  ADD(
      3,
      "add takes the folder of an archive, and then one input or more: a file, a folder, a glob"),
  REMOVE(3, "remove takes the folder of an archive, and then the ids of documents"),
  INFO(2, "info takes the folder of an archive"),
  VERIFY(2, "verify takes the folder of an archive"),
  MERGE(2, "merge takes the folder of an archive");

  private final int operands;
  private final String takes;

  ArchiveVerb(int operands, String takes) {
    this.operands = operands;
    this.takes = takes;
  }

  /**
   * What a word says.
   *
   * @throws UsageException if it is none of these
   */
  static ArchiveVerb of(String word) {
    return Labels.find(ArchiveVerb.class, word)
        .orElseThrow(
            () ->
                new UsageException(
                    Arrays.stream(values())
                        .map(Labels::of)
                        .collect(
                            Collectors.joining(
                                ", ",
                                "archive takes what to do, one of ",
                                word.isEmpty() ? ", and a folder" : ", was " + word))));
  }

  /** How many operands there are at least, itself included. */
  int operands() {
    return operands;
  }

  /** What it takes, in words for a person. */
  String takes() {
    return takes;
  }
}
