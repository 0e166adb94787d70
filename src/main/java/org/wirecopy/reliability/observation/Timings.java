package org.wirecopy.reliability.observation;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.wirecopy.document.Published;
import org.wirecopy.noise.CleanDocument;
import org.wirecopy.reliability.Timing;
import org.wirecopy.reliability.story.Story;

/** Tells from the dates of stories which sources are first and which follow, and after how long. */
final class Timings {
  private final Map<String, Integer> first = new HashMap<>();
  private final Map<String, List<Double>> lags = new HashMap<>();

  /**
   * Looks at stories.
   *
   * @param stories the stories
   * @param documents the documents by id
   * @param sourceOf the source of a document, {@code null} where it has none
   */
  Timings(
      List<Story> stories,
      Map<String, CleanDocument> documents,
      Function<CleanDocument, @Nullable String> sourceOf) {
    for (Story story : stories) {
      Map<String, Published> earliest = new TreeMap<>();
      for (String id : story.documents()) {
        CleanDocument document = documents.get(id);
        String source = document == null ? null : sourceOf.apply(document);
        Published published = document == null ? null : document.metadata().published();
        if (source != null && published != null) {
          earliest.merge(source, published, (one, other) -> other.isBefore(one) ? other : one);
        }
      }
      enter(earliest);
    }
  }

  private void enter(Map<String, Published> earliest) {
    earliest.forEach(
        (source, published) -> {
          Published before = null;
          boolean leads = earliest.size() > 1;
          for (Map.Entry<String, Published> other : earliest.entrySet()) {
            boolean own = other.getKey().equals(source);
            leads &= own || published.isBefore(other.getValue());
            boolean earlier = !own && other.getValue().isBefore(published);
            if (earlier && (before == null || other.getValue().isBefore(before))) {
              before = other.getValue();
            }
          }
          if (leads) {
            first.merge(source, 1, Integer::sum);
          } else if (before != null) {
            lags.computeIfAbsent(source, name -> new ArrayList<>()).add(hours(before, published));
          }
        });
  }

  private static double hours(Published from, Published to) {
    return Duration.between(moment(from), moment(to)).toMinutes() / 60.0;
  }

  private static Instant moment(Published published) {
    Instant moment = published.moment();
    return moment != null
        ? moment
        : published.day().atTime(LocalTime.NOON).toInstant(ZoneOffset.UTC);
  }

  Timing of(String source) {
    List<Double> own = new ArrayList<>(lags.getOrDefault(source, List.of()));
    Collections.sort(own);
    int middle = own.size() / 2;
    Double median =
        own.isEmpty()
            ? null
            : own.size() % 2 == 1
                ? own.get(middle)
                : (Double) ((own.get(middle - 1) + own.get(middle)) / 2);
    return new Timing(first.getOrDefault(source, 0), own.size(), median);
  }
}
