package org.wirecopy.fuzz;

import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.wirecopy.Analysis;
import org.wirecopy.align.Edit;
import org.wirecopy.align.Passage;
import org.wirecopy.document.Document;
import org.wirecopy.document.Element;
import org.wirecopy.document.Span;
import org.wirecopy.noise.CleanDocument;
import org.wirecopy.noise.mark.Block;
import org.wirecopy.noise.mark.Mark;
import org.wirecopy.noise.mark.Post;
import org.wirecopy.noise.mark.Quote;
import org.wirecopy.token.Tokens;
import org.wirecopy.trace.Evidence;
import org.wirecopy.trace.Family;
import org.wirecopy.trace.Reuse;

/** That every place points into its text, and that places stand in the order they are said to. */
final class Places {
  private Places() {}

  static void check(Document document) {
    Span whole = whole(document);
    List<Element> elements = document.elements();
    for (int i = 0; i < elements.size(); i++) {
      Element element = elements.get(i);
      Broken.unless(whole.contains(element.span()), "an element is in the text", element);
      Broken.unless(element.parent() < i, "a parent comes before its children", element);
      if (element.parent() >= 0) {
        Span parent = elements.get(element.parent()).span();
        Broken.unless(parent.contains(element.span()), "a parent holds its children", element);
      }
    }
    if (!document.isPage()) {
      areApart(elements.stream().map(Element::span).toList(), "parts of markup");
    }
  }

  static void check(CleanDocument clean) {
    areIn(clean, clean.marks().stream().map(Mark::span).toList(), "marks");
    areIn(clean, clean.blocks().stream().map(Block::span).toList(), "blocks");
    areIn(clean, clean.posts().stream().map(Post::span).toList(), "posts");
    for (Post post : clean.posts()) {
      check(clean, post.span(), post.quotes());
      clean.signature(post).ifPresent(span -> isIn(clean.document(), span, "a signature"));
      clean.edited(post).ifPresent(span -> isIn(clean.document(), span, "a note of an edit"));
      Broken.unless(
          isPartOf(clean.text(post), post.span().of(clean.document().text())),
          "the text of a post stands in it",
          post);
    }
    check(clean.tokens());
    check(clean.body());
    String free = unmarked(clean);
    Broken.unless(seen(clean.keptText()).equals(seen(free)), "what is not noise is kept", free);
  }

  private static void check(CleanDocument clean, Span around, List<Quote> quotes) {
    areIn(clean, quotes.stream().map(Quote::span).toList(), "quotes");
    for (Quote quote : quotes) {
      Broken.unless(around.contains(quote.span()), "a quote is in its post", quote);
      Broken.unless(quote.post() < clean.posts().size(), "a quoted post is on the page", quote);
      check(clean, quote.span(), quote.quotes());
    }
  }

  private static void check(Tokens tokens) {
    int end = 0;
    for (int i = 0; i < tokens.size(); i++) {
      boolean isNext = end <= tokens.start(i) && tokens.start(i) < tokens.end(i);
      Broken.unless(isNext, "words follow one another", tokens.start(i) + " behind " + end);
      end = tokens.end(i);
    }
    Broken.unless(end <= tokens.original().length(), "words are in the text", end);
  }

  static void check(Analysis analysis) {
    Map<String, Document> documents =
        analysis.documents().stream()
            .map(CleanDocument::document)
            .collect(Collectors.toMap(Document::id, Function.identity()));
    for (Reuse reuse : analysis.reuses()) {
      check(reuse.passage(), documents);
      reuse.evidence().forEach(evidence -> check(evidence, documents));
    }
    for (Family family : analysis.families()) {
      family.members().forEach(member -> check(member, documents));
      family.origin().evidence().forEach(evidence -> check(evidence, documents));
      family.origin().conflicts().forEach(evidence -> check(evidence, documents));
    }
  }

  private static void check(Passage passage, Map<String, Document> documents) {
    check(passage.left(), documents);
    check(passage.right(), documents);
    for (Edit edit : passage.edits()) {
      boolean isInside =
          passage.left().span().contains(edit.left())
              && passage.right().span().contains(edit.right());
      Broken.unless(isInside, "an edit is in its passage", passage);
    }
    areApart(passage.edits().stream().map(Edit::left).toList(), "edits");
  }

  private static void check(Passage.Side side, Map<String, Document> documents) {
    isIn(documents.get(side.document()), side.span(), "a side");
    Broken.unless(side.span().length() > 0, "a side holds words", side);
  }

  private static void check(Evidence evidence, Map<String, Document> documents) {
    isIn(documents.get(evidence.document()), evidence.span(), "evidence");
  }

  private static void areIn(CleanDocument clean, List<Span> spans, String what) {
    spans.forEach(span -> isIn(clean.document(), span, what));
    areApart(spans, what);
  }

  private static void isIn(Document document, Span span, String what) {
    Broken.unless(whole(document).contains(span), what + ": in the text", span);
  }

  private static void areApart(List<Span> spans, String what) {
    for (int i = 1; i < spans.size(); i++) {
      Span before = spans.get(i - 1);
      Broken.unless(
          before.end() <= spans.get(i).start(), what + ": in order", before + ", " + spans.get(i));
    }
  }

  private static Span whole(Document document) {
    return new Span(0, document.text().length());
  }

  private static String unmarked(CleanDocument clean) {
    String text = clean.document().text();
    StringBuilder free = new StringBuilder();
    int at = 0;
    for (Mark mark : clean.marks()) {
      free.append(text, at, mark.span().start());
      at = mark.span().end();
    }
    return free.append(text, at, text.length()).toString();
  }

  private static String seen(String text) {
    return text.codePoints()
        .filter(sign -> !Character.isWhitespace(sign) && sign != '\u00a0')
        .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
        .toString();
  }

  /** Whether a text is another with parts left out. */
  private static boolean isPartOf(String part, String whole) {
    String wanted = seen(part);
    int at = 0;
    for (int i = 0; i < whole.length() && at < wanted.length(); i++) {
      at += whole.charAt(i) == wanted.charAt(at) ? 1 : 0;
    }
    return at == wanted.length();
  }
}
