package org.wirecopy.check.format;

import com.google.common.hash.Hashing;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.wirecopy.check.Allowance;
import org.wirecopy.check.CheckReport;
import org.wirecopy.check.Finding;
import org.wirecopy.check.Region;
import org.wirecopy.check.ShareOver;
import org.wirecopy.check.Site;

/**
 * Something that is over the gate, in the terms that formats of alerts have in common: a rule, a
 * place, a message and a fingerprint.
 */
sealed interface Alert {
  /** The order in which alerts are written. */
  Comparator<Alert> BY_PLACE =
      Comparator.comparing(Alert::path)
          .thenComparing(alert -> alert.region().startLine())
          .thenComparing(alert -> alert.region().startColumn())
          .thenComparing(alert -> alert.rule().label())
          .thenComparing(Alert::id);

  Rule rule();

  /** Its name: the same as long as what it tells of is the same. */
  String id();

  /** The file, as the check was given it. */
  String path();

  Region region();

  /** How much is copied, by which alerts are kept where there is no room for all. */
  int words();

  /** What it is about, in a few words. */
  String headline();

  /**
   * What is wrong, in a sentence.
   *
   * @param naming how other places are named
   * @param most how many of them
   */
  String message(Naming naming, int most);

  /** All that is over the gate, in the order of the places. */
  static List<Alert> of(CheckReport report) {
    List<Alert> alerts = new ArrayList<>();
    report.findings().forEach(finding -> alerts.add(new Copied(finding)));
    report.shares().forEach(share -> alerts.add(new Share(share, report.gate().maxShare())));
    if (report.isOverAllowed()) {
      alerts.add(new Allowed(report.notes().allowances(), report.gate().maxAllowed()));
    }
    return alerts.stream().sorted(BY_PLACE).toList();
  }

  /** Those of which most is copied, in their order. */
  static <T extends Alert> List<T> longest(List<T> alerts, int most) {
    if (alerts.size() <= most) {
      return alerts;
    }
    Set<Alert> longest =
        new HashSet<>(
            alerts.stream()
                .sorted(Comparator.comparingInt(Alert::words).reversed())
                .limit(most)
                .toList());
    return alerts.stream().filter(longest::contains).limit(most).toList();
  }

  private static String fingerprint(String... parts) {
    String whole = String.join("\n", parts);
    return Hashing.sha256().hashString(whole, StandardCharsets.UTF_8).toString().substring(0, 16)
        + ":1";
  }

  /** A share in percent, with a decimal at most. */
  static String percent(double share) {
    return BigDecimal.valueOf(100 * share)
            .setScale(1, RoundingMode.HALF_UP)
            .stripTrailingZeros()
            .toPlainString()
        + " %";
  }

  /** A line as a whole. */
  static Region line(int line) {
    return new Region(line, 1, line, 1);
  }

  /** Says how many there are of something. */
  static String count(long number, String noun) {
    return number + " " + noun + (number == 1 ? "" : "s");
  }

  /**
   * A copy.
   *
   * @param finding what was found
   */
  record Copied(Finding finding) implements Alert {
    @Override
    public Rule rule() {
      return Rule.of(finding.match().kind());
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
      return Visible.line(count(words(), "word") + from);
    }

    private Site first() {
      return finding.others().get(0);
    }

    @Override
    public String message(Naming naming, int most) {
      List<Site> others = finding.others();
      String place = others.isEmpty() ? "elsewhere" : naming.name(first(), 1);
      return rule()
              .text()
              .says()
              .replace("{words}", count(words(), "word"))
              .replace("{place}", place)
          + also(naming, most)
          + ".";
    }

    private String also(Naming naming, int most) {
      List<Site> others = finding.others();
      StringBuilder also = new StringBuilder();
      for (int i = 1; i < Math.min(most, others.size()); i++) {
        also.append(i == 1 ? "; also in " : ", ").append(naming.name(others.get(i), i + 1));
      }
      if (others.size() > most) {
        also.append(" and in ").append(count(others.size() - most, "more place"));
      }
      return also.toString();
    }
  }

  /**
   * A document of which too much is copied.
   *
   * @param share how much
   * @param most how much may be, from 0 to 1
   */
  record Share(ShareOver share, double most) implements Alert {
    @Override
    public Rule rule() {
      return Rule.COPIED_SHARE;
    }

    @Override
    public String id() {
      return fingerprint(rule().label(), share.path(), share.document());
    }

    @Override
    public String path() {
      return share.path();
    }

    @Override
    public Region region() {
      return share.region();
    }

    @Override
    public int words() {
      return share.copied();
    }

    @Override
    public String headline() {
      return percent(share.share()) + " copied";
    }

    @Override
    public String message(Naming naming, int places) {
      return percent(share.share())
          + " of the text is copied, "
          + share.copied()
          + " of "
          + count(share.words(), "word")
          + "; "
          + percent(most)
          + " may be.";
    }
  }

  /**
   * More allowed places than may be; stands at the first that is too much.
   *
   * @param allowances all of them, more than there may be
   * @param most how many there may be
   */
  record Allowed(List<Allowance> allowances, int most) implements Alert {
    public Allowed {
      allowances = List.copyOf(allowances);
    }

    @Override
    public Rule rule() {
      return Rule.TOO_MANY_ALLOWED;
    }

    @Override
    public String id() {
      return fingerprint(rule().label());
    }

    @Override
    public String path() {
      return allowances.get(most).path();
    }

    @Override
    public Region region() {
      return line(allowances.get(most).line());
    }

    @Override
    public int words() {
      return Integer.MAX_VALUE;
    }

    @Override
    public String headline() {
      return count(allowances.size(), "allowed place");
    }

    @Override
    public String message(Naming naming, int places) {
      return "Copies are allowed in "
          + count(allowances.size(), "place")
          + "; in "
          + most
          + " they may be.";
    }
  }
}
