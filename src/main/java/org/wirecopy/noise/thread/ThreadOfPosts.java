package org.wirecopy.noise.thread;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.wirecopy.document.Published;
import org.wirecopy.document.Span;
import org.wirecopy.document.dates.PublishedParser;
import org.wirecopy.noise.line.EarlierText;
import org.wirecopy.noise.line.ElementSignatures;
import org.wirecopy.noise.line.ElementUse;
import org.wirecopy.noise.line.Introductions;
import org.wirecopy.noise.line.LineLabels;
import org.wirecopy.noise.line.NoisePhrases;
import org.wirecopy.noise.line.PageTree;
import org.wirecopy.noise.line.TextLine;
import org.wirecopy.noise.mark.Noise;
import org.wirecopy.noise.mark.Post;
import org.wirecopy.noise.mark.Quote;

/**
 * Takes a thread apart whose posts are known: who wrote each, when, what is quoted, and what stands
 * around.
 */
public final class ThreadOfPosts {
  private static final Pattern GAP = Pattern.compile("[\\s\u00a0]{2,}");
  private static final int LONGEST_NOTE = 160;
  private static final int MOST_ABOVE = 8;
  private static final int LEAST_REPEATED = 8;
  private static final double NEARLY_ALL = 0.8;

  private final LineLabels labels;
  private final PageTree tree;
  private final ElementSignatures signatures;
  private final ForumSoftware software;
  private final PostRegions regions;
  private final List<Post> posts = new ArrayList<>();
  private final @Nullable String[] authors;
  private final boolean sure;
  private final boolean likely;

  /** Where the post that is read ends, though its element may go on with those nested in it. */
  private int limit;

  /**
   * A thread.
   *
   * @param bodies the elements that hold what was written, in order and none inside another
   */
  ThreadOfPosts(
      LineLabels labels,
      PageTree tree,
      ElementSignatures signatures,
      PostTimes times,
      ForumSoftware software,
      List<Integer> bodies) {
    this.labels = labels;
    this.tree = tree;
    this.signatures = signatures;
    this.software = software;
    this.regions = new PostRegions(labels, tree, times, bodies);
    PostAuthors names = new PostAuthors(labels, tree, signatures, software, regions);
    this.authors = names.names();
    this.sure = names.isSure();
    this.likely = names.isLikely();
  }

  /** Whether the posts have authors for certain. */
  boolean hasAuthors() {
    return sure;
  }

  /** Whether most posts have a short text of their own beside them that can be a name. */
  boolean seemsToHaveAuthors() {
    return sure || likely;
  }

  int size() {
    return regions.size();
  }

  /** The element of what was written in a post. */
  int bodyElement(int post) {
    return regions.bodyElement(post);
  }

  /** The largest element around a post that holds no other. */
  int containerElement(int post) {
    return regions.containerElement(post);
  }

  /** Where a post stands with its particulars. */
  Span region(int post) {
    return regions.region(post);
  }

  /** Marks the page: it is this thread. */
  public void apply() {
    markOutside();
    readPosts();
  }

  /** Finds the posts of a thread below an article; all its text is that of comments. */
  public void applyToComments() {
    readPosts();
  }

  private void markOutside() {
    int first = labels.rowAt(regions.region(0).start());
    int last = labels.rowAt(regions.region(regions.size() - 1).end() - 1);
    int titled = -1;
    for (int row = 0; row < labels.size(); row++) {
      boolean isTitle = row < first && isHeadline(row);
      titled = isTitle ? row : titled;
      if (!isTitle && (row < first || row > last)) {
        labels.mark(
            row, row < first ? Noise.PAGE_HEADER : Noise.FOOTER, "stands outside of the posts");
      }
    }
    int post = 0;
    for (int row = first; row <= Math.min(last, labels.size() - 1); row++) {
      Span line = labels.row(row).span();
      while (post < regions.size() && regions.body(post).end() <= line.start()) {
        post++;
      }
      if (post == regions.size() || line.end() <= regions.body(post).start()) {
        // The title may stand below the first post, where a page has that at its top for crawlers.
        boolean isTitle = titled < 0 && isHeadline(row);
        titled = isTitle ? row : titled;
        if (!isTitle) {
          labels.mark(row, Noise.USER_HEADER, "stands beside what was written in a post");
        }
      }
    }
  }

  private boolean isHeadline(int row) {
    return tree.nearest(tree.around(row), e -> tree.element(e).name().equals("h1")) >= 0;
  }

