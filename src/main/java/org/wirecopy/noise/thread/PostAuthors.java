package org.wirecopy.noise.thread;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.wirecopy.document.Span;
import org.wirecopy.noise.line.ElementSignatures;
import org.wirecopy.noise.line.ElementUse;
import org.wirecopy.noise.line.Introductions;
import org.wirecopy.noise.line.LineLabels;
import org.wirecopy.noise.line.NoisePhrases;
import org.wirecopy.noise.line.PageTree;
import org.wirecopy.noise.line.TextLine;

/**
 * Learns from a whole thread where its posters' names stand: in an element of one signature beside
 * most posts, whose text changes from post to post and is no date, preferably named for an author
 * or a link to a person.
 */
final class PostAuthors {
  static final int LONGEST_NAME = 40;
  private static final double IN_MANY = 0.5;
  private static final double IN_NEARLY_ALL = 0.9;
  private static final double IN_MOST = 0.8;
  private static final double MARKED = 2;
  private static final double NAMED = 0.6;
  private static final double LINKED = 0.4;
  private static final int LEVELS = 3;
  private static final int FEWEST_APPARENT = 3;
  private static final double MOST_WORDS = 2.5;
  private static final int MOST_NAME_WORDS = 6;
  private static final Pattern GAPS = Pattern.compile("\\s+");

  /** Ranks and titles are shared by posters, names are not. */
  private static final double OWN = 0.1;

  /** A number that stands alone, and is no part of a name such as "wim_77". */
  private static final Pattern COUNT = Pattern.compile("(?<![\\p{L}_-])\\d+(?![\\p{L}_-])");

  /** The address behind a sender's name. */
  private static final Pattern ADDRESS = Pattern.compile("\\s*<[^<>\\s]*@[^<>\\s]*>$");

  /** What sets a name off from counts on the same line. */
  private static final Pattern GAP = Pattern.compile("[\\s\u00a0]{2,}");

  /** Attributes in which software repeats the name. */
  private static final List<String> ATTRIBUTES = List.of("data-author", "data-username", "author");

  /** How addresses of people's pages look: "/members/anna.17/", "profile.php?u=3", "/u/anna". */
  private static final Pattern PERSON =
      Pattern.compile(
          "(?i)(?:^|[/?&;=._-])(?:members?|users?|u|profiles?|authors?|profil|people|benutzer|mitglied(?:er)?|usuarios?|membres?)(?:$|[/?&;=._-])|/[~@]\\w");

  /** Whether an address is that of a person's page. */
  static boolean isOfPerson(String address) {
    return PERSON.matcher(address).find();
  }

  private final LineLabels labels;
  private final PageTree tree;
  private final ElementSignatures signatures;
  private final ForumSoftware software;
  private final PostRegions regions;
  private boolean sure;
  private boolean likely;

  PostAuthors(
      LineLabels labels,
      PageTree tree,
      ElementSignatures signatures,
      ForumSoftware software,
      PostRegions regions) {
    this.labels = labels;
    this.tree = tree;
    this.signatures = signatures;
    this.software = software;
    this.regions = regions;
  }

  /** The name of each post's author, or {@code null} where none is found. */
  @Nullable String[] names() {
    int posts = regions.size();
    Map<String, Candidate> candidates = new LinkedHashMap<>();
    @Nullable String[] names = new String[posts];
    for (int i = 0; i < posts; i++) {
      names[i] = attribute(i);
      look(i, candidates);
    }
    List<Candidate> best = new ArrayList<>(candidates.values());
    best.removeIf(c -> !c.isLikely(posts));
    best.sort((a, b) -> Double.compare(b.score(posts), a.score(posts)));
    sure = names[0] != null || !best.isEmpty() && best.get(0).isSure(posts);
    likely = !best.isEmpty() && best.get(0).isApparent(posts);
    best.forEach(candidate -> new DressedNames(candidate.names).strip());
    if (!best.isEmpty()) {
      Candidate learned = best.get(0);
      for (int i = 0; i < posts; i++) {
        names[i] = names[i] == null ? learned.names[i] : names[i];
        for (int other = 1; names[i] == null && other < best.size(); other++) {
          names[i] = best.get(other).bonus >= NAMED ? best.get(other).names[i] : null;
        }
      }
    }
    return names;
  }

  /** Whether the names stand where a page says that people's names stand. */
  boolean isSure() {
    return sure;
  }

  /** Whether most posts have a few words of their own where a name can stand. */
  boolean isLikely() {
    return likely;
  }

  private @Nullable String attribute(int post) {
    int container = regions.containerElement(post);
    for (int e = container; e <= regions.bodyElement(post); e++) {
      for (String attribute : ATTRIBUTES) {
        String name = tree.element(e).attributes().get(attribute);
        if (name != null && isName(name.strip())) {
          return name.strip();
        }
      }
    }
    return null;
  }

