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
import org.wirecopy.check.CheckReport;
import org.wirecopy.check.Region;

/**
 * Something that is over the gate, in the terms that formats of alerts have in common: a rule, a
 * place, a message and a fingerprint.
 */
sealed interface Alert permits CopyAlert, ShareAlert, AllowanceAlert {
  /** The order in which alerts are written. */
  Comparator<Alert> BY_PLACE =
      Comparator.comparing(Alert::path)
          .thenComparing(alert -> alert.region().startLine())
          .thenComparing(alert -> alert.region().startColumn())
          .thenComparing(alert -> alert.rule().label())
          .thenComparing(Alert::id);

  AlertRule rule();

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
  String message(PlaceNaming naming, int most);

  /** All that is over the gate, in the order of the places. */
  static List<Alert> of(CheckReport report) {
    List<Alert> alerts = new ArrayList<>();
    report.findings().forEach(finding -> alerts.add(new CopyAlert(finding)));
    report.shares().forEach(share -> alerts.add(new ShareAlert(share, report.gate().maxShare())));
    if (report.isOverAllowed()) {
      alerts.add(new AllowanceAlert(report.notes().allowances(), report.gate().maxAllowed()));
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

  /** A name that is made from what an alert is about. */
  static String fingerprint(String... parts) {
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
}
