package org.wirecopy.reliability.story.grouping;

import com.dynatrace.hash4j.hashing.HashStream64;
import com.dynatrace.hash4j.hashing.Hashing;
import com.google.common.collect.ArrayListMultimap;
import com.google.common.collect.ListMultimap;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.wirecopy.align.Passage;
import org.wirecopy.document.Published;
import org.wirecopy.document.Span;
import org.wirecopy.noise.CleanDocument;
import org.wirecopy.token.Tokens;
import org.wirecopy.trace.Reuse;
import org.wirecopy.trace.ReuseKind;
import org.wirecopy.trace.Tracing;
import org.wirecopy.trace.attribution.Quotations;
import org.wirecopy.trace.text.HeldPlace;
import org.wirecopy.trace.text.HeldTexts;
import org.wirecopy.trace.text.Holder;

/**
 * The statements that several documents quote, each with all that quote it at about one time: what
 * is known from passages, through edits, and what stands word for word in quotation marks, whoever
 * was compared with whom.
 */
final class QuotedStatements {
  /** Fewer words are a saying or a title, which may be quoted of anything. */
  private static final int SHORTEST = 8;

  private static final Comparator<CleanDocument> BY_DAY =
      Comparator.comparing(QuotedStatements::day, Comparator.nullsLast(LocalDate::compareTo))
          .thenComparing(CleanDocument::id);

  private QuotedStatements() {}

  /**
   * Finds the statements.
   *
   * @param documents the documents
   * @param tracing what they share
   * @param mostDays how many days may lie between two that follow one another
   * @return for each statement the ids of documents that quote it, two at least
   */
  static List<Set<String>> of(List<CleanDocument> documents, Tracing tracing, int mostDays) {
    List<Passage> shared = new ArrayList<>();
    ListMultimap<String, Span> quoted = ArrayListMultimap.create();
    for (Reuse reuse : tracing.reuses()) {
      Passage passage = reuse.passage();
      boolean isQuoted = reuse.kind() == ReuseKind.SHARED_QUOTATION && !passage.isInside();
      if (isQuoted) {
        quoted.put(passage.left().document(), passage.left().span());
        quoted.put(passage.right().document(), passage.right().span());
      }
      if (isQuoted || reuse.isCopy()) {
        shared.add(passage);
      }
    }
    Map<String, CleanDocument> byId = new HashMap<>();
    documents.forEach(document -> byId.put(document.id(), document));
    List<CleanDocument> quoting =
        shared.stream()
            .flatMap(p -> Stream.of(p.left().document(), p.right().document()))
            .distinct()
            .filter(byId::containsKey)
            .map(byId::get)
            .sorted(BY_DAY)
            .toList();
    List<Holder> holders =
        quoting.stream().map(document -> new Holder(document.id(), document.body())).toList();
    List<Set<String>> statements = new ArrayList<>();
    for (HeldTexts.Text sentence : HeldTexts.sentences(holders, shared)) {
      if (sentence.places().stream().anyMatch(place -> isIn(quoted, holders, place))) {
        addPeriods(
            sentence.places().stream()
                .map(place -> quoting.get(place.holder()))
                .distinct()
                .toList(),
            mostDays,
            statements);
      }
    }
    verbatim(documents).forEach(holding -> addPeriods(holding, mostDays, statements));
    return statements;
  }

  /** The documents, the earliest first, that have the same words in quotation marks. */
  private static Collection<List<CleanDocument>> verbatim(List<CleanDocument> documents) {
    Map<Long, Set<CleanDocument>> quoting = new LinkedHashMap<>();
    for (CleanDocument document : documents.stream().sorted(BY_DAY).toList()) {
      List<Span> quotations = Quotations.in(document);
      if (quotations.isEmpty()) {
        continue; // Its words are not asked for.
      }
      Tokens body = document.body();
      for (Span quotation : quotations) {
        int from = body.indexFrom(quotation.start());
        int to = body.indexAfter(quotation.end());
        if (to - from >= SHORTEST) {
          HashStream64 words = Hashing.komihash5_0().hashStream();
          for (int i = from; i < to; i++) {
            words.putLong(body.word(i));
          }
          quoting.computeIfAbsent(words.getAsLong(), hash -> new LinkedHashSet<>()).add(document);
        }
      }
    }
    quoting.values().removeIf(holders -> holders.size() < 2);
    return quoting.values().stream().map(List::copyOf).toList();
  }

  private static boolean isIn(
      ListMultimap<String, Span> quoted, List<Holder> holders, HeldPlace place) {
    Holder holder = holders.get(place.holder());
    Span span = holder.words().span(place.from(), place.to());
    return quoted.get(holder.id()).stream().anyMatch(one -> 2 * one.overlap(span) >= span.length());
  }

  private static void addPeriods(
      List<CleanDocument> quoting, int mostDays, List<Set<String>> statements) {
    Set<String> open = new LinkedHashSet<>();
    LocalDate last = null;
    for (CleanDocument document : quoting) {
      LocalDate day = day(document);
      if (last != null && day != null && ChronoUnit.DAYS.between(last, day) > mostDays) {
        add(open, statements);
        open = new LinkedHashSet<>();
      }
      last = day == null ? last : day;
      open.add(document.id());
    }
    add(open, statements);
  }

  private static void add(Set<String> statement, List<Set<String>> statements) {
    if (statement.size() > 1) {
      statements.add(statement);
    }
  }

  private static @Nullable LocalDate day(CleanDocument document) {
    Published published = document.metadata().published();
    return published == null ? null : published.day();
  }
}
