package org.wirecopy.document.feed;

import java.io.IOException;
import java.io.InputStream;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.wirecopy.document.content.AllowedBytes;
import org.wirecopy.document.content.SentText;
import org.wirecopy.document.content.UnreadableException;

/**
 * The events of a file of XML. Nothing is fetched and no entity is made, so none can grow; an entry
 * may have so many bytes and no more.
 */
final class XmlEvents {
  private final AllowedBytes in;
  private final XMLStreamReader events;
  private int depth;
  private boolean failed;

  XmlEvents(InputStream plain, long most) throws IOException, UnreadableException {
    this.in = new AllowedBytes(plain, most);
    XMLInputFactory factory = XMLInputFactory.newDefaultFactory();
    factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
    factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
    try {
      this.events = factory.createXMLStreamReader(SentText.xml(in));
    } catch (XMLStreamException e) {
      throw new UnreadableException("is no XML that can be read: " + reason(e));
    }
  }

  /**
   * Goes to the next event.
   *
   * @return its kind, or {@link XMLStreamConstants#END_DOCUMENT}, also once reading failed
   * @throws UnreadableException if it cannot be read on, once
   */
  int next() throws IOException, UnreadableException {
    if (failed) {
      return XMLStreamConstants.END_DOCUMENT;
    }
    try {
      int event = events.hasNext() ? events.next() : XMLStreamConstants.END_DOCUMENT;
      depth +=
          event == XMLStreamConstants.START_ELEMENT
              ? 1
              : event == XMLStreamConstants.END_ELEMENT ? -1 : 0;
      return event;
    } catch (XMLStreamException | RuntimeException e) {
      failed = true;
      throw new UnreadableException(
          in.isSpent()
              ? "is larger than allowed; what comes behind it is not read"
              : "is no XML that can be read on: " + reason(e));
    }
  }

  /** Says that an entry begins, which may have all the bytes that are allowed. */
  void renew() {
    in.renew();
  }

  /** How many elements are open. */
  int depth() {
    return depth;
  }

  XMLStreamReader event() {
    return events;
  }

  /** The name of the element, without its prefix. */
  String name() {
    return events.getLocalName();
  }

  /** An attribute of the element, by its name without a prefix; empty if there is none. */
  String attribute(String name) {
    for (int i = 0; i < events.getAttributeCount(); i++) {
      if (events.getAttributeLocalName(i).equals(name)) {
        return events.getAttributeValue(i);
      }
    }
    return "";
  }

  private static String reason(Exception e) {
    String message = String.valueOf(e.getMessage());
    int said = message.indexOf("Message: ");
    return (said < 0 ? message : message.substring(said + "Message: ".length())).strip();
  }
}
