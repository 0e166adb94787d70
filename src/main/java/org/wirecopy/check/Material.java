package org.wirecopy.check;

import static com.google.common.base.Preconditions.checkNotNull;

import com.google.common.base.Suppliers;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.wirecopy.document.Document;
import org.wirecopy.document.Span;
import org.wirecopy.document.content.Lines;
import org.wirecopy.document.page.PagePlaces;

/**
 * A text to check or to check against, and the file that holds it. Safe for threads.
 *
 * <p>Where a span stands in a file is looked up when it is first asked for; it takes the time to
 * look through the text once, and for a page to read it once more.
 */
public final class Material {
  private final Document document;
  private final Role role;
  private final String path;
  private final int row;
  private final byte @Nullable [] page;
  private final Supplier<Lines> lines;
  private final Supplier<PagePlaces> places;

  private Material(Document document, Role role, String path, int row, byte @Nullable [] page) {
    this.document = document;
    this.role = role;
    this.path = path;
    this.row = row;
    this.page = page;
    this.lines = Suppliers.memoize(this::measured);
    this.places = Suppliers.memoize(this::placed);
  }

  /**
   * A document that stands for itself: its id is its path.
   *
   * @param document the document
   * @param role what it is to the check
   * @return the material
   */
  public static Material of(Document document, Role role) {
    checkNotNull(document, "document");
    checkNotNull(role, "role");
    return new Material(document, role, document.id(), 0, null);
  }

  /**
   * A row of a file.
   *
   * @param document the document
   * @param role what it is to the check
   * @param path the file
   * @param line the line on which the row starts, from 1
   * @return the material
   */
  public static Material row(Document document, Role role, String path, int line) {
    checkNotNull(document, "document");
    checkNotNull(role, "role");
    checkNotNull(path, "path");
    return new Material(document, role, path, line, null);
  }

  /**
   * A page, of which the document holds the visible text only.
   *
   * @param document the document
   * @param role what it is to the check
   * @param page the page's bytes; not copied
   * @return the material
   */
  public static Material page(Document document, Role role, byte[] page) {
    checkNotNull(document, "document");
    checkNotNull(role, "role");
    checkNotNull(page, "page");
    return new Material(document, role, document.id(), 0, page);
  }

  /** The same file with another document, that of another id. */
  Material as(Document other) {
    return new Material(other, role, path, row, page);
  }

  /**
   * The text.
   *
   * @return the document
   */
  public Document document() {
    return document;
  }

  /**
   * What it is to the check.
   *
   * @return its role
   */
  public Role role() {
    return role;
  }

  /**
   * The file that holds it.
   *
   * @return the path as the check was given it
   */
  public String path() {
    return path;
  }

  /**
   * The line on which it starts, where it is one of the rows of a file.
   *
   * @return from 1; 0 if it is the whole file
   */
  public int line() {
    return row;
  }

  /** Where a span stands in the file. */
  Site site(Span span) {
    return new Site(path, document.id(), span, region(span), role);
  }

  private Region region(Span span) {
    if (row > 0) {
      return Region.line(row);
    }
    if (page == null) {
      return Region.of(span, lines.get());
    }
    int last = Math.max(span.start(), span.end() - 1);
    int start = places.get().source(span.start());
    int end = Math.max(start, places.get().source(last) + 1);
    return Region.of(new Span(start, end), lines.get());
  }

  /** What the file says to the check: where it allows copies. */
  Directives directives() {
    if (page == null) {
      return Directives.of(path, document, row);
    }
    return PagePlaces.text(page).contains(Directives.NAME)
        ? Directives.of(path, places.get(), lines.get(), document.text().length())
        : Directives.NONE;
  }

  private Lines measured() {
    return Lines.of(page == null ? document.text() : PagePlaces.text(page));
  }

  private PagePlaces placed() {
    return PagePlaces.of(page == null ? new byte[0] : page);
  }
}
