package org.wirecopy.trace;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.wirecopy.document.Span;
import org.wirecopy.noise.CleanDocument;
import org.wirecopy.noise.Mark;
import org.wirecopy.noise.Noise;
import org.wirecopy.noise.Post;
import org.wirecopy.token.Phrases;

/**
 * Finds where a document credits agencies: datelines, bylines, source lines, sign-offs, copyright
 * lines and the credits of pictures.
 *
 * <pre>{@code
 * List<Credit> credits = Credits.find(Cleaner.auto().clean(document));
 * }</pre>
 *
 * <p>A mention ("told AFP", "AFP reported") is no credit, and neither are call signs of stations
 * ("(KMIZ)"), slugs of outlets ("(CNN)") or abbreviations of other names ("the Palestinian
 * Authority (PA)"). The marks of the cleaner help, but are not needed.
 *
 * <p>Safe for threads. One look-up a word in the tables of agencies and forms, and a look at no
 * more than a line's neighbourhood for each agency named.
 */
public final class Credits {
  private static final Set<Noise> OF_ANOTHER =
      EnumSet.of(
          Noise.QUOTED_REPLY,
          Noise.LINK_CARD,
          Noise.SIMILAR_THREADS,
          Noise.LATEST_POSTS,
          Noise.NAVIGATION,
          Noise.ADVERTISEMENT,
          Noise.COMMENT,
          Noise.SIGNATURE,
          Noise.USER_HEADER);

  private Credits() {}

  /**
   * The credits of a document's own text and pictures, not those inside quoted replies, link cards
   * and other parts that are of somebody else.
   *
   * @param document the document
   * @return the credits, ordered by place
   */
  public static List<Credit> find(CleanDocument document) {
    return all(document).stream()
        .filter(credit -> ofAnother(document, credit.span()).isEmpty())
        .toList();
  }

  /**
   * The credits for text that govern a part of a document: those of the post that holds it, or of
   * the page where it is in none. For a part of a quoted reply or a link card, those inside that
   * quote or card.
   *
   * @param document the document
   * @param part the part
   * @return the credits, ordered by place, none of pictures
   */
  public static List<Credit> in(CleanDocument document, Span part) {
    return governing(document, all(document), part);
  }

  private static List<Credit> governing(CleanDocument document, List<Credit> all, Span part) {
    Optional<Span> other = ofAnother(document, part);
    Optional<Span> post = post(document, part);
    return all.stream()
        .filter(Credit::isForText)
        .filter(credit -> ofAnother(document, credit.span()).equals(other))
        .filter(credit -> other.isPresent() || post(document, credit.span()).equals(post))
        .toList();
  }

  private static List<Credit> all(CleanDocument document) {
    List<Phrases.Match<CreditForm>> forms = CreditForm.standard().find(document.tokens());
    List<CreditRule> rules =
        List.of(
            new CopyrightRule(),
            new FormRule(forms),
            new PhotoRule(),
            new DatelineRule(),
            new SignOffRule());
    List<Credit> credits = new ArrayList<>(fixed(document, forms));
    credits.addAll(ReportersLine.find(document.tokens()));
    for (Mentions mentions : Mentions.of(document.tokens())) {
      credits.addAll(judge(Surroundings.of(document, mentions), rules));
    }
    credits.sort(Comparator.comparing(Credit::span));
    return credits;
  }

  private static List<Credit> judge(Surroundings at, List<CreditRule> rules) {
    for (CreditRule rule : rules) {
      Credit.Kind kind = rule.judge(at);
      if (kind != null) {
        return at.mentions().credits(kind, rule.words(at));
      }
    }
    return List.of();
  }

  private static List<Credit> fixed(CleanDocument document, List<Phrases.Match<CreditForm>> forms) {
    return forms.stream()
        .filter(form -> form.value().position() == CreditForm.Position.FIXED)
        .map(
            form ->
                new Credit(
                    Agencies.standard().byCode(form.value().agency()).orElseThrow(),
                    form.value().kind(),
                    document.tokens().span(form.from(), form.to())))
        .toList();
  }

  /** The run of marks of one kind around a part that belongs to somebody else. */
  private static Optional<Span> ofAnother(CleanDocument document, Span part) {
    int index = document.markAt((part.start() + part.end()) / 2);
    if (index < 0 || !OF_ANOTHER.contains(document.marks().get(index).noise())) {
      return Optional.empty();
    }
    List<Mark> marks = document.marks();
    Noise noise = marks.get(index).noise();
    int first = index;
    int last = index;
    while (first > 0 && marks.get(first - 1).noise() == noise) {
      first--;
    }
    while (last + 1 < marks.size() && marks.get(last + 1).noise() == noise) {
      last++;
    }
    return Optional.of(marks.get(first).span().union(marks.get(last).span()));
  }

  private static Optional<Span> post(CleanDocument document, Span part) {
    return document.posts().stream()
        .map(Post::span)
        .filter(span -> span.overlap(part) > 0)
        .findFirst();
  }
}
