package org.wirecopy.reliability.observation;

import java.util.List;

/** Looks at a document for some signals. */
interface Observer {
  /**
   * Looks at a document.
   *
   * @param reading the document
   * @return an observation for each signal that this observer knows
   */
  List<Observation> observe(ObservedText reading);
}
