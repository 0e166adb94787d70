package org.wirecopy.check.format;

import java.util.List;
import org.wirecopy.check.Finding;
import org.wirecopy.check.Region;
import org.wirecopy.check.Site;
import org.wirecopy.report.markup.Visible;

/**
 * A copy.
 *
 * @param finding what was found
 */
record CopyAlert(Finding finding) implements Alert {
  @Override
  public AlertRule rule() {
    return AlertRule.of(finding.match().kind());
  }

  @Override
  public String id() {
    return finding.id();
  }

  @Override
  public String path() {
    return finding.site().path();
  }

  @Override
  public Region region() {
    return finding.site().region();
  }

  @Override
  public int words() {
    return finding.match().words();
  }

  @Override
  public String headline() {
    String from = finding.others().isEmpty() ? "" : " from " + first().path();
    return Visible.line(Alert.count(words(), "word") + from);
  }

  private Site first() {
    return finding.others().get(0);
  }

  @Override
  public String message(PlaceNaming naming, int most) {
    List<Site> others = finding.others();
    String place = others.isEmpty() ? "elsewhere" : naming.name(first(), 1);
    return rule()
            .text()
            .says()
            .replace("{words}", Alert.count(words(), "word"))
            .replace("{place}", place)
        + also(naming, most)
        + ".";
  }

  private String also(PlaceNaming naming, int most) {
    List<Site> others = finding.others();
    StringBuilder also = new StringBuilder();
    for (int i = 1; i < Math.min(most, others.size()); i++) {
      also.append(i == 1 ? "; also in " : ", ").append(naming.name(others.get(i), i + 1));
    }
    if (others.size() > most) {
      also.append(" and in ").append(Alert.count(others.size() - most, "more place"));
    }
    return also.toString();
  }
}
