package org.wirecopy.document.pdf;

import java.io.IOException;
import java.time.ZoneOffset;
import java.util.Calendar;
import org.apache.pdfbox.io.RandomAccessReadBuffer;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDDocumentInformation;
import org.apache.pdfbox.pdmodel.encryption.InvalidPasswordException;
import org.jspecify.annotations.Nullable;
import org.wirecopy.document.Limits;
import org.wirecopy.document.content.UnreadableException;
import org.wirecopy.document.rows.Fields;

/** Takes the text out of a file, and what the file says of itself. */
final class PdfReading {
  private PdfReading() {}

  static Fields read(byte[] bytes, Limits limits) throws UnreadableException {
    OwnFonts.begin();
    try (PDDocument document =
        new BoundedParser(new RandomAccessReadBuffer(bytes), limits.markedUpBytes()).parse()) {
      PageTexts pages = new PageTexts(limits.documentBytes());
      String text = RunningLines.without(pages.of(document));
      if (text.isBlank()) {
        throw new UnreadableException(
            "holds no text, as where pages are pictures; recognise their text first");
      }
      Fields fields = new Fields();
      fields.put("text", text);
      describe(document.getDocumentInformation(), fields);
      return fields;
    } catch (TooMuchException e) {
      throw new UnreadableException(e.sentence());
    } catch (InvalidPasswordException e) {
      throw new UnreadableException("is encrypted, and opens with a password only");
    } catch (StackOverflowError e) {
      throw new UnreadableException("holds things inside of one another that never end");
    } catch (LinkageError e) {
      throw new UnreadableException("is encrypted in a way that is not read");
    } catch (IOException | RuntimeException e) {
      throw new UnreadableException("is broken PDF: " + e.getMessage());
    } finally {
      OwnFonts.end();
    }
  }

  private static void describe(PDDocumentInformation said, Fields fields) {
    put(fields, "title", said.getTitle());
    put(fields, "author", said.getAuthor());
    Calendar made = said.getCreationDate();
    if (made != null) {
      put(fields, "published", made.toInstant().atZone(offset(made)).toOffsetDateTime().toString());
    }
  }

  private static ZoneOffset offset(Calendar made) {
    int milliseconds = made.get(Calendar.ZONE_OFFSET) + made.get(Calendar.DST_OFFSET);
    return ZoneOffset.ofTotalSeconds(milliseconds / 1000);
  }

  private static void put(Fields fields, String name, @Nullable String value) {
    if (value != null && !value.isBlank()) {
      fields.put(name, value.strip());
    }
  }
}
