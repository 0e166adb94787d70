package org.wirecopy.noise;

import org.wirecopy.noise.line.LineLabels;
import org.wirecopy.noise.line.LineRule;
import org.wirecopy.noise.mark.Noise;

/** Marks lines of rules, tildes or stars, but not between lines of code. */
final class SeparatorRule implements LineRule {
  @Override
  public void apply(LineLabels labels) {
    for (int i = 0; i < labels.size(); i++) {
      if (labels.row(i).text().codePoints().noneMatch(Character::isLetterOrDigit)
          && labels.row(i).text().length() <= 200
          && labels.row(i).text().codePoints().noneMatch(c -> c > 0x2FFF)
          && !labels.code().isSetApart(i)) {
        labels.mark(i, Noise.SEPARATOR, "is a line of signs without words");
      }
    }
  }
}
