package org.wirecopy.noise;

import static com.google.common.base.Preconditions.checkNotNull;

import com.google.common.collect.ImmutableMap;
import com.google.common.hash.Hashing;
import java.net.URI;
import java.net.URISyntaxException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.PriorityQueue;
import java.util.Set;
import org.wirecopy.document.Document;
import org.wirecopy.document.Metadata;
import org.wirecopy.noise.line.LineLabels;
import org.wirecopy.noise.line.TextLine;
import org.wirecopy.noise.mark.Favor;
import org.wirecopy.noise.mark.Noise;
import org.wirecopy.noise.mark.PageKind;

/**
 * What the pages of a site repeat: lines of its templates, promotions and disclaimers that stand on
 * many of its pages among text that does not. Learned from the pages at hand; the evidence is their
 * number.
 *
 * <p>A site is the host of a page's address, or its source. Pages that give neither are taken
 * together, and more evidence is asked for. Pages that repeat one another as a whole are copies,
 * and say nothing of templates.
 *
 * <p>Immutable and safe for threads.
 */
public final class Templates {
  /** No templates. */
  public static final Templates NONE = new Templates(ImmutableMap.of());

  private static final double MOST_REPEATED = 0.5;
  private static final int SHORTEST = 12;
  private static final int SHORTEST_WIDE = 6;

  private final ImmutableMap<String, Site> sites;

  /** What is known of a site: how many pages were looked at, and on how many each line stands. */
  private record Site(int pages, Map<Long, Integer> lines) {}

  /** A page that is looked at: its place in the draw, and its lines with their lengths. */
  private record Sample(long draw, String id, long[] lines, int[] lengths) {}

  private Templates(ImmutableMap<String, Site> sites) {
    this.sites = sites;
  }

  /**
   * A way to learn.
   *
   * @return a learner that has seen nothing
   */
  public static Learner learner() {
    return new Learner();
  }

  /**
   * Whether nothing repeats.
   *
   * @return whether no line of any site is known
   */
  public boolean isEmpty() {
    return sites.isEmpty();
  }

  /**
   * Whether a document's site repeats something, so that the document may have more noise than it
   * shows alone.
   *
   * @param clean a document that was cleaned before
   * @return whether it is worth a second look
   */
  public boolean concern(CleanDocument clean) {
    checkNotNull(clean, "clean");
    return sites.containsKey(site(clean)) && canTell(clean.kind());
  }

  /**
   * Marks what a document's site repeats.
   *
   * @param clean a document that was cleaned before
   * @return the same with more marks, or just the same
   */
  public CleanDocument mark(CleanDocument clean) {
    checkNotNull(clean, "clean");
    if (!concern(clean)) {
      return clean;
    }
    LineLabels labels = new LineLabels(clean.inLines(), Favor.BALANCE);
    labels.markAll(clean.marks());
    labels.see(clean.kind());
    labels.learn(clean.metadata());
    mark(labels);
    return new CleanDocument(
            clean.document(),
            labels.marks(Set.of(Noise.values())),
            clean.posts(),
            clean.metadata(),
            clean.kind())
        .with(clean.inLines(), clean.tokens());
  }

  /** Marks the lines of a page that its site repeats, unless they are most of it. */
  void mark(LineLabels labels) {
    Site site = sites.get(site(labels.metadata()));
    if (site == null || !canTell(labels.kind())) {
      return;
    }
    int[] counts = new int[labels.size()];
    long all = 0;
    long repeated = 0;
    for (int i = 0; i < labels.size(); i++) {
      if (labels.isKept(i)) {
        counts[i] = site.lines.getOrDefault(hash(labels.row(i)), 0);
        int length = labels.row(i).text().length();
        all += length;
        repeated += counts[i] > 0 ? length : 0;
      }
    }
    for (int i = 0; i < labels.size() && repeated <= MOST_REPEATED * all; i++) {
      if (counts[i] > 0) {
        String of = site(labels.metadata()).isEmpty() ? "the documents" : site(labels.metadata());
        labels.mark(
            i, Noise.TEMPLATE, "stands on " + counts[i] + " of " + site.pages + " pages of " + of);
      }
    }
  }

  /** In a thread or a message what people write again and again is theirs. */
  private static boolean canTell(PageKind kind) {
    return kind != PageKind.THREAD && kind != PageKind.MESSAGE && kind != PageKind.UNKNOWN;
  }

  private static long hash(TextLine row) {
    return Hashing.murmur3_128().hashString(row.folded(), StandardCharsets.UTF_8).asLong();
  }

  private static String site(CleanDocument clean) {
    return site(clean.metadata());
  }

