package org.wirecopy.trace.verdict;

import static com.google.common.base.Preconditions.checkNotNull;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.wirecopy.document.Published;
import org.wirecopy.document.Span;
import org.wirecopy.noise.CleanDocument;
import org.wirecopy.noise.mark.Mark;
import org.wirecopy.noise.mark.Noise;
import org.wirecopy.noise.mark.PageKind;
import org.wirecopy.token.Tokens;
import org.wirecopy.trace.Evidence;
import org.wirecopy.trace.attribution.Credit;
import org.wirecopy.trace.attribution.Credits;
import org.wirecopy.trace.attribution.Licences;
import org.wirecopy.trace.attribution.Quotations;
import org.wirecopy.trace.attribution.QuotedBlock;
import org.wirecopy.trace.attribution.QuotedBlocks;
import org.wirecopy.trace.attribution.Reprints;
import org.wirecopy.trace.named.Agency;
import org.wirecopy.trace.named.Crediting;

/**
 * A document under examination, with what it says of its own text. That is looked for when it is
 * first asked for, since most documents of a corpus share nothing with another.
 *
 * <p>Safe for threads.
 */
public final class Subject {
  /**
   * Documents in the order in which they may have texts from one another: by date, those without
   * one first, since originals that were put aside rarely have one; then pages that credit an
   * agency or are releases before others, forum pages last, longer ones before shorter.
   */
  public static final Comparator<Subject> EARLIEST_FIRST =
      Comparator.comparingLong(Subject::second)
          .thenComparing(Subject::isForum)
          .thenComparing(subject -> subject.codes().isEmpty() && subject.releaseMarker() == null)
          .thenComparingInt(subject -> -subject.size())
          .thenComparing(Subject::id);

  private static final double NAMED = 1.2;
  private static final double RELEASE = 1.15;
  private static final double SAME_CREDIT = 1.05;
  private static final double FORUM = 0.81;
  private static final double OWN_OUTLET = 0.86;

  private static final Function<CleanDocument, Subject> FINDER = Subject::new;
  private static final Function<CleanDocument, Optional<Span>> RELEASE_MARKER =
      clean -> PressReleases.standard().marker(clean);
  private static final Function<CleanDocument, Originals> ORIGINALS = Originals::of;
  private static final Function<CleanDocument, Set<String>> CODES = Subject::findCodes;
  private static final Function<CleanDocument, Integer> SIZE = clean -> clean.body().size();
  private static final Function<CleanDocument, List<Span>> LICENCES = Licences::of;

  private final CleanDocument clean;

  private Subject(CleanDocument clean) {
    this.clean = clean;
  }

  /**
   * A document to examine.
   *
   * @param clean the document with its noise marked
   * @return the document, nothing looked for yet
   */
  public static Subject of(CleanDocument clean) {
    checkNotNull(clean, "clean");
    return clean.once(FINDER);
  }

  /**
   * Looks for what is asked of every document, while its words are at hand.
   *
   * @param clean the document with its noise marked
   */
  public static void examine(CleanDocument clean) {
    checkNotNull(clean, "clean");
    Subject subject = of(clean);
    subject.codes();
    subject.releaseMarker();
    subject.size();
    Reprints.find(clean);
    Clusters.sameWords(clean);
  }

  /**
   * The document with its noise marked.
   *
   * @return what this was made of
   */
  public CleanDocument clean() {
    return clean;
  }

  String id() {
    return clean.id();
  }

  /** The words that mark it as a press release, or {@code null} if nothing does. */
  @Nullable Span releaseMarker() {
    return clean.once(RELEASE_MARKER).orElse(null);
  }

  /** Whether the document is a forum page. */
  boolean isForum() {
    return clean.kind() == PageKind.THREAD;
  }

  /** Where the document says that its text was taken from another, if it does. */
  Optional<Evidence> pointingTo(Subject original) {
    return clean.once(ORIGINALS).pointingTo(original.clean.metadata());
  }

  /** Where the document links to another, or names its title, if it does. */
  Optional<Evidence> linkingTo(Subject original) {
    return clean.once(ORIGINALS).linkingTo(original.clean.metadata());
  }

  /** Where the document names an outlet other than its own as its source, if it does. */
  Optional<Evidence> naming(String source) {
    return clean.once(ORIGINALS).naming(source);
  }

  /**
   * How plausible it is that the document has a text from another that holds it too: more so from
   * one that it names, from a press release or from one that credits the same agency, less so from
   * a forum page or from another page of its own outlet.
   *
   * @param other the other document
   * @return around 1, the larger the more plausible
   */
  public double plausibility(Subject other) {
    checkNotNull(other, "other");
    double value = pointingTo(other).isPresent() ? NAMED : 1;
    value *= other.releaseMarker() != null ? RELEASE : 1;
    value *= other.isForum() ? FORUM : 1;
    String source = clean.metadata().source();
    value *= source != null && source.equals(other.clean.metadata().source()) ? OWN_OUTLET : 1;
    return value * (codes().equals(other.codes()) ? SAME_CREDIT : 1);
  }

  private long second() {
    Published published = clean.metadata().published();
    return published == null ? Long.MIN_VALUE : published.epochSecond();
  }

  /** The agencies that the document credits with any of its text. */
  private Set<String> codes() {
    return clean.once(CODES);
  }