  private void look(int post, Map<String, Candidate> candidates) {
    Span region = regions.region(post);
    int body = regions.bodyElement(post);
    for (int e = tree.firstFrom(region.start()); e < tree.size(); e++) {
      Span span = tree.element(e).span();
      if (span.start() >= region.end()) {
        return;
      }
      boolean beside = !tree.isAncestor(body, e) || span.end() <= regions.body(post).start();
      boolean small = beside && span.length() > 0 && span.length() <= LONGEST_NAME + 20;
      String text = small && span.end() <= region.end() ? text(span) : "";
      if (isName(text) && !isParticular(text)) {
        double bonus = bonus(e);
        for (String signature : signatures.of(e)) {
          double marked = software.author().contains(signature) ? MARKED : 0;
          candidates
              .computeIfAbsent(signature, k -> new Candidate(regions.size()))
              .add(post, text, bonus + marked);
          int path = signature.indexOf('>');
          if (path > 0) {
            // Of rows that take turns in two colours, the names stand in the same place.
            candidates
                .computeIfAbsent(signature.substring(path), k -> new Candidate(regions.size()))
                .add(post, text, bonus + marked);
          }
        }
      }
    }
  }

  /** A rank, whether somebody is there, a button, or the caption of a count. */
  private static boolean isParticular(String text) {
    TextLine row = new TextLine(new Span(0, text.length()), text, text);
    return PosterHeader.isNobody(row) || NoisePhrases.standard().is("advertisement", row);
  }

  private String text(Span span) {
    String text = GAP.split(labels.document().text(span).strip(), 2)[0];
    String said = Introductions.standard().quotedAuthor(text);
    String name = ADDRESS.matcher(text).replaceFirst("");
    return !said.isEmpty() ? said : name.isEmpty() ? text : name;
  }

  /**
   * How much the names and the address of an element, or of those around it, speak for a person.
   */
  private double bonus(int element) {
    double named = 0;
    double linked = 0;
    int at = element;
    for (int level = 0; level < LEVELS && at >= 0; level++, at = tree.parent(at)) {
      if (tree.element(at).span().length() <= 3 * LONGEST_NAME
          && tree.isNamed(at, ElementUse.AUTHOR)) {
        named = NAMED;
      }
    }
    for (int e = element; e < tree.end(element); e++) {
      String address = tree.element(e).attributes().get("href");
      linked = address != null && isOfPerson(address) ? LINKED : linked;
    }
    int parent = tree.parent(element);
    String around = parent < 0 ? null : tree.element(parent).attributes().get("href");
    linked = around != null && isOfPerson(around) ? LINKED : linked;
    return named + linked;
  }

  /** Whether a text can be a name: short, on one line, with a letter, no date and no rank. */
  static boolean isName(String text) {
    return GAPS.splitAsStream(text).limit(MOST_NAME_WORDS + 1).count() <= MOST_NAME_WORDS
        && !text.isEmpty()
        && text.length() <= LONGEST_NAME
        && text.charAt(0) != '('
        && text.indexOf('\n') < 0
        && text.codePoints().anyMatch(Character::isLetter)
        && !PostTimes.isDate(text);
  }

  private static final class Candidate {
    private final @Nullable String[] names;
    private final double[] bonuses;
    private double bonus;

    Candidate(int posts) {
      this.names = new String[posts];
      this.bonuses = new double[posts];
    }

    /** Of several of one signature beside a post, the first that speaks most for a person. */
    void add(int post, String name, double more) {
      boolean better = names[post] == null || more > bonuses[post];
      names[post] = better ? name : names[post];
      bonuses[post] = better ? more : bonuses[post];
      bonus = Math.max(bonus, more);
    }

    /** How many texts differ in more than a number, as "#1" and "#2" do not. */
    private long different() {
      return Arrays.stream(names)
          .filter(Objects::nonNull)
          .map(name -> COUNT.matcher(name).replaceAll("0"))
          .distinct()
          .count();
    }

    private long found() {
      return Arrays.stream(names).filter(Objects::nonNull).count();
    }

    boolean isLikely(int posts) {
      return found() >= IN_MANY * posts && (different() > 1 || posts < 3 || bonus >= NAMED);
    }

    boolean isSure(int posts) {
      return bonus >= LINKED && found() >= IN_NEARLY_ALL * posts;
    }

    boolean isApparent(int posts) {
      long words =
          Arrays.stream(names)
              .filter(Objects::nonNull)
              .mapToLong(name -> GAPS.splitAsStream(name).count())
              .sum();
      return posts >= FEWEST_APPARENT
          && different() > 1
          && found() >= IN_MOST * posts
          && words <= MOST_WORDS * found();
    }

    double score(int posts) {
      return Arrays.stream(bonuses).sum() / found()
          + found() / (double) posts
          + OWN * different() / posts;
    }
  }
}
