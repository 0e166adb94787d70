package org.wirecopy.noise.thread;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.wirecopy.document.Span;
import org.wirecopy.noise.line.LineLabels;
import org.wirecopy.noise.mark.Post;
import org.wirecopy.noise.mark.Quote;
import org.wirecopy.token.Tokens;

/**
 * Finds for each quote the post on the page whose words it repeats: the one that most of its runs
 * of {@value #RUN} words stand in, quotes there left out; for a quote of a few words, the last post
 * before it by the author it names.
 *
 * <p>Linear in the words of the page and in its quotes, of each of which {@value #LOOKED_AT} runs
 * are looked at.
 */
public final class QuotedPosts {
  private static final int RUN = 5;
  private static final double MOSTLY = 0.5;

  /** So many runs of a quote say whom it quotes; a thousand quotes may reach to the page's end. */
  private static final int LOOKED_AT = 256;

  /** Of so few runs, those with words of the header and the prompt are most. */
  private static final int SHORT = 6;

  private final List<Post> posts;
  private final Tokens tokens;
  private final Map<Long, Integer> first = new HashMap<>();

  private QuotedPosts(List<Post> posts, Tokens tokens) {
    this.posts = posts;
    this.tokens = tokens;
  }

  /** The posts of a page with their quotes linked. */
  public static List<Post> link(LineLabels labels) {
    if (labels.posts().stream().allMatch(post -> post.quotes().isEmpty())) {
      return labels.posts();
    }
    return new QuotedPosts(labels.posts(), labels.tokens()).linked();
  }

  private List<Post> linked() {
    for (int p = 0; p < posts.size(); p++) {
      int from = posts.get(p).span().start();
      for (Quote quote : posts.get(p).quotes()) {
        note(new Span(from, Math.max(from, quote.span().start())), p);
        from = Math.max(from, quote.span().end());
      }
      note(new Span(from, Math.max(from, posts.get(p).span().end())), p);
    }
    List<Post> linked = new ArrayList<>();
    for (int p = 0; p < posts.size(); p++) {
      Post post = posts.get(p);
      linked.add(new Post(post.span(), post.author(), post.published(), linked(post.quotes(), p)));
    }
    return linked;
  }

  private List<Quote> linked(List<Quote> quotes, int post) {
    List<Quote> linked = new ArrayList<>();
    for (Quote quote : quotes) {
      linked.add(
          new Quote(
              quote.span(), quote.author(), source(quote, post), linked(quote.quotes(), post)));
    }
    return linked;
  }

  private void note(Span span, int post) {
    int to = tokens.indexAfter(span.end());
    for (int i = tokens.indexFrom(span.start()); i + RUN <= to; i++) {
      first.putIfAbsent(run(i), post);
    }
  }

  private long run(int from) {
    long run = 0;
    for (int i = from; i < from + RUN; i++) {
      run = run * 0x9E3779B97F4A7C15L + tokens.word(i);
    }
    return run;
  }

  private int source(Quote quote, int post) {
    int runs = 0;
    Map<Integer, Integer> found = new HashMap<>();
    int from = own(quote);
    int to = tokens.indexAfter(quote.span().end());
    for (int i = from; i + RUN <= to && runs < LOOKED_AT; i++) {
      Integer in = first.get(run(i));
      if (in != null && in != post) {
        found.merge(in, 1, Integer::sum);
      }
      runs++;
    }
    int best = -1;
    int most = 0;
    for (Map.Entry<Integer, Integer> entry : found.entrySet()) {
      if (entry.getValue() > most || entry.getValue() == most && entry.getKey() < best) {
        best = entry.getKey();
        most = entry.getValue();
      }
    }
    boolean likely =
        best >= 0 && (most >= MOSTLY * runs || isSame(quote.author(), posts.get(best).author()));
    if (likely) {
      return best;
    }
    return runs <= SHORT ? lastBy(quote.author(), post) : -1;
  }

  /** Where a quote's own words start: behind the quotes that it starts with. */
  private int own(Quote quote) {
    int from = quote.span().start();
    for (Quote inner : quote.quotes()) {
      from = Math.max(from, inner.span().end());
    }
    return tokens.indexFrom(from);
  }

  private int lastBy(@Nullable String author, int post) {
    for (int p = post - 1; p >= 0; p--) {
      if (isSame(author, posts.get(p).author())) {
        return p;
      }
    }
    return -1;
  }

  private static boolean isSame(@Nullable String one, @Nullable String other) {
    return one != null
        && other != null
        && one.toLowerCase(Locale.ROOT).equals(other.toLowerCase(Locale.ROOT));
  }
}
