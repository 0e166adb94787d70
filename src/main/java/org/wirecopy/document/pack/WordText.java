package org.wirecopy.document.pack;

import java.io.ByteArrayInputStream;
import java.util.Set;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.wirecopy.document.content.UnreadableException;

/** The text of {@code word/document.xml}, a paragraph a block. */
final class WordText {
  /** What was taken away, and what is written a second time, for old programs. */
  private static final Set<String> ASIDE = Set.of("del", "moveFrom", "Fallback");

  private final StringBuilder text = new StringBuilder();
  private final StringBuilder paragraph = new StringBuilder();
  private boolean isText;

  /** How many elements are open from one that stands aside on. */
  private int aside;

  private WordText() {}

  static String of(byte[] xml) throws UnreadableException {
    WordText read = new WordText();
    XMLInputFactory factory = XMLInputFactory.newDefaultFactory();
    factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
    factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
    try {
      XMLStreamReader events = factory.createXMLStreamReader(new ByteArrayInputStream(xml));
      while (events.hasNext()) {
        read.take(events.next(), events);
      }
    } catch (XMLStreamException | RuntimeException e) {
      throw new UnreadableException("holds no text that can be read: its XML is broken");
    }
    read.close();
    return read.text.toString();
  }

  private void take(int event, XMLStreamReader events) {
    if (event == XMLStreamConstants.START_ELEMENT) {
      open(events.getLocalName());
    } else if (event == XMLStreamConstants.END_ELEMENT) {
      isText = false;
      if (aside > 0) {
        aside--;
      } else if (events.getLocalName().equals("p")) {
        close();
      }
    } else if (event == XMLStreamConstants.CHARACTERS && isText && aside == 0) {
      paragraph.append(events.getText());
    }
  }

  private void open(String name) {
    aside += aside > 0 || ASIDE.contains(name) ? 1 : 0;
    isText = name.equals("t");
    switch (name) {
      case "tab" -> paragraph.append('\t');
      case "br", "cr" -> paragraph.append('\n');
      case "noBreakHyphen" -> paragraph.append('-');
      default -> {
        // The rest says how the text looks.
      }
    }
  }

  private void close() {
    if (!paragraph.toString().isBlank()) {
      text.append(text.length() == 0 ? "" : "\n\n").append(paragraph.toString().strip());
    }
    paragraph.setLength(0);
  }
}
