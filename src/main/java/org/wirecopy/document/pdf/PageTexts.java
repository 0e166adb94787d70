package org.wirecopy.document.pdf;

import java.io.IOException;
import java.io.StringWriter;
import java.util.ArrayList;
import java.util.List;
import org.apache.pdfbox.contentstream.operator.Operator;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.pdfbox.text.TextPosition;

/**
 * The texts of pages, with an empty line behind a paragraph. Pages, what they draw, and signs on
 * one page are bounded.
 */
final class PageTexts extends PDFTextStripper {
  private static final int MOST_PAGES = 10_000;
  private static final int MOST_SIGNS = 200_000;
  private static final int MOST_STEPS = 20_000_000;

  private final int most;
  private final StringWriter page = new StringWriter();
  private final List<String> pages = new ArrayList<>();
  private int signs;
  private int steps;
  private long length;

  /**
   * Takes texts.
   *
   * @param most how many characters all pages may have
   */
  PageTexts(int most) {
    this.most = most;
    setLineSeparator("\n");
    setParagraphEnd("\n");
  }

  List<String> of(PDDocument document) throws IOException {
    writeText(document, page);
    return pages;
  }

  @Override
  protected void startPage(PDPage next) {
    signs = 0;
    if (pages.size() == MOST_PAGES) {
      throw new TooMuchException("has more than " + MOST_PAGES + " pages, the limit");
    }
  }

  @Override
  protected void endPage(PDPage done) {
    String text = page.toString();
    page.getBuffer().setLength(0);
    length += text.length();
    if (length > most) {
      throw new TooMuchException("has more than " + most + " characters, the limit");
    }
    pages.add(text);
  }

  @Override
  protected void processOperator(Operator operator, List<COSBase> operands) throws IOException {
    steps++;
    if (steps > MOST_STEPS) {
      throw new TooMuchException("draws more than " + MOST_STEPS + " times, the limit");
    }
    super.processOperator(operator, operands);
  }

  @Override
  protected void processTextPosition(TextPosition sign) {
    signs++;
    if (signs > MOST_SIGNS) {
      throw new TooMuchException("has a page of more than " + MOST_SIGNS + " signs, the limit");
    }
    super.processTextPosition(sign);
  }
}
