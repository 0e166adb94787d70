package org.wirecopy.trace.verdict;

import com.google.common.base.CharMatcher;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.wirecopy.document.Element;
import org.wirecopy.document.Metadata;
import org.wirecopy.document.Span;
import org.wirecopy.noise.CleanDocument;
import org.wirecopy.noise.mark.Mark;
import org.wirecopy.token.Tokenizer;
import org.wirecopy.token.Tokens;
import org.wirecopy.trace.Evidence;
import org.wirecopy.trace.attribution.Outlets;
import org.wirecopy.trace.attribution.Reprint;
import org.wirecopy.trace.attribution.Reprints;
import org.wirecopy.trace.attribution.Wording;

/**
 * Where a document says which text it was taken from: a link to the other page, or the name of its
 * outlet or its title in a republication note, a source line, a byline, a link card or the slug at
 * the start, "(CNN)".
 */
final class Originals {
  private static final int SLUG_WITHIN = 120;
  private static final Pattern SLUG = Pattern.compile("[(（]([^()（）\n]{2,30})[)）]");
  private static final int FEWEST_TITLE_WORDS = 4;

  private final CleanDocument document;
  private final Map<String, Span> links = new LinkedHashMap<>();
  private final List<Reprint> reprints;
  private final List<Note> notes = new ArrayList<>();

  /** Words that may name a source: as they are, in small letters, and taken apart. */
  private record Note(Span span, String small, Tokens words) {}

  private Originals(CleanDocument document) {
    this.document = document;
    this.reprints = Reprints.find(document);
  }

  /** What a document says of its origin, looked for once. */
  static Originals of(CleanDocument document) {
    Originals originals = new Originals(document);
    originals.addLinks();
    originals.addNotes();
    return originals;
  }

  private void addLinks() {
    Tokens tokens = document.tokens();
    String text = tokens.original();
    for (int i = 0; i < tokens.size(); i++) {
      if (isAddress(text, tokens.start(i))) {
        links.putIfAbsent(address(tokens.text(i)), tokens.span(i, i + 1));
      }
    }
    for (Element element : document.document().elements()) {
      String link = element.attributes().get("href");
      if (link != null && link.startsWith("http") && !isFurniture(element.span())) {
        links.putIfAbsent(address(link), element.span());
      }
    }
  }

  private static boolean isAddress(String text, int start) {
    char first = text.charAt(start);
    return first == 'h' && text.startsWith("http", start)
        || first == 'w' && text.startsWith("www.", start);
  }

  private boolean isFurniture(Span span) {
    int mark = span.length() == 0 ? -1 : document.markAt(span.start());
    if (mark < 0) {
      return span.length() == 0;
    }
    return !document.marks().get(mark).noise().namesItsSource();
  }

  private void addNotes() {
    reprints.forEach(reprint -> addNote(reprint.span()));
    for (Mark mark : document.marks()) {
      if (mark.noise().namesItsSource()) {
        addNote(mark.span());
      }
    }
    slug().ifPresent(this::addNote);
  }

  private void addNote(Span span) {
    String words = document.inLines().text(span);
    notes.add(new Note(span, words.toLowerCase(Locale.ROOT), Tokenizer.tokenize(words)));
  }

  /** "(CNN)" before the first sentence, or behind its place. */
  private Optional<Span> slug() {
    Tokens body = document.body();
    if (body.size() == 0) {
      return Optional.empty();
    }
    String text = body.original();
    int from = Math.max(0, body.start(0) - 1);
    var slug = SLUG.matcher(text).region(from, Math.min(text.length(), from + SLUG_WITHIN));
    while (slug.find()) {
      String before =
          text.substring(Math.max(from, text.lastIndexOf('\n', slug.start()) + 1), slug.start());
      boolean opens = Wording.isBare(before) || Wording.isPlace(before, FEWEST_TITLE_WORDS);
      if (opens) {
        return Optional.of(new Span(slug.start(), slug.end()));
      }
    }
    return Optional.empty();
  }

  /** The words that point to another document, with what they do, if there are any. */
  Optional<Evidence> pointingTo(Metadata original) {
    return linkingTo(original).or(() -> naming(original.source()));
  }

  /** The words that link to another document or name its title, if there are any. */
  Optional<Evidence> linkingTo(Metadata original) {
    return linking(original.url()).or(() -> titled(original.title()));
  }

  private Optional<Evidence> linking(@Nullable String url) {
    String own = document.metadata().url();
    if (url == null || own != null && address(own).equals(address(url))) {
      return Optional.empty();
    }
    return Optional.ofNullable(links.get(address(url)))
        .map(span -> new Evidence(document.id(), span, "links to " + url));
  }

  /** The words that name an outlet other than the document's own, if there are any. */
  Optional<Evidence> naming(@Nullable String source) {
    boolean isOwn = source != null && source.equals(document.metadata().source());
    if (source == null || source.isBlank() || isOwn || notes.isEmpty()) {
      return Optional.empty();
    }
    Outlets outlet = Outlets.of(Set.of(source));
    String whole = source.toLowerCase(Locale.ROOT);
    for (Note note : notes) {
      if (note.small.contains(whole) || !outlet.find(note.words).isEmpty()) {
        return Optional.of(
            new Evidence(document.id(), note.span, "names " + source + " as its source"));
      }
    }
    return Optional.empty();
  }

  private Optional<Evidence> titled(@Nullable String title) {
    if (reprints.isEmpty() || title == null || Wording.words(title) < FEWEST_TITLE_WORDS) {
      return Optional.empty();
    }
    for (Reprint note : reprints) {
      if (note.from().contains(title.strip())) {
        return Optional.of(
            new Evidence(
                document.id(), note.span(), "names “" + title.strip() + "” as its source"));
      }
    }
    return Optional.empty();
  }

  /** An address without what does not tell pages apart: scheme, www, query, fragment. */
  static String address(String url) {
    String rest = url.strip().toLowerCase(Locale.ROOT);
    int scheme = rest.indexOf("://");
    rest = scheme >= 0 ? rest.substring(scheme + 3) : rest;
    rest = rest.startsWith("www.") ? rest.substring(4) : rest;
    int fragment = rest.indexOf('#');
    rest = fragment >= 0 ? rest.substring(0, fragment) : rest;
    int query = rest.indexOf("?utm_");
    rest = query >= 0 ? rest.substring(0, query) : rest;
    return CharMatcher.anyOf("/.,;)").trimTrailingFrom(rest);
  }
}
