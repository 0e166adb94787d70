package org.wirecopy.reliability.story.grouping;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.wirecopy.noise.CleanDocument;
import org.wirecopy.reliability.story.PrimarySource;
import org.wirecopy.trace.attribution.NamedSources;
import org.wirecopy.trace.named.NamedSource;

/**
 * Gathers the sources that the texts of a story point to: those that two texts at least name, since
 * one text's source is no more than its own; copies of a text count once. A name and its
 * abbreviation are one source, and so are a person's full name and surname.
 */
final class PrimarySources {
  private static final int FEWEST = 2;
  private static final int SHORTEST_INITIALS = 3;

  private final Map<String, String> byAlias = new HashMap<>();
  private final Map<String, Gathered> sources = new TreeMap<>();

  /** A source and who points to it. */
  private static final class Gathered {
    private final NamedSource first;
    private final Set<Integer> texts = new TreeSet<>();
    private final Set<String> documents = new TreeSet<>();

    Gathered(NamedSource first) {
      this.first = first;
    }
  }

  private PrimarySources() {}

  /**
   * The sources of a story, those first that most documents point to.
   *
   * @param texts the texts of the story, each with all its copies
   */
  static List<PrimarySource> of(List<List<CleanDocument>> texts) {
    PrimarySources sources = new PrimarySources();
    List<List<List<NamedSource>>> named = new ArrayList<>();
    for (List<CleanDocument> text : texts) {
      named.add(text.stream().map(NamedSources::find).toList());
    }
    named.forEach(text -> text.forEach(document -> document.forEach(sources::learn)));
    for (int i = 0; i < texts.size(); i++) {
      for (int j = 0; j < texts.get(i).size(); j++) {
        String document = texts.get(i).get(j).id();
        for (NamedSource source : named.get(i).get(j)) {
          sources.add(source, i, document);
        }
      }
    }
    return sources.list(Math.min(FEWEST, texts.size()));
  }

  private void learn(NamedSource source) {
    String name = fold(source.name());
    if (!source.alias().equals(source.name())) {
      byAlias.putIfAbsent(fold(source.alias()), name);
    }
    String initials = initials(source.name());
    if (source.kind() != NamedSource.Kind.PERSON && initials.length() >= SHORTEST_INITIALS) {
      byAlias.putIfAbsent(initials, name);
    }
  }

  private void add(NamedSource source, int text, String document) {
    String key = fold(source.name());
    key = byAlias.getOrDefault(key, key);
    if (source.kind() == NamedSource.Kind.PERSON) {
      key = key.substring(key.lastIndexOf(' ') + 1);
    }
    Gathered gathered = sources.computeIfAbsent(key, k -> new Gathered(source));
    gathered.texts.add(text);
    gathered.documents.add(document);
  }

  private List<PrimarySource> list(int fewest) {
    return sources.values().stream()
        .filter(source -> source.texts.size() >= fewest)
        .map(s -> new PrimarySource(s.first.name(), s.first.kind(), List.copyOf(s.documents)))
        .sorted(
            Comparator.comparingInt((PrimarySource source) -> -source.documents().size())
                .thenComparing(PrimarySource::name))
        .toList();
  }

  /** "National Ferry Board" is the NFB, whether a text says so or not. */
  private static String initials(String name) {
    return Arrays.stream(name.split("[^\\p{L}\\p{Nd}]+"))
        .filter(word -> !word.isEmpty() && Character.isUpperCase(word.codePointAt(0)))
        .filter(word -> !word.equals("The"))
        .map(word -> word.substring(0, 1).toLowerCase(Locale.ROOT))
        .collect(Collectors.joining());
  }

  private static String fold(String name) {
    String folded = name.toLowerCase(Locale.ROOT).replaceAll("[^\\p{L}\\p{Nd}]+", " ").strip();
    return folded.startsWith("the ") ? folded.substring(4) : folded;
  }
}
