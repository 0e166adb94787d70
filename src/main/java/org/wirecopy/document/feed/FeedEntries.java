package org.wirecopy.document.feed;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Set;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.parser.Parser;
import org.jsoup.parser.StreamParser;
import org.jspecify.annotations.Nullable;
import org.wirecopy.document.content.AllowedBytes;
import org.wirecopy.document.content.SentText;
import org.wirecopy.document.content.UnreadableException;
import org.wirecopy.document.rows.Entries;
import org.wirecopy.document.rows.Fields;

/**
 * The entries of a feed, with its own title as their source. Many feeds are no well-formed XML:
 * they hold signs of HTML, bare ampersands, tags without an end or single bytes of another
 * encoding. Readers of feeds show them all the same, and so they are read here. No entity that a
 * feed defines is made, and one entry at a time is held.
 */
final class FeedEntries implements Entries {
  private static final String ENTRY = "*|item, *|entry";
  private static final Set<String> ENTRY_NAMES = Set.of("item", "entry");

  /** Entries without an end hold those after them. */
  private static final int DEEPEST = 500;

  private final AllowedBytes in;
  private final StreamParser parser;
  private final boolean definesEntities;
  private @Nullable FeedHead head;
  private boolean ended;
  private boolean cut;

  FeedEntries(InputStream plain, long most, boolean definesEntities)
      throws IOException, UnreadableException {
    this.in = new AllowedBytes(plain, most);
    this.parser =
        new StreamParser(Parser.xmlParser().setTrackPosition(true)).parse(SentText.xml(in), "");
    this.definesEntities = definesEntities;
  }

  @Override
  public @Nullable Fields next() throws IOException, UnreadableException {
    if (ended) {
      return null;
    }
    in.renew();
    Element entry = read();
    if (entry == null) {
      ended = true;
      checkWhole();
      return null;
    }
    FeedHead known = head;
    if (known == null) {
      known = FeedHead.of(parser.document(), entry);
      head = known;
    }
    release(entry);
    if (isCut(entry)) {
      cut = true;
      throw new UnreadableException("ends early, in the middle of the entry");
    }
    return FeedEntry.fields(entry, known);
  }

  private @Nullable Element read() throws IOException, UnreadableException {
    try {
      return parser.selectNext(ENTRY);
    } catch (IOException | UncheckedIOException e) {
      ended = true;
      if (in.isSpent()) {
        throw new UnreadableException("is larger than allowed; what comes behind it is not read");
      }
      throw e instanceof UncheckedIOException unchecked ? unchecked.getCause() : (IOException) e;
    }
  }

  /** Says what is missing, or was left out, after the last entry. */
  private void checkWhole() throws UnreadableException {
    Element root = parser.document().firstElementChild();
    if (head == null || root == null) {
      throw new UnreadableException("is a feed without entries, or none at all");
    }
    if (root.endSourceRange().isImplicit() && !cut) {
      throw new UnreadableException("is missing, as is the end of the feed; it may be cut off");
    }
    if (definesEntities) {
      throw new UnreadableException(
          "DOCTYPE", "defines entities, of which none is made; what stands for them was read");
    }
  }

  /** Lets go of an entry and of what stands before it. */
  private void release(Element entry) throws UnreadableException {
    Element around = entry.parent();
    if (around == null) {
      return;
    }
    if (!ENTRY_NAMES.contains(FeedHead.name(around))) {
      for (Node before = entry.previousSibling();
          before != null;
          before = entry.previousSibling()) {
        before.remove();
      }
    } else if (entry.parents().size() > DEEPEST) {
      ended = true;
      throw new UnreadableException(
          "is nested in more than " + DEEPEST + " others; what comes behind it is not read");
    }
    entry.remove();
  }

  /** Whether the feed ended while a field of the entry was being told. */
  private static boolean isCut(Element entry) {
    Element last = entry.lastElementChild();
    return entry.endSourceRange().isImplicit()
        && (last == null || last.endSourceRange().isImplicit());
  }
}
