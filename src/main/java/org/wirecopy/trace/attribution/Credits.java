package org.wirecopy.trace.attribution;

import static com.google.common.base.Preconditions.checkNotNull;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;
import org.wirecopy.document.Span;
import org.wirecopy.noise.CleanDocument;
import org.wirecopy.noise.mark.Mark;
import org.wirecopy.noise.mark.Noise;
import org.wirecopy.noise.mark.Post;
import org.wirecopy.token.Tokenizer;
import org.wirecopy.token.phrase.Phrases;
import org.wirecopy.work.BinarySearch;

/**
 * Finds where a document credits agencies: datelines, bylines, source lines, sign-offs, copyright
 * lines and the credits of pictures.
 *
 * <pre>{@code
 * List<Credit> credits = Credits.find(Cleaner.auto().clean(document));
 * List<Credit> ofThePost = Credits.of(clean).governing(passage);
 * }</pre>
 *
 * <p>A mention ("told AFP", "AFP reported") is no credit, and neither are call signs of stations
 * ("(KMIZ)"), slugs of outlets ("(CNN)The mayor …", while "(CNN) - The mayor …" is how stations
 * print what its wire sent) or abbreviations of other names ("the Palestinian Authority (PA)"). The
 * marks of the cleaner help, but are not needed.
 *
 * <p>Safe for threads. One look-up a word in the tables of agencies and forms, and a look at no
 * more than a line's neighbourhood for each agency named.
 */
public final class Credits {
  private static final Function<CleanDocument, Credits> FINDER = Credits::new;

  private final CleanDocument document;
  private final List<Credit> all;
  private final List<Naming> others;
  private final List<LeadIn> leadIns;

  private Credits(CleanDocument document) {
    this.document = document;
    List<Credit> credits = new ArrayList<>();
    List<Surroundings> uncredited = new ArrayList<>();
    look(document, credits, uncredited);
    credits.sort(Comparator.comparing(Credit::span));
    this.all = List.copyOf(credits);
    if (uncredited.isEmpty()) {
      this.others = List.of();
      this.leadIns = List.of();
    } else {
      Citations citations = new Citations(document.tokens());
      this.others = others(uncredited, citations);
      this.leadIns =
          uncredited.stream()
              .flatMap(at -> LeadIn.of(at, citations).stream())
              .sorted(Comparator.comparing(leadIn -> leadIn.credit().span()))
              .toList();
    }
  }

  /**
   * The credits of a document, which are looked for once.
   *
   * @param document the document
   * @return its credits
   */
  public static Credits of(CleanDocument document) {
    checkNotNull(document, "document");
    return document.once(FINDER);
  }

  /**
   * The credits of a document's own text and pictures, not those inside quoted replies, link cards
   * and other parts that are of somebody else.
   *
   * @param document the document
   * @return the credits, ordered by place
   */
  public static List<Credit> find(CleanDocument document) {
    checkNotNull(document, "document");
    return of(document).own();
  }

  /**
   * The credits for text that govern a part of a document: see {@link #governing(Span)}.
   *
   * @param document the document
   * @param part the part
   * @return the credits, ordered by place, none of pictures
   */
  public static List<Credit> in(CleanDocument document, Span part) {
    checkNotNull(document, "document");
    checkNotNull(part, "part");
    return of(document).governing(part);
  }

  /**
   * The credits of the document's own text and pictures, not those inside quoted replies, link
   * cards and other parts that are of somebody else.
   *
   * @return the credits, ordered by place
   */
  public List<Credit> own() {
    return all.stream().filter(credit -> ofAnother(credit.span()).isEmpty()).toList();
  }

