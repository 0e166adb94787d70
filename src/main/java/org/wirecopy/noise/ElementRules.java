package org.wirecopy.noise;

/** Marks by the elements of a page. */
final class ElementRules implements Rule {
  @Override
  public void apply(Sheet sheet) {}
}
