package org.wirecopy.reliability.observation;

import com.google.common.base.Splitter;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.wirecopy.noise.CleanDocument;
import org.wirecopy.noise.mark.PageKind;
import org.wirecopy.reliability.Practice;
import org.wirecopy.reliability.Rate;
import org.wirecopy.reliability.Rating;
import org.wirecopy.reliability.Score;
import org.wirecopy.reliability.Signal;
import org.wirecopy.reliability.SourceProfile;
import org.wirecopy.reliability.Timing;
import org.wirecopy.reliability.story.Story;
import org.wirecopy.reliability.story.grouping.CopiedTexts;

/**
 * Makes the profiles of outlets, of the authors who sign documents, and of the users of forums.
 *
 * <p>A profile has a score if {@value #FEWEST_TEXTS} texts of the source have one and it has
 * {@value #FEWEST_WORDS} words of its own; rates if it has {@value #FEWEST_TEXTS} texts. Of texts
 * that are copies of one another the first by id counts.
 */
final class Profiles {
  private static final int FEWEST_TEXTS = 5;
  private static final int FEWEST_WORDS = 1000;
  private static final Splitter AUTHORS =
      Splitter.on(Pattern.compile("\\s*[,;|/]\\s*|\\s+(?:and|et|und|y|e|en|och|og)\\s+"))
          .trimResults()
          .omitEmptyStrings();
  private static final Pattern NAME =
      Pattern.compile("(?:\\p{Lu}[\\p{L}.'’-]* ){1,3}\\p{Lu}[\\p{L}.'’-]+");

  /** What is counted of texts, by the name of the rate. */
  private static final Map<String, Predicate<DocumentWeigher.Weighed>> COUNTED = counted();

  private static final Set<String> OF_DOCUMENTS =
      Set.of("byline", "date", "dateline", "shouting-in-headline");

  private final ReuseShares shares;
  private final CopiedTexts copying;
  private final Timings outletTimings;
  private final Timings authorTimings;

  Profiles(
      List<CleanDocument> documents, ReuseShares shares, CopiedTexts copying, List<Story> stories) {
    this.shares = shares;
    this.copying = copying;
    Map<String, CleanDocument> byId = new TreeMap<>();
    documents.forEach(document -> byId.put(document.id(), document));
    this.outletTimings = new Timings(stories, byId, document -> document.metadata().source());
    this.authorTimings =
        new Timings(stories, byId, document -> authors(document).stream().findFirst().orElse(null));
  }

  private static Map<String, Predicate<DocumentWeigher.Weighed>> counted() {
    Map<String, Predicate<DocumentWeigher.Weighed>> counted = new LinkedHashMap<>();
    for (String signal :
        List.of(
            "byline",
            "date",
            "dateline",
            "named-attributions",
            "unnamed-attributions",
            "generic-attributions",
            "primary-documents",
            "corrections",
            "shouting-in-headline")) {
      counted.put(signal, text -> text.value(signal) > 0);
    }
    return counted;
  }

  /** The profiles of outlets, sorted by name, then those of authors and of users. */
  List<SourceProfile> of(List<DocumentWeigher.WeighedDocument> weighed) {
    Map<String, List<DocumentWeigher.Weighed>> outlets = new TreeMap<>();
    Map<String, List<DocumentWeigher.Weighed>> authors = new TreeMap<>();
    Map<String, List<DocumentWeigher.Weighed>> users = new TreeMap<>();
    for (DocumentWeigher.WeighedDocument both : weighed) {
      DocumentWeigher.Weighed one = both.whole();
      CleanDocument document = one.unit().document();
      String source = document.metadata().source();
      if (source != null && !source.isBlank()) {
        enter(outlets, source.strip(), one);
      }
      if (document.kind() == PageKind.THREAD) {
        both.posts().forEach(post -> enter(users, user(post, source), post));
      } else {
        authors(document).forEach(author -> enter(authors, author, one));
      }
    }
    List<SourceProfile> profiles = new ArrayList<>();
    add(profiles, SourceProfile.Kind.OUTLET, outlets, outletTimings);
    add(profiles, SourceProfile.Kind.AUTHOR, authors, authorTimings);
    add(profiles, SourceProfile.Kind.USER, users, null);
    return profiles;
  }