  private static String site(Metadata metadata) {
    String url = metadata.url();
    if (url != null) {
      try {
        String host = new URI(url).getHost();
        if (host != null) {
          return host.toLowerCase(Locale.ROOT).replaceFirst("^www\\.", "");
        }
      } catch (URISyntaxException e) {
        // then its source says where it is from
      }
    }
    String source = metadata.source();
    return source == null ? "" : source;
  }

  /**
   * Looks at the pages of a set, in any order and from several threads; of each site at most
   * {@value #MOST_PAGES}, drawn by their ids.
   */
  public static final class Learner {
    private static final int MOST_PAGES = 96;
    private static final int FEWEST = 3;
    private static final double SHARE = 0.1;
    private static final int FEWEST_ANYWHERE = 5;
    private static final double SHARE_ANYWHERE = 0.2;

    private final Map<String, PriorityQueue<Sample>> samples = new HashMap<>();

    private Learner() {}

    /**
     * Looks at a page.
     *
     * @param clean the page, cleaned without templates
     */
    public void add(CleanDocument clean) {
      checkNotNull(clean, "clean");
      if (!canTell(clean.kind())) {
        return;
      }
      long draw = Hashing.murmur3_128().hashString(clean.id(), StandardCharsets.UTF_8).asLong();
      synchronized (samples) {
        PriorityQueue<Sample> site =
            samples.computeIfAbsent(
                site(clean),
                k ->
                    new PriorityQueue<>(
                        Comparator.comparingLong(Sample::draw)
                            .thenComparing(Sample::id)
                            .reversed()));
        if (site.size() == MOST_PAGES && site.peek().draw < draw) {
          return;
        }
        site.add(sample(draw, clean));
        if (site.size() > MOST_PAGES) {
          site.remove();
        }
      }
    }

    private static Sample sample(long draw, CleanDocument clean) {
      Document document = clean.inLines();
      LineLabels labels = new LineLabels(document, Favor.BALANCE);
      List<Integer> kept = new ArrayList<>();
      for (int i = 0; i < labels.size(); i++) {
        if (!clean.leavesOut(labels.row(i).span())) {
          kept.add(i);
        }
      }
      return new Sample(
          draw,
          document.id(),
          kept.stream().mapToLong(i -> hash(labels.row(i))).toArray(),
          kept.stream().mapToInt(i -> length(labels.row(i))).toArray());
    }

    /** A line's length, negative if it is too short to tell a template. */
    private static int length(TextLine row) {
      int length = row.text().length();
      boolean wide = row.text().codePointAt(0) >= 0x2E80;
      return length >= (wide ? SHORTEST_WIDE : SHORTEST) ? length : -length;
    }

    /**
     * What was learned.
     *
     * @return the lines that repeat, by site
     */
    public Templates learned() {
      ImmutableMap.Builder<String, Site> sites = ImmutableMap.builder();
      synchronized (samples) {
        samples.forEach(
            (name, pages) -> {
              Site site = learn(name, List.copyOf(pages));
              if (!site.lines.isEmpty()) {
                sites.put(name, site);
              }
            });
      }
      return new Templates(sites.buildOrThrow());
    }

    private static Site learn(String name, List<Sample> pages) {
      boolean anywhere = name.isEmpty();
      double share = (anywhere ? SHARE_ANYWHERE : SHARE) * pages.size();
      int least = (int) Math.max(anywhere ? FEWEST_ANYWHERE : FEWEST, Math.ceil(share));
      Map<Long, Integer> all = counts(pages, least);
      List<Sample> own = new ArrayList<>();
      for (Sample page : pages) {
        if (isOwn(page, all)) {
          own.add(page);
        }
      }
      return new Site(pages.size(), counts(own, least));
    }

    /** Whether most of a page stands on no other. */
    private static boolean isOwn(Sample page, Map<Long, Integer> counts) {
      long all = 0;
      long repeated = 0;
      for (int i = 0; i < page.lines.length; i++) {
        int length = Math.abs(page.lengths[i]);
        all += length;
        repeated += counts.containsKey(page.lines[i]) ? length : 0;
      }
      return repeated <= MOST_REPEATED * all;
    }

    private static Map<Long, Integer> counts(List<Sample> pages, int least) {
      Map<Long, Integer> counts = new HashMap<>();
      for (Sample page : pages) {
        Set<Long> seen = new HashSet<>();
        for (int i = 0; i < page.lines.length; i++) {
          if (page.lengths[i] > 0 && seen.add(page.lines[i])) {
            counts.merge(page.lines[i], 1, Integer::sum);
          }
        }
      }
      counts.values().removeIf(count -> count < least);
      return counts;
    }
  }
}