  private void readPosts() {
    EarlierText earlier = new EarlierText(labels, labels.size());
    boolean oldestFirst = isOldestFirst();
    for (int i = 0; i < regions.size(); i++) {
      limit = regions.body(i).end();
      List<Quote> quotes = new ArrayList<>(quotes(regions.bodyElement(i), regions.bodyElement(i)));
      markInside(i);
      markLines(i, earlier, oldestFirst, quotes);
      String author = authors[i] == null ? firstName(regions.region(i), i) : authors[i];
      author = author == null && i == 0 ? nameAbove() : author;
      posts.add(new Post(regions.body(i), author, published(i), quotes));
    }
    posts.forEach(labels::addPost);
  }

  private void markInside(int post) {
    int body = regions.bodyElement(post);
    int end = labels.rowAt(regions.body(post).end() - 1) + 1;
    PostRules.signature(
        labels, labels.rowAt(regions.body(post).start()), Math.min(end, labels.size()));
    for (int row = labels.rowAt(regions.body(post).start());
        row < labels.size() && labels.row(row).span().start() < regions.body(post).end();
        row++) {
      for (int at = tree.around(row); at > body; at = tree.parent(at)) {
        if (isSignature(at)) {
          labels.mark(row, Noise.SIGNATURE, "stands in an element for signatures");
        } else if (isEditNote(at) && labels.row(row).text().length() <= LONGEST_NOTE) {
          labels.mark(row, Noise.LAST_EDITED, "stands in an element for edit notes");
        }
      }
    }
  }

  /** Marks lines that start with the mark of quoted lines, or repeat a post above without any. */
  private void markLines(int post, EarlierText earlier, boolean oldestFirst, List<Quote> quotes) {
    int thread = labels.rowAt(regions.body(0).start());
    int first = labels.rowAt(regions.body(post).start());
    for (int row = first;
        row < labels.size() && labels.row(row).span().start() < regions.body(post).end();
        row++) {
      String text = labels.row(row).text();
      boolean marked = text.startsWith(">") && text.length() > 1;
      boolean repeats =
          post > 0
              && oldestFirst
              && earlier.words(row, row + 1) >= LEAST_REPEATED
              && earlier.repeated(row, row + 1, thread, first) >= NEARLY_ALL;
      if (labels.isKept(row) && (marked || repeats)) {
        labels.mark(
            row,
            Noise.QUOTED_REPLY,
            marked
                ? "starts with the mark of a quoted line"
                : "repeats an earlier post without a mark");
        Span span = labels.row(row).span();
        if (quotes.stream().allMatch(quote -> quote.span().overlap(span) == 0)) {
          quotes.add(new Quote(span, null, -1, List.of()));
        }
      }
    }
    quotes.sort(Comparator.comparingInt(quote -> quote.span().start()));
  }

  /** Where the newest post stands first, it is the lower of two that was there first. */
  private boolean isOldestFirst() {
    Published first = published(0);
    Published last = published(regions.size() - 1);
    return first == null || last == null || !first.day().isAfter(last.day());
  }

  private boolean isSignature(int element) {
    return is(element, software.signature()) || tree.isNamed(element, ElementUse.SIGNATURE);
  }

  private boolean isEditNote(int element) {
    return is(element, software.edited()) || tree.isNamed(element, ElementUse.EDITED);
  }

  private boolean is(int element, Set<String> any) {
    return signatures.of(element).stream().anyMatch(any::contains);
  }

  private boolean isQuote(int element) {
    return tree.element(element).name().equals("blockquote")
        || is(element, software.quote())
        || tree.isNamed(element, ElementUse.QUOTE)
        || isLabelled(element);
  }

  /** Whether an element is a table right below the word "Quote:", as vBulletin 3 draws a box. */
  private boolean isLabelled(int element) {
    int first = labels.rowAt(tree.element(element).span().start());
    return tree.element(element).name().equals("table")
        && isQuoteLabel(first - 1)
        && tree.isAncestor(tree.parent(element), tree.around(first - 1));
  }

  private boolean isQuoteLabel(int row) {
    return row >= 0 && NoisePhrases.standard().is("quote-label", labels.row(row));
  }

  /** The quotes in an element, outermost first; marks their lines. */
  private List<Quote> quotes(int around, int body) {
    List<Quote> quotes = new ArrayList<>();
    int e = around + 1;
    while (e < tree.end(around) && tree.element(e).span().start() < limit) {
      if (isQuote(e) && hasWords(e)) {
        quotes.add(quote(e, body));
        e = tree.end(e);
      } else {
        e++;
      }
    }
    return quotes;
  }

  /** What folds a quote out, three dots, is none. */
  private boolean hasWords(int element) {
    return labels
        .document()
        .text(tree.element(element).span())
        .codePoints()
        .anyMatch(Character::isLetterOrDigit);
  }

