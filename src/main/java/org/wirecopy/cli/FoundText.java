package org.wirecopy.cli;

import java.util.List;
import java.util.Set;
import org.wirecopy.archive.Found;
import org.wirecopy.archive.FoundPart;
import org.wirecopy.archive.FoundPlace;
import org.wirecopy.cli.output.Printable;

/** What an archive holds of a document, a line for each part, its columns between tabs. */
final class FoundText {
  private FoundText() {}

  /**
   * The lines.
   *
   * @param found what was found
   * @param without the ids of documents that are not told of
   */
  static String of(Found found, Set<String> without) {
    StringBuilder text = new StringBuilder();
    for (FoundPart part : found.parts()) {
      List<FoundPlace> places =
          part.places().stream().filter(place -> !without.contains(place.document())).toList();
      if (!places.isEmpty()) {
        FoundPlace place = places.get(0);
        String first = part.origin().document();
        text.append(
            String.join(
                "\t",
                Printable.line(found.document()),
                part.kind().label(),
                Integer.toString(place.reuse().passage().words()),
                Printable.line(place.document()),
                Long.toString(part.isCrowd() ? part.holders() : places.size()),
                first == null || without.contains(first) ? "-" : Printable.line(first)));
        text.append('\n');
      }
    }
    return text.toString();
  }
}
