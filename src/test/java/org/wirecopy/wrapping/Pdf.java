package org.wirecopy.wrapping;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.zip.DeflaterOutputStream;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.encryption.AccessPermission;
import org.apache.pdfbox.pdmodel.encryption.StandardProtectionPolicy;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.font.PDType1Font;
import org.apache.pdfbox.pdmodel.font.Standard14Fonts;

/** Sets texts as programs do, and writes what no program would. */
final class Pdf {
  private static final int SIZE = 11;
  private static final int WIDTH = 300;
  private static final int LEADING = 14;

  static {
    // Where the library notes what fonts this machine has.
    System.setProperty("pdfbox.fontcache", System.getProperty("java.io.tmpdir"));
  }

  private Pdf() {}

  /** Paragraphs in lines, a few on each page, between a head and a number. */
  static byte[] set(List<String> paragraphs, int linesOfPage) throws IOException {
    try (PDDocument document = document(paragraphs, linesOfPage)) {
      return saved(document);
    }
  }

  /** The same behind a password, or behind none. */
  static byte[] locked(List<String> paragraphs, String password) throws IOException {
    try (PDDocument document = document(paragraphs, 40)) {
      document.protect(new StandardProtectionPolicy("owner", password, new AccessPermission()));
      return saved(document);
    }
  }

  private static PDDocument document(List<String> paragraphs, int linesOfPage) throws IOException {
    PDFont font = new PDType1Font(Standard14Fonts.FontName.TIMES_ROMAN);
    List<String> lines = lines(paragraphs, font);
    PDDocument document = new PDDocument();
    document.getDocumentInformation().setTitle("Water and walls");
    for (int from = 0; from < lines.size(); from += linesOfPage) {
      PDPage page = new PDPage(PDRectangle.A5);
      document.addPage(page);
      try (PDPageContentStream out = new PDPageContentStream(document, page)) {
        out.beginText();
        out.setFont(font, SIZE);
        out.setLeading(LEADING);
        out.newLineAtOffset(50, 560);
        out.showText("The Weir Quarterly");
        out.newLineAtOffset(0, -3 * LEADING);
        for (String line : lines.subList(from, Math.min(lines.size(), from + linesOfPage))) {
          out.showText(line);
          out.newLine();
        }
        out.newLineAtOffset(150, -3 * LEADING);
        out.showText(Integer.toString(document.getNumberOfPages()));
        out.endText();
      }
    }
    return document;
  }

  private static List<String> lines(List<String> paragraphs, PDFont font) throws IOException {
    List<String> lines = new ArrayList<>();
    for (String paragraph : paragraphs) {
      StringBuilder line = new StringBuilder();
      for (String word : paragraph.split(" ")) {
        if (font.getStringWidth(line + word) / 1000 * SIZE > WIDTH) {
          lines.add(line.toString());
          line.setLength(0);
        }
        line.append(word).append(' ');
      }
      lines.add(line.toString());
      lines.add("");
    }
    return lines;
  }

  private static byte[] saved(PDDocument document) throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    document.save(out);
    return out.toByteArray();
  }

  /** A file of one page that draws these bytes, and of more objects from the sixth on. */
  static byte[] drawing(String dictionary, byte[] drawn, String... more) {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    put(out, "%PDF-1.7\n1 0 obj<</Type/Catalog/Pages 2 0 R>>endobj\n");
    put(out, "2 0 obj<</Type/Pages/Kids[3 0 R]/Count 1>>endobj\n");
    put(out, "3 0 obj<</Type/Page/Parent 2 0 R/MediaBox[0 0 300 300]/Contents 4 0 R/Resources");
    put(out, "<</Font<</F 5 0 R>>/XObject<</X 6 0 R/Y 7 0 R>>>>>>endobj\n");
    put(out, "4 0 obj<<" + dictionary + "/Length " + drawn.length + ">>stream\n");
    out.writeBytes(drawn);
    put(out, "\nendstream endobj\n5 0 obj<</Type/Font/Subtype/Type1/BaseFont/Helvetica>>endobj\n");
    for (int i = 0; i < more.length; i++) {
      put(out, i + 6 + " 0 obj" + more[i] + "endobj\n");
    }
    put(out, "trailer<</Root 1 0 R>>\n%%EOF\n");
    return out.toByteArray();
  }

  /** A form that draws this, as an object. */
  static String form(String drawn) {
    return "<</Type/XObject/Subtype/Form/BBox[0 0 300 300]/Resources<</Font<</F 5 0 R>>/XObject"
        + "<</X 6 0 R/Y 7 0 R/Z 8 0 R>>>>/Length "
        + drawn.length()
        + ">>stream\n"
        + drawn
        + "\nendstream ";
  }

  /** What unpacks to so many blanks. */
  static byte[] deflated(int blanks) throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    try (DeflaterOutputStream packed = new DeflaterOutputStream(out)) {
      packed.write(" ".repeat(blanks).getBytes(StandardCharsets.US_ASCII));
    }
    return out.toByteArray();
  }

  private static void put(ByteArrayOutputStream out, String text) {
    out.writeBytes(text.getBytes(StandardCharsets.ISO_8859_1));
  }
}
