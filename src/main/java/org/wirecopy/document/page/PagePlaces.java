package org.wirecopy.document.page;

import static com.google.common.base.Preconditions.checkNotNull;

import com.google.common.primitives.ImmutableIntArray;
import java.util.ArrayList;
import java.util.List;
import org.jsoup.nodes.Comment;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.Range;
import org.jsoup.nodes.TextNode;
import org.wirecopy.document.Limits;
import org.wirecopy.document.content.Decoder;
import org.wirecopy.document.content.UnreadableException;
import org.wirecopy.document.input.HtmlPage;
import org.wirecopy.document.markup.FrontMatter;
import org.wirecopy.work.BinarySearch;

/**
 * Tells where in a page's file the parts of its text stand: for an editor or a review, which know
 * the file only.
 *
 * <pre>{@code
 * PagePlaces places = PagePlaces.of(html);
 * int offset = places.source(span.start());
 * }</pre>
 *
 * <p>The text is that of {@link HtmlPage#read}. Once made, safe for threads. Takes the time to read
 * the page once more; 8 bytes for each run of characters that stand together in both.
 */
public final class PagePlaces {
  private static final int LONGEST_REFERENCE = 32;

  private final int[] offsets;
  private final int[] sources;
  private final List<Remark> remarks;

  /**
   * A comment of the page.
   *
   * @param offset where it stands in the text: the end of what is written before it
   * @param source where it starts in the file
   * @param text what it says
   */
  public record Remark(int offset, int source, String text) {
    /** Refuses {@code null}. */
    public Remark {
      checkNotNull(text, "text");
    }
  }

  private PagePlaces(int[] offsets, int[] sources, List<Remark> remarks) {
    this.offsets = offsets;
    this.sources = sources;
    this.remarks = List.copyOf(remarks);
  }

  /**
   * The places of a page.
   *
   * @param html the page
   * @return where its text stands
   */
  public static PagePlaces of(String html) {
    checkNotNull(html, "html");
    ParsedPage page = ParsedPage.placed(FrontMatter.of(html).blanked(html), Limits.STANDARD);
    page.text();
    Walk walk = new Walk(page.sight(), html);
    page.tree().traverse(walk);
    return new PagePlaces(
        walk.offsets.build().toArray(), walk.sources.build().toArray(), walk.remarks);
  }

  /**
   * The places of a page as bytes, decoded as browsers do.
   *
   * @param html the page
   * @return where its text stands
   * @throws IllegalArgumentException if the bytes are no text
   */
  public static PagePlaces of(byte[] html) {
    checkNotNull(html, "html");
    return of(text(html));
  }

  /**
   * The text of a page's file, its markup included.
   *
   * @param html the page
   * @return the characters into which {@link #source} points
   * @throws IllegalArgumentException if the bytes are no text
   */
  public static String text(byte[] html) {
    checkNotNull(html, "html");
    try {
      return Decoder.page("page", html, problem -> {});
    } catch (UnreadableException e) {
      throw new IllegalArgumentException("the page " + e.getMessage(), e);
    }
  }

  /**
   * Where a character of the text stands in the file.
   *
   * @param offset an offset into the text, in UTF-16 units
   * @return an offset into the file's characters, in UTF-16 units; 0 if the page has no text
   */
  public int source(int offset) {
    int run = BinarySearch.firstAfter(offsets, offset) - 1;
    return run < 0 ? 0 : sources[run] + offset - offsets[run];
  }

  /**
   * The page's comments.
   *
   * @return in the order of the page
   */
  public List<Remark> remarks() {
    return remarks;
  }

  /** Notes from where in the file each run of characters was written. */
  private static final class Walk extends PageText {
    private final String html;
    private final ImmutableIntArray.Builder offsets = ImmutableIntArray.builder();
    private final ImmutableIntArray.Builder sources = ImmutableIntArray.builder();
    private final List<Remark> remarks = new ArrayList<>();
    private String text = "";
    private int index;
    private int at;
    private int lead = -1;

    /** What was read from the data of scripts stands nowhere in the page. */
    private boolean isPlaced;

    Walk(Sight sight, String html) {
      super(sight, Limits.STANDARD.nesting());
      this.html = html;
    }

    @Override
    public void head(Node node, int depth) {
      Range.Position start = node.sourceRange().start();
      if (node instanceof TextNode one) {
        text = one.getWholeText();
        index = 0;
        isPlaced = node.sourceRange().isTracked();
        at = Math.max(0, start.pos());
      } else if (node instanceof Comment remark) {
        remarks.add(new Remark(text().length(), Math.max(0, start.pos()), remark.getData()));
      }
      super.head(node, depth);
    }

    @Override
    protected void write(int offset, int target) {
      while (index < target && isPlaced) {
        at = next(at, text.charAt(index++));
      }
      if (at - offset != lead) {
        offsets.add(offset);
        sources.add(at);
        lead = at - offset;
      }
    }

    /** Where the character after one stands; a reference such as {@code &amp;} is one character. */
    private int next(int from, char written) {
      boolean isReference = from < html.length() && html.charAt(from) == '&';
      int end = isReference ? html.indexOf(';', from) : -1;
      boolean isPlain = written == '&' && !html.startsWith("&amp;", from);
      return end < 0 || end - from > LONGEST_REFERENCE || isPlain ? from + 1 : end + 1;
    }
  }
}