  /**
   * The credits for text that govern a part of the document: those of the post that holds it, or of
   * the page where it is in none, and a line that leads to it, "According to AFP:". For a part of a
   * quoted reply or a link card, those inside that quote or card.
   *
   * @param part the part
   * @return the credits, ordered by place, none of pictures
   */
  public List<Credit> governing(Span part) {
    checkNotNull(part, "part");
    Optional<Span> other = ofAnother(part);
    int post = post(part);
    Stream<Credit> led =
        leadIns.stream().filter(leadIn -> leadIn.leadsTo(part)).map(LeadIn::credit);
    return Stream.concat(all.stream().filter(Credit::isForText), led)
        .filter(credit -> ofAnother(credit.span()).equals(other))
        .filter(credit -> other.isPresent() || post(credit.span()) == post)
        .toList();
  }

  /**
   * Every place where the document's own text names an agency: its credits, and whoever is cited or
   * spoken of besides. A short name that is also a word or another abbreviation ("PA", "Petra") is
   * taken for an agency's only beside a word for agencies or where it is cited.
   *
   * @return the namings, ordered by place
   */
  public List<Naming> namings() {
    List<Naming> namings = new ArrayList<>();
    for (Credit credit : own()) {
      namings.add(new Naming(credit.agency(), credit.kind().role(), credit.span()));
    }
    namings.addAll(others);
    namings.sort(Comparator.comparing(Naming::span));
    return List.copyOf(namings);
  }

  private List<Naming> others(List<Surroundings> uncredited, Citations citations) {
    List<Naming> namings = new ArrayList<>();
    for (Surroundings at : uncredited) {
      Span words = new Span(at.mentions().start(), at.mentions().end());
      if (ofAnother(words).isEmpty()) {
        OtherNamings.add(at, citations, namings);
      }
    }
    return List.copyOf(namings);
  }

  private static void look(
      CleanDocument document, List<Credit> credits, List<Surroundings> others) {
    List<Phrases.Match<CreditForm>> forms = CreditForm.standard().find(document.tokens());
    FormRule formRule = new FormRule(forms);
    List<CreditRule> rules =
        List.of(
            new CopyrightRule(), formRule, new PhotoRule(), new DatelineRule(), new SignOffRule());
    credits.addAll(fixed(document, forms));
    credits.addAll(ReportersLine.find(document.tokens()));
    for (Mentions mentions : Mentions.of(document.tokens())) {
      if (mentions.isOutlet() && isOwn(document, mentions)) {
        continue;
      }
      Surroundings at = Surroundings.of(document, mentions);
      if (!formRule.isPerson(at)) {
        List<Credit> found = judge(at, rules);
        credits.addAll(found);
        if (found.isEmpty() && !mentions.isOutlet()) {
          others.add(at);
        }
      }
    }
  }

  /** An outlet that also sends its texts to others is no agency on its own pages. */
  private static boolean isOwn(CleanDocument document, Mentions mentions) {
    String source = document.metadata().source();
    return source != null
        && mentions.agencies().stream()
            .flatMap(match -> Stream.of(match.value().code(), match.value().name()))
            .anyMatch(name -> !Outlets.of(Set.of(source)).find(Tokenizer.tokenize(name)).isEmpty());
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

  /** The run of marks of one kind around most of a part that belongs to somebody else. */
  private Optional<Span> ofAnother(Span part) {
    int index = document.markAt((part.start() + part.end()) / 2);
    if (index < 0 || !document.marks().get(index).noise().isByAnother()) {
      return Optional.empty();
    }
    Span first = document.marks().get(endOfRun(index, -1)).span();
    Span run = first.union(document.marks().get(endOfRun(index, 1)).span());
    return Optional.of(run).filter(all -> 2 * all.overlap(part) >= part.length());
  }

  private int endOfRun(int index, int step) {
    List<Mark> marks = document.marks();
    Noise noise = marks.get(index).noise();
    int end = index;
    while (end + step >= 0 && end + step < marks.size() && marks.get(end + step).noise() == noise) {
      end += step;
    }
    return end;
  }

  /** The post that a part starts in, or -1. */
  private int post(Span part) {
    List<Post> posts = document.posts();
    int post = BinarySearch.first(posts.size(), i -> posts.get(i).span().end() > part.start());
    return post < posts.size() && posts.get(post).span().overlap(part) > 0 ? post : -1;
  }
}
