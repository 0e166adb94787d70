package org.wirecopy.noise;

/** Marks lines of rules, tildes or stars, but not between lines of code. */
final class SeparatorRule implements Rule {
  @Override
  public void apply(Sheet sheet) {
    for (int i = 0; i < sheet.size(); i++) {
      if (sheet.row(i).text().codePoints().noneMatch(Character::isLetterOrDigit)
          && sheet.row(i).text().length() <= 200
          && sheet.row(i).text().codePoints().noneMatch(c -> c > 0x2FFF)
          && !sheet.code().isSetApart(i)) {
        sheet.mark(i, Noise.SEPARATOR, "is a line of signs without words");
      }
    }
  }
}
