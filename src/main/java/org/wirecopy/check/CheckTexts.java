package org.wirecopy.check;

import static com.google.common.base.Preconditions.checkNotNull;

import com.google.common.collect.ArrayListMultimap;
import com.google.common.collect.ListMultimap;
import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import org.wirecopy.document.Metadata;
import org.wirecopy.document.Published;
import org.wirecopy.document.Span;
import org.wirecopy.document.dates.PublishedParser;
import org.wirecopy.noise.CleanDocument;
import org.wirecopy.token.Tokens;

/** The texts of a check by the ids of their documents. Not safe for threads. */
final class CheckTexts {
  private final Map<String, Material> materials;
  private final Map<String, CleanDocument> cleaned = new HashMap<>();
  private final Map<String, Tokens> bodies = new HashMap<>();

  private final ListMultimap<String, Material> byPath = ArrayListMultimap.create();
  private final Predicate<String> isUnread;

  CheckTexts(
      Map<String, Material> materials, List<CleanDocument> cleaned, Predicate<String> isUnread) {
    this.materials = materials;
    this.isUnread = isUnread;
    cleaned.forEach(document -> this.cleaned.put(document.id(), document));
    materials.values().forEach(material -> byPath.put(material.path(), material));
  }

  /** The texts of a file. */
  List<Material> at(String path) {
    return byPath.get(path);
  }

  /** Whether a file is there and was not read as a whole. */
  boolean isUnread(String path) {
    return isUnread.test(path);
  }

  /** Whether a file was read as one that is checked. */
  boolean isChecked(String path) {
    return !isUnread(path) && at(path).stream().anyMatch(one -> one.role() == Role.CHECKED);
  }

  /** Whether a file was read as a reference. */
  boolean isReference(String path) {
    return at(path).stream().anyMatch(one -> one.role() == Role.REFERENCE);
  }

  /** Whether a file holds a text, or was not read, so that nobody can tell. */
  boolean mayHold(String path, ContentKey content) {
    return isUnread(path)
        || at(path).stream().anyMatch(one -> content.isIn(body(one.document().id())));
  }

  Material material(String document) {
    Material material = materials.get(document);
    if (material == null) {
      throw new IllegalArgumentException("document must be one of the check's, was " + document);
    }
    return material;
  }

  String path(Occurrence occurrence) {
    return material(occurrence.document()).path();
  }

  Role role(Occurrence occurrence) {
    return material(occurrence.document()).role();
  }

  /**
   * The day on which a text was published, as far as it, its address or its file says so: the last
   * of all if none does.
   */
  LocalDate published(Occurrence occurrence) {
    Metadata known = cleaned(occurrence.document()).metadata();
    return Optional.ofNullable(known.published())
        .or(() -> Optional.ofNullable(known.url()).flatMap(PublishedParser::inPath))
        .or(() -> inFile(material(occurrence.document())))
        .map(Published::day)
        .orElse(LocalDate.MAX);
  }

  /** A file of rows has a day of its own. */
  private static Optional<Published> inFile(Material material) {
    return material.line() > 0 ? Optional.empty() : PublishedParser.inPath(material.path());
  }

  private CleanDocument cleaned(String document) {
    return checkNotNull(cleaned.get(document), document);
  }

  /** The words of a document's own text. */
  Tokens body(String document) {
    return bodies.computeIfAbsent(document, id -> cleaned(id).body());
  }

  /** What a place says. */
  ContentKey content(Occurrence occurrence) {
    return ContentKey.of(words(occurrence));
  }

  /** The words of a place, without what is noise among them. */
  Tokens words(Occurrence occurrence) {
    return body(occurrence.document()).within(occurrence.span());
  }

  /** The words of a place that lie outside of some spans, which do not overlap. */
  int wordsOutside(Occurrence occurrence, Collection<Span> spans) {
    Tokens body = body(occurrence.document());
    int words = body.count(occurrence.span());
    for (Span span : spans) {
      int start = Math.max(span.start(), occurrence.span().start());
      int end = Math.min(span.end(), occurrence.span().end());
      words -= start < end ? body.count(new Span(start, end)) : 0;
    }
    return words;
  }
}
