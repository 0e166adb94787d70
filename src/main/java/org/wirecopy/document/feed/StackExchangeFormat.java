package org.wirecopy.document.feed;

import java.io.IOException;
import java.util.regex.Pattern;
import javax.xml.stream.XMLStreamConstants;
import org.wirecopy.document.content.Content;
import org.wirecopy.document.content.UnreadableException;
import org.wirecopy.document.format.Beginning;
import org.wirecopy.document.format.InputFormat;
import org.wirecopy.document.format.ReadingOptions;
import org.wirecopy.document.format.RowReader;
import org.wirecopy.document.rows.Entries;
import org.wirecopy.document.rows.EntryReader;
import org.wirecopy.document.rows.Fields;

/**
 * Dumps of Stack Exchange, {@code Posts.xml} and {@code Comments.xml}: a document a question,
 * answer or comment, named by its number, as in {@code posts/17}. Rows without a text, such as
 * those about tags, are passed over.
 */
public final class StackExchangeFormat implements InputFormat {
  private static final Pattern ROOT =
      Pattern.compile("(?:<\\?[^>]{0,200}>\\s*)?<(?:posts|comments)>\\s*<row ");

  @Override
  public boolean isToldBy(Beginning beginning) {
    return ROOT.matcher(beginning.text()).lookingAt();
  }

  @Override
  public RowReader open(Content content, String id, ReadingOptions options)
      throws IOException, UnreadableException {
    XmlEvents events = new XmlEvents(content.in(), options.limits().markedUpBytes());
    return new EntryReader(content, rows(events), id, options.limits());
  }

  private static Entries rows(XmlEvents events) {
    return () -> {
      String of = "posts";
      for (int event = events.next();
          event != XMLStreamConstants.END_DOCUMENT;
          event = events.next()) {
        if (event == XMLStreamConstants.START_ELEMENT) {
          events.renew();
          of =
              events.name().equals("comments") || !events.attribute("PostId").isEmpty()
                  ? "comments"
                  : of;
          if (events.name().equals("row") && !body(events).isBlank()) {
            return row(events, of);
          }
        }
      }
      return null;
    };
  }

  private static String body(XmlEvents events) {
    String body = events.attribute("Body");
    return body.isEmpty() ? events.attribute("Text") : body;
  }

  private static Fields row(XmlEvents events, String of) {
    Fields fields = new Fields();
    fields.put("id", of + "/" + events.attribute("Id"));
    // Posts are pages, and comments lines of text.
    fields.put(events.attribute("Body").isEmpty() ? "text" : "html", body(events));
    fields.put("title", events.attribute("Title"));
    String name = events.attribute("OwnerDisplayName") + events.attribute("UserDisplayName");
    String number = events.attribute("OwnerUserId") + events.attribute("UserId");
    fields.put("author", name.isEmpty() && !number.isEmpty() ? "user " + number : name);
    fields.put("published", events.attribute("CreationDate"));
    fields.noteBroken();
    return fields;
  }
}
