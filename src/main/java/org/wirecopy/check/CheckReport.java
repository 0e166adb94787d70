package org.wirecopy.check;

import static com.google.common.base.Preconditions.checkNotNull;

import java.util.List;
import org.wirecopy.document.Problem;
import org.wirecopy.trace.ReuseKind;

/**
 * What a check found. Immutable and safe for threads.
 *
 * @param gate what may pass
 * @param findings the copies that are over the gate by their length, ordered by file and place
 * @param shares the documents that are over the gate by their share, ordered by file and place
 * @param counts what was looked at and what was let pass
 * @param notes what there is to say besides
 */
public record CheckReport(
    Gate gate, List<Finding> findings, List<ShareOver> shares, Counts counts, Notes notes) {
  /** Copies the lists. */
  public CheckReport {
    checkNotNull(gate, "gate");
    checkNotNull(findings, "findings");
    checkNotNull(shares, "shares");
    checkNotNull(counts, "counts");
    checkNotNull(notes, "notes");
    findings = List.copyOf(findings);
    shares = List.copyOf(shares);
  }

  /**
   * What was looked at and what was let pass.
   *
   * @param documents how many texts were checked
   * @param references how many others they were checked against
   * @param words how many words the checked texts have
   * @param known how many copies over the gate were there before
   * @param allowed how many places with copies are allowed
   */
  public record Counts(int documents, int references, long words, int known, int allowed) {
    /**
     * The same counts where there were more to check against.
     *
     * @param count how many
     * @return the counts
     */
    public Counts withReferences(int count) {
      return new Counts(documents, count, words, known, allowed);
    }
  }

  /**
   * What there is to say besides the findings.
   *
   * @param allowances the places in which copies are allowed
   * @param unused those of them that allow nothing
   * @param baselines the baseline after this check
   * @param problems what could not be read
   */
  public record Notes(
      List<Allowance> allowances,
      List<Allowance> unused,
      Baselines baselines,
      List<Problem> problems) {
    /** Copies the lists. */
    public Notes {
      checkNotNull(allowances, "allowances");
      checkNotNull(unused, "unused");
      checkNotNull(baselines, "baselines");
      checkNotNull(problems, "problems");
      allowances = List.copyOf(allowances);
      unused = List.copyOf(unused);
      problems = problems.stream().sorted().toList();
    }
  }

  /**
   * The baseline after a check.
   *
   * @param current all that was found: what it would be if it were written anew
   * @param kept what it knew and is still there
   * @param gone the files of each finding that it knew and that is gone, or stands in fewer places
   */
  public record Baselines(Baseline current, Baseline kept, List<List<String>> gone) {
    /** Copies the lists. */
    public Baselines {
      checkNotNull(current, "current");
      checkNotNull(kept, "kept");
      checkNotNull(gone, "gone");
      gone = gone.stream().map(List::copyOf).toList();
    }
  }

  /**
   * Whether there is anything over the gate.
   *
   * @return whether the check has failed
   */
  public boolean isOver() {
    return !findings.isEmpty() || !shares.isEmpty() || isOverAllowed();
  }

  /**
   * Whether there was one text, and nothing to compare it with.
   *
   * @return whether nothing could be found
   */
  public boolean isAlone() {
    return counts.documents == 1
        && counts.references == 0
        && !gate.kinds().contains(ReuseKind.SELF_REPETITION);
  }

  /**
   * Whether more is allowed in the texts than the gate lets pass.
   *
   * @return whether there are too many allowances
   */
  public boolean isOverAllowed() {
    return notes.allowances.size() > gate.maxAllowed();
  }
}
