package org.wirecopy.check;

import com.google.common.collect.Range;
import com.google.common.collect.TreeRangeSet;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.wirecopy.document.Problem;
import org.wirecopy.document.Span;

/** Makes the report of what was assessed. Not safe for threads. */
final class Conclusion {
  private static final Comparator<Finding> BY_PLACE =
      Comparator.comparing((Finding finding) -> finding.site().path())
          .thenComparing(finding -> finding.site().region().startLine())
          .thenComparing(finding -> finding.site().region().startColumn())
          .thenComparing(finding -> finding.site().document())
          .thenComparing(finding -> finding.site().span());

  private final Gate gate;
  private final Collection<Material> materials;
  private final CheckTexts texts;
  private final Assessment assessment;

  Conclusion(Gate gate, Collection<Material> materials, CheckTexts texts, Assessment assessment) {
    this.gate = gate;
    this.materials = materials;
    this.texts = texts;
    this.assessment = assessment;
  }

  CheckReport report(
      Collection<Allowance> allowances, BaselineUpdate baseline, List<Problem> problems) {
    List<Allowance> sorted =
        allowances.stream()
            .sorted(Comparator.comparing(Allowance::path).thenComparing(Allowance::line))
            .toList();
    List<Allowance> unused =
        sorted.stream().filter(allowance -> !assessment.used().contains(allowance)).toList();
    return new CheckReport(
        gate,
        findings(),
        shares(),
        counts(),
        new CheckReport.Notes(
            sorted,
            unused,
            new CheckReport.Baselines(
                baseline.current(),
                baseline.kept(),
                baseline.gone().stream().map(BaselineEntry::places).toList()),
            problems));
  }

  private List<Finding> findings() {
    List<Finding> found = new ArrayList<>();
    for (Assessment.Copy copy : assessment.copies()) {
      if (copy.standing() == Standing.NEW && gate.isPassed(copy.occurrence().match().words())) {
        found.add(finding(copy));
      }
    }
    return numbered(found.stream().sorted(BY_PLACE).toList());
  }

  private Finding finding(Assessment.Copy copy) {
    Occurrence occurrence = copy.occurrence();
    Occurrence.Match match = occurrence.match();
    Material material = texts.material(occurrence.document());
    String text = material.document().text(occurrence.span());
    int words = Math.min(match.words(), copy.others().get(0).match().words());
    return new Finding(
        texts.content(occurrence).name(),
        new Finding.Match(match.kind(), words, match.similarity(), text),
        material.site(occurrence.span()),
        copy.others().stream()
            .map(other -> texts.material(other.document()).site(other.span()))
            .toList());
  }

  /** Of findings with the same words each gets a number. */
  private static List<Finding> numbered(List<Finding> sorted) {
    Map<String, Integer> counts = new HashMap<>();
    return sorted.stream()
        .map(
            f ->
                new Finding(
                    f.id() + ":" + counts.merge(f.id(), 1, Integer::sum),
                    f.match(),
                    f.site(),
                    f.others()))
        .toList();
  }

  private List<ShareOver> shares() {
    Map<String, TreeRangeSet<Integer>> copied = new TreeMap<>();
    for (Assessment.Copy copy : assessment.copies()) {
      if (gate.hasShare() && copy.standing() == Standing.NEW) {
        Span span = copy.occurrence().span();
        copied
            .computeIfAbsent(copy.occurrence().document(), id -> TreeRangeSet.create())
            .add(Range.closedOpen(span.start(), span.end()));
      }
    }
    List<ShareOver> over = new ArrayList<>();
    copied.forEach(
        (id, ranges) -> {
          ShareOver share = share(id, ranges);
          if (share.share() > gate.maxShare()) {
            over.add(share);
          }
        });
    return over;
  }

  private ShareOver share(String id, TreeRangeSet<Integer> ranges) {
    Material material = texts.material(id);
    int words = 0;
    for (Range<Integer> range : ranges.asRanges()) {
      words += texts.body(id).count(new Span(range.lowerEndpoint(), range.upperEndpoint()));
    }
    Region top = material.site(new Span(0, 0)).region();
    return new ShareOver(material.path(), id, top, words, Math.max(1, texts.body(id).size()));
  }

  private CheckReport.Counts counts() {
    int documents = 0;
    long words = 0;
    for (Material material : materials) {
      if (material.role() == Role.CHECKED) {
        documents++;
        words += texts.body(material.document().id()).size();
      }
    }
    return new CheckReport.Counts(
        documents,
        materials.size() - documents,
        words,
        count(Standing.KNOWN),
        assessment.used().size());
  }

  private int count(Standing standing) {
    return (int)
        assessment.copies().stream()
            .filter(copy -> copy.standing() == standing)
            .filter(copy -> gate.isPassed(copy.occurrence().match().words()))
            .count();
  }
}
