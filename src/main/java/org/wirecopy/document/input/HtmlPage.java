package org.wirecopy.document.input;

import static com.google.common.base.Preconditions.checkNotNull;

import org.wirecopy.document.Document;
import org.wirecopy.document.Limits;
import org.wirecopy.document.content.UnreadableException;
import org.wirecopy.document.page.HtmlReader;

/**
 * Reads a page that is at hand as HTML.
 *
 * <pre>{@code
 * Document page = HtmlPage.read("thread-17", "<p>Beijing (AFP) – A leak of …");
 * }</pre>
 */
public final class HtmlPage {
  private HtmlPage() {}

  /**
   * The visible text of a page, with its elements and what the page says of itself.
   *
   * @param id the document's name, not blank
   * @param html the page, as HTML
   * @return the document
   * @throws IllegalArgumentException if {@code id} is blank, or the page has more markup than
   *     {@link Limits#STANDARD} allows
   */
  public static Document read(String id, String html) {
    checkNotNull(id, "id");
    checkNotNull(html, "html");
    try {
      return HtmlReader.read(id, html, Limits.STANDARD, problem -> {});
    } catch (UnreadableException e) {
      throw new IllegalArgumentException("the page " + id + " " + e.getMessage(), e);
    }
  }
}