  /** A user's name tells who it is on one site only. */
  private static String user(DocumentWeigher.Weighed post, @Nullable String site) {
    String author = post.unit().author();
    String name = author == null ? "" : author.strip();
    return site == null ? name : name + " on " + site.strip();
  }

  /** The persons that a byline names; outlets and offices are none. */
  private static List<String> authors(CleanDocument document) {
    String byline = document.metadata().author();
    return byline == null
        ? List.of()
        : AUTHORS
            .splitToStream(byline.replaceFirst("^[Bb]y ", ""))
            .filter(name -> NAME.matcher(name).matches())
            .distinct()
            .toList();
  }

  private static void enter(
      Map<String, List<DocumentWeigher.Weighed>> sources,
      String name,
      DocumentWeigher.Weighed text) {
    sources.computeIfAbsent(name, key -> new ArrayList<>()).add(text);
  }

  private void add(
      List<SourceProfile> profiles,
      SourceProfile.Kind kind,
      Map<String, List<DocumentWeigher.Weighed>> sources,
      @Nullable Timings timings) {
    sources.forEach(
        (name, texts) -> {
          texts.sort(
              Comparator.comparing((DocumentWeigher.Weighed one) -> one.unit().document().id())
                  .thenComparing(one -> one.unit().span()));
          Timing timing = timings == null ? Timing.UNKNOWN : timings.of(name);
          profiles.add(profile(name, kind, texts, timing));
        });
  }

  private SourceProfile profile(
      String name, SourceProfile.Kind kind, List<DocumentWeigher.Weighed> texts, Timing timing) {
    List<DocumentWeigher.Weighed> different = different(texts);
    return new SourceProfile(
        name,
        kind,
        texts.size(),
        texts.stream().map(one -> one.unit().document().id()).distinct().toList(),
        Rating.of(score(different), means(different)),
        new Practice(
            shares.of(texts), rates(kind, different), timing, shares.originVariety(texts)));
  }

  /** The texts without further copies of one. */
  private List<DocumentWeigher.Weighed> different(List<DocumentWeigher.Weighed> texts) {
    Set<Integer> seen = new HashSet<>();
    return texts.stream()
        .filter(
            one -> !one.unit().isWhole() || seen.add(copying.textOf(one.unit().document().id())))
        .toList();
  }

  private static @Nullable Score score(List<DocumentWeigher.Weighed> texts) {
    double[] sums =
        texts.stream()
            .filter(one -> one.score() != null)
            .mapToDouble(one -> Scores.sum(one.signals()))
            .toArray();
    int words = texts.stream().mapToInt(DocumentWeigher.Weighed::ownWords).sum();
    return sums.length < FEWEST_TEXTS || words < FEWEST_WORDS ? null : Scores.ofSource(sums);
  }

  /** Every post has a user's name and a date, and none has a headline: these are of documents. */
  private static List<Rate> rates(SourceProfile.Kind kind, List<DocumentWeigher.Weighed> texts) {
    if (texts.size() < FEWEST_TEXTS) {
      return List.of();
    }
    List<Rate> rates = new ArrayList<>();
    COUNTED.forEach(
        (name, shows) -> {
          if (kind != SourceProfile.Kind.USER || !OF_DOCUMENTS.contains(name)) {
            rates.add(Rate.of(name, (int) texts.stream().filter(shows).count(), texts.size()));
          }
        });
    return rates;
  }

  /** The means over the texts; no spans, since they would point into many texts. */
  private static List<Signal> means(List<DocumentWeigher.Weighed> texts) {
    Map<String, List<Signal>> byName = new HashMap<>();
    for (DocumentWeigher.Weighed text : texts) {
      for (Signal signal : text.signals()) {
        byName.computeIfAbsent(signal.name(), name -> new ArrayList<>()).add(signal);
      }
    }
    List<Signal> means = new ArrayList<>();
    for (SignalKind kind : SignalKind.all()) {
      List<Signal> seen = byName.getOrDefault(kind.name(), List.of());
      if (!seen.isEmpty()) {
        double value = seen.stream().mapToDouble(Signal::value).average().orElse(0);
        double effect = seen.stream().mapToDouble(Signal::effect).average().orElse(0);
        means.add(new Signal(kind.name(), value, effect, List.of()));
      }
    }
    return means;
  }
}
