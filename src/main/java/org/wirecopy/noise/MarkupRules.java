package org.wirecopy.noise;

import java.util.Map;
import org.wirecopy.document.Element;

/** Marks what a document's markup language says is no prose. */
final class MarkupRules implements Rule {
  private static final Map<String, Noise> KINDS =
      Map.of(
          "#front-matter", Noise.FRONT_MATTER,
          "#code", Noise.CODE_BLOCK,
          "#markup", Noise.MARKUP);

  @Override
  public void apply(Sheet sheet) {
    for (Element element : sheet.document().elements()) {
      Noise noise = KINDS.get(element.name());
      if (noise != null) {
        sheet.markInside(
            new Mark(element.span(), noise, element.attributes().getOrDefault(Element.WHAT, "")));
      }
    }
  }
}