  private static Set<String> findCodes(CleanDocument clean) {
    Span all = new Span(0, clean.document().text().length());
    Set<String> codes = new TreeSet<>();
    for (Credit credit : Credits.of(clean).governing(all)) {
      codes.add(credit.agency().code());
    }
    return Set.copyOf(codes);
  }

  /** How many words its own text has. */
  private int size() {
    return clean.once(SIZE);
  }

  /** The share of a span that is the text of a licence or a notice of one, from 0 to 1. */
  double licensed(Span span) {
    int covered = clean.once(LICENCES).stream().mapToInt(span::overlap).sum();
    return span.length() == 0 ? 0 : (double) covered / span.length();
  }

  /** The share of a span that are the words of credits, from 0 to 1. */
  double credits(Span span) {
    int reach = span.start();
    int covered = 0;
    for (Credit credit : creditsFor(span)) {
      int from = Math.max(reach, credit.span().start());
      int to = Math.min(span.end(), credit.span().end());
      covered += Math.max(0, to - from);
      reach = Math.max(reach, to);
    }
    return span.length() == 0 ? 0 : (double) covered / span.length();
  }

  /** The credits for text that hold for a part of the document. */
  List<Credit> creditsFor(Span span) {
    return Credits.of(clean).governing(span);
  }

  /** Whom the document credits with a part of it that stands in another document too. */
  Crediting.Side crediting(Span span, Subject other) {
    List<Agency> agencies = creditsFor(span).stream().map(Credit::agency).distinct().toList();
    return new Crediting.Side(agencies, other != this && pointingTo(other).isPresent());
  }

  /** The kind of noise that covers at least half of a span, if one does. */
  Optional<Noise> noiseOver(Span span) {
    int[] covered = new int[Noise.values().length];
    for (Mark mark : clean.marks(span)) {
      covered[mark.noise().ordinal()] += mark.span().overlap(span);
    }
    for (Noise noise : Noise.values()) {
      if (2 * covered[noise.ordinal()] >= span.length()) {
        return Optional.of(noise);
      }
    }
    return Optional.empty();
  }

  /**
   * The share of a span that stands in quotation marks or is set off as a quotation, from 0 to 1.
   *
   * @param span the span
   * @param other the document that has the words too; what both set off in the same way says
   *     nothing
   */
  double quoted(Span span, Subject other) {
    long inside = quotations(span, other).stream().mapToLong(q -> q.overlap(span)).sum();
    return Math.min(1, inside / (double) Math.max(1, span.length()));
  }

  /** The quotations that a span holds, in whole or in part. */
  List<Span> quotations(Span span, Subject other) {
    List<Span> all = new ArrayList<>();
    Quotations.in(clean).stream().filter(q -> q.overlap(span) > 0).forEach(all::add);
    setOff(span, other).forEach(block -> all.add(block.span()));
    Collections.sort(all);
    List<Span> apart = new ArrayList<>();
    for (Span next : all) {
      Span last = apart.isEmpty() ? null : apart.get(apart.size() - 1);
      if (last != null && next.start() < last.end()) {
        apart.set(apart.size() - 1, last.union(next));
      } else {
        apart.add(next);
      }
    }
    return apart;
  }

  /** The blocks in a span that the document introduces as another's, and the other does not. */
  List<QuotedBlock> setOff(Span span, Subject other) {
    return QuotedBlocks.in(clean).stream()
        .filter(block -> block.span().overlap(span) > 0)
        .filter(block -> other == this || !other.says(clean.inLines().text(block.lead())))
        .toList();
  }

  /** Whether most of a span is introduced as the words of another. */
  boolean isSetOff(Span span) {
    int inside = setOff(span, this).stream().mapToInt(block -> block.span().overlap(span)).sum();
    return 2 * inside >= span.length();
  }

  private boolean says(String line) {
    return clean.inLines().text().contains(line);
  }

  /** Whether the document is certainly older than another. */
  boolean isBefore(Subject other) {
    Published first = clean.metadata().published();
    Published second = other.clean.metadata().published();
    return first != null && second != null && first.isBefore(second);
  }

  /** How many words of a span stand outside of quotations and of the places where it was edited. */
  int narrated(Span span, Collection<Span> edited) {
    return outside(span, Quotations.in(clean), edited);
  }

  /** How many words of a span stand outside of some parts of it. */
  int outside(Span span, Collection<Span> parts, Collection<Span> edited) {
    Tokens words = clean.tokens();
    List<Span> others = new ArrayList<>(parts);
    others.addAll(edited);
    others.removeIf(other -> other.overlap(span) == 0);
    Collections.sort(others);
    int count = 0;
    int next = 0;
    int reach = 0;
    for (int i = words.indexFrom(span.start()); i < words.size(); i++) {
      if (words.end(i) > span.end()) {
        break;
      }
      while (next < others.size() && others.get(next).start() <= words.start(i)) {
        reach = Math.max(reach, others.get(next).end());
        next++;
      }
      count += words.start(i) >= reach ? 1 : 0;
    }
    return count;
  }

  /** The post that holds the start of a span, as its place among the posts, or -1. */
  int postAt(Span span) {
    for (int i = 0; i < clean.posts().size(); i++) {
      Span post = clean.posts().get(i).span();
      if (post.start() <= span.start() && span.start() < post.end()) {
        return i;
      }
    }
    return -1;
  }
}