  /** A quote; elements that are one inside another without text of their own are the same quote. */
  private Quote quote(int element, int body) {
    Span span = tree.element(element).span();
    int first = labels.rowAt(span.start());
    int header = -1;
    String author = saidBy(element);
    int start = tree.element(body).span().start();
    if (isQuoteLabel(first - 1) && labels.row(first - 1).span().start() >= start) {
      labels.mark(first - 1, Noise.QUOTE_HEADER, "says that a quote follows");
    }
    for (int row = Math.max(0, first - 1); row <= first && row < labels.size(); row++) {
      String said = Introductions.standard().quotedAuthor(labels.row(row).text());
      boolean inside = row == first || labels.row(row).span().start() >= start;
      if (inside && !said.isEmpty()) {
        header = row;
        author = author == null ? said : author;
      } else if (inside && row == first && author != null && isLabelOf(labels.row(row), author)) {
        header = row;
      }
    }
    if (header >= 0) {
      labels.mark(header, Noise.QUOTE_HEADER, "says who is quoted: \"" + author + "\"");
    }
    int inner = element;
    while (soleQuoteIn(inner) >= 0) {
      inner = soleQuoteIn(inner);
      author = author == null ? saidBy(inner) : author;
    }
    List<Quote> nested = quotes(inner, body);
    for (int row = first;
        row < labels.size() && labels.row(row).span().start() < span.end();
        row++) {
      if (span.contains(labels.row(row).span())) {
        boolean prompt = NoisePhrases.standard().is("expand-prompt", labels.row(row));
        labels.mark(
            row,
            prompt ? Noise.EXPAND_PROMPT : Noise.QUOTED_REPLY,
            "stands in an element for quotes");
      }
    }
    return new Quote(span, author, -1, nested);
  }

  /** The only quote in an element that has the same text but for its header, or -1. */
  private int soleQuoteIn(int element) {
    for (int e = element + 1; e < tree.end(element); e++) {
      if (isQuote(e)) {
        boolean same =
            tree.element(e).span().end() == tree.element(element).span().end()
                && tree.element(e).span().length()
                    >= tree.element(element).span().length() - LONGEST_NOTE;
        return same ? e : -1;
      }
    }
    return -1;
  }

  /** Who is quoted, as an attribute or an element for it says. */
  private @Nullable String saidBy(int element) {
    for (String attribute : List.of("data-quote", "data-author", "data-username")) {
      String name = tree.element(element).attributes().get(attribute);
      if (name != null && PostAuthors.isName(name.strip())) {
        return name.strip();
      }
    }
    for (int e = element + 1; e < tree.end(element) && !isQuote(e); e++) {
      String name = tree.element(e).name();
      if (name.equals("cite") || tree.isNamed(e, ElementUse.QUOTE_HEADER)) {
        String text = labels.document().text(tree.element(e).span()).strip();
        String said = Introductions.standard().quotedAuthor(text);
        String bare = text.replaceFirst("\\s*[:：]$", "");
        return !said.isEmpty() ? said : PostAuthors.isName(bare) ? bare : null;
      }
    }
    return null;
  }

  private static boolean isLabelOf(TextLine row, String author) {
    return row.text().length() <= author.length() + 30 && row.text().contains(author);
  }

  /** The name in the first line beside a post, such as "Anna says:" or before a gap. */
  private @Nullable String firstName(Span region, int post) {
    int row = labels.rowAt(region.start());
    if (row >= labels.size() || labels.row(row).span().start() >= regions.body(post).start()) {
      return null;
    }
    String line = labels.row(row).text();
    String said = Introductions.standard().quotedAuthor(line);
    String name = said.isEmpty() ? GAP.split(line, 2)[0] : said;
    return PostAuthors.isName(name) ? name : null;
  }

  /** The name above what opens a thread, in a line with a date: "Asked by Anna on 3 May 2019". */
  private @Nullable String nameAbove() {
    int first = labels.rowAt(regions.body(0).start());
    for (int row = first - 1; row >= Math.max(0, first - MOST_ABOVE); row--) {
      String name = DatedName.in(labels.row(row).text());
      if (PostAuthors.isName(name)) {
        return name;
      }
    }
    return null;
  }

  private @Nullable Published published(int post) {
    Span region = regions.region(post);
    for (int e = tree.firstFrom(region.start());
        e < tree.size() && tree.element(e).span().start() < region.end();
        e++) {
      String datetime = tree.element(e).attributes().get("datetime");
      Published published = PublishedParser.parse(datetime).orElse(null);
      if (published != null && !regions.body(post).contains(tree.element(e).span())) {
        return published;
      }
    }
    for (int row = labels.rowAt(region.start());
        row < labels.size() && labels.row(row).span().start() < region.end();
        row++) {
      TextLine line = labels.row(row);
      boolean beside = line.span().overlap(regions.body(post)) == 0;
      if (beside
          && line.text().length() <= 100
          && !NoisePhrases.standard().starts("user-label", line)) {
        Published published = PublishedParser.parse(line.text()).orElse(null);
        if (published != null) {
          return published;
        }
      }
    }
    return null;
  }
}
