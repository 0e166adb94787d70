package org.wirecopy.check.format;

import java.util.List;
import org.wirecopy.check.Allowance;
import org.wirecopy.check.Region;

/**
 * More allowed places than may be; stands at the first that is too much.
 *
 * @param allowances all of them, more than there may be
 * @param most how many there may be
 */
record AllowanceAlert(List<Allowance> allowances, int most) implements Alert {
  AllowanceAlert {
    allowances = List.copyOf(allowances);
  }

  @Override
  public AlertRule rule() {
    return AlertRule.TOO_MANY_ALLOWED;
  }

  @Override
  public String id() {
    return Alert.fingerprint(rule().label());
  }

  @Override
  public String path() {
    return allowances.get(most).path();
  }

  @Override
  public Region region() {
    return Alert.line(allowances.get(most).line());
  }

  @Override
  public int words() {
    return Integer.MAX_VALUE;
  }

  @Override
  public String headline() {
    return Alert.count(allowances.size(), "allowed place");
  }

  @Override
  public String message(PlaceNaming naming, int places) {
    return "Copies are allowed in "
        + Alert.count(allowances.size(), "place")
        + "; in "
        + most
        + " they may be.";
  }
}
