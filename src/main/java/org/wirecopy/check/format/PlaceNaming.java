package org.wirecopy.check.format;

import org.wirecopy.check.Site;
import org.wirecopy.report.markup.Visible;

/** How a message names the places that a copy shares its words with. */
@FunctionalInterface
interface PlaceNaming {
  /** By their files as the check was given them. */
  PlaceNaming AS_GIVEN = (site, number) -> place(site.path(), site);

  /**
   * Names a place.
   *
   * @param site the place
   * @param number which of the places it is, from 1
   */
  String name(Site site, int number);

  /** By their files as they are in the repository. */
  static PlaceNaming from(CheckPresentation presentation) {
    return (site, number) -> place(presentation.path(site.path()), site);
  }

  private static String place(String path, Site site) {
    return Visible.line(path) + ":" + site.region().startLine();
  }
}
