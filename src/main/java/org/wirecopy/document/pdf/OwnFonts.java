package org.wirecopy.document.pdf;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import org.apache.fontbox.FontBoxFont;
import org.apache.fontbox.ttf.TTFParser;
import org.apache.fontbox.ttf.TrueTypeFont;
import org.apache.pdfbox.io.RandomAccessReadBuffer;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.font.CIDFontMapping;
import org.apache.pdfbox.pdmodel.font.FontMapper;
import org.apache.pdfbox.pdmodel.font.FontMappers;
import org.apache.pdfbox.pdmodel.font.FontMapping;
import org.apache.pdfbox.pdmodel.font.PDCIDSystemInfo;
import org.apache.pdfbox.pdmodel.font.PDFontDescriptor;

/**
 * Fonts that a file names and does not hold. The library would look for them on the whole machine,
 * and leave a list of what is there in the user's folder; a text does not depend on them, so
 * threads that read one here get what the library brings.
 */
final class OwnFonts implements FontMapper {
  private static final ThreadLocal<Integer> READING = ThreadLocal.withInitial(() -> 0);

  private final FontMapper others;

  private OwnFonts(FontMapper others) {
    this.others = others;
  }

  /** Makes the library ask here; does so once. */
  static synchronized void install() {
    FontMapper known = FontMappers.instance();
    if (!(known instanceof OwnFonts)) {
      FontMappers.set(new OwnFonts(known));
    }
  }

  static void begin() {
    READING.set(1);
  }

  static void end() {
    READING.remove();
  }

  private static boolean isReading() {
    return READING.get() > 0;
  }

  /** The font that the library falls back on. */
  private static final class Plain {
    private static final TrueTypeFont FONT = font();

    private static TrueTypeFont font() {
      try (InputStream in =
          PDDocument.class.getResourceAsStream(
              "/org/apache/pdfbox/resources/ttf/LiberationSans-Regular.ttf")) {
        return new TTFParser().parse(new RandomAccessReadBuffer(in));
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      }
    }
  }

  @Override
  public FontMapping<TrueTypeFont> getTrueTypeFont(String name, PDFontDescriptor descriptor) {
    return isReading()
        ? new FontMapping<>(Plain.FONT, true)
        : others.getTrueTypeFont(name, descriptor);
  }

  @Override
  public FontMapping<FontBoxFont> getFontBoxFont(String name, PDFontDescriptor descriptor) {
    return isReading()
        ? new FontMapping<>(Plain.FONT, true)
        : others.getFontBoxFont(name, descriptor);
  }

  @Override
  public CIDFontMapping getCIDFont(
      String name, PDFontDescriptor descriptor, PDCIDSystemInfo system) {
    return isReading()
        ? new CIDFontMapping(null, Plain.FONT, true)
        : others.getCIDFont(name, descriptor, system);
  }
}
