package org.wirecopy.check.format;

import org.wirecopy.check.Region;
import org.wirecopy.check.ShareOver;

/**
 * A document of which too much is copied.
 *
 * @param share how much
 * @param most how much may be, from 0 to 1
 */
record ShareAlert(ShareOver share, double most) implements Alert {
  @Override
  public AlertRule rule() {
    return AlertRule.COPIED_SHARE;
  }

  @Override
  public String id() {
    return Alert.fingerprint(rule().label(), share.path(), share.document());
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
    return Alert.percent(share.share()) + " copied";
  }

  @Override
  public String message(PlaceNaming naming, int places) {
    return Alert.percent(share.share())
        + " of the text is copied, "
        + share.copied()
        + " of "
        + Alert.count(share.words(), "word")
        + "; "
        + Alert.percent(most)
        + " may be.";
  }
}
