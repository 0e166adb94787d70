package org.wirecopy.trace.attribution;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.wirecopy.document.Span;
import org.wirecopy.token.Tokens;
import org.wirecopy.token.phrase.Phrases;
import org.wirecopy.work.BinarySearch;

/** Credits that a phrase of the table makes: "Source: AFP", "By X, Reuters", "Foto: dpa". */
final class FormRule implements CreditRule {
  private static final int FARTHEST = 14;
  private static final int SHORT_LINE = 8;
  private static final int TITLE = 4;
  private static final int BYLINE = 16;

  private final List<Phrases.Match<CreditForm>> forms;

  FormRule(List<Phrases.Match<CreditForm>> forms) {
    this.forms = forms;
  }

  @Override
  public Credit.@Nullable Kind judge(Surroundings at) {
    Phrases.Match<CreditForm> form = form(at);
    return form == null ? null : form.value().kind();
  }

  @Override
  public Span words(Surroundings at) {
    Phrases.Match<CreditForm> form = form(at);
    Tokens tokens = at.mentions().tokens();
    return form == null
        ? at.whole()
        : new Span(at.mentions().start(), at.mentions().end())
            .union(tokens.span(form.from(), form.to()));
  }

  /** The nearest phrase whose conditions hold; a picture's phrase goes before a text's. */
  private Phrases.@Nullable Match<CreditForm> form(Surroundings at) {
    Phrases.Match<CreditForm> best = null;
    for (int i = firstBehind(at.mentions().endWord()); i < forms.size(); i++) {
      Phrases.Match<CreditForm> form = forms.get(i);
      if (form.from() > at.mentions().endWord() + FARTHEST) {
        break;
      }
      if (form.value().position() == CreditForm.Position.AFTER && follows(at, form)) {
        return form;
      }
    }
    for (int i = firstBehind(at.mentions().firstWord()) - 1; i >= 0; i--) {
      Phrases.Match<CreditForm> form = forms.get(i);
      if (at.mentions().firstWord() - form.to() > FARTHEST) {
        break;
      }
      if (leads(at, form) && (best == null || form.value().kind() == Credit.Kind.PHOTO)) {
        best = form;
      }
    }
    return best;
  }

  /** "By Hanna Reuter", "Photo: Dieter Reuter": a person, with a given name behind the phrase. */
  boolean isPerson(Surroundings at) {
    int nearest = firstBehind(at.mentions().firstWord()) - 1;
    if (nearest < 0) {
      return false;
    }
    Phrases.Match<CreditForm> form = forms.get(nearest);
    Tokens tokens = at.mentions().tokens();
    boolean names = form.value().kind() != Credit.Kind.SOURCE_LINE;
    return names
        && form.to() == at.mentions().firstWord() - 1
        && tokens.start(form.from()) >= at.line().start()
        && at.isSurname(text(tokens, tokens.start(form.to()), at.mentions().start()));
  }

  private int firstBehind(int word) {
    return BinarySearch.first(forms.size(), i -> forms.get(i).from() >= word);
  }

  private boolean follows(Surroundings at, Phrases.Match<CreditForm> form) {
    Tokens tokens = at.mentions().tokens();
    String rest = text(tokens, tokens.end(form.to() - 1), at.line().end());
    String between = text(tokens, at.mentions().end(), tokens.start(form.from()));
    boolean clause = form.to() - form.from() > 2;
    boolean sameSentence = !Wording.endsSentence(between) && between.indexOf(". ") < 0;
    return tokens.start(form.from()) < at.line().end()
        && sameSentence
        && (clause || between.isBlank() && Wording.isBare(rest) && lineWords(at) <= 4);
  }

  private boolean leads(Surroundings at, Phrases.Match<CreditForm> form) {
    Tokens tokens = at.mentions().tokens();
    int start = tokens.start(form.from());
    int end = tokens.end(form.to() - 1);
    if (start < at.line().start() || end > at.mentions().start() || !isFor(form.value(), at)) {
      return false;
    }
    String before = text(tokens, at.line().start(), start);
    String between = text(tokens, end, at.mentions().start());
    return switch (form.value().position()) {
      case LINE -> opens(before) && isSourceList(between, at);
      case ANY ->
          form.value().kind() == Credit.Kind.PHOTO
              ? isPicture(before, between)
              : Wording.isNames(between) && isPhraseOfCredit(form, before, between, at);
      case SHORT -> between.isBlank() && isShort(before, at);
      case BYLINE -> opens(before) && isByline(between, at);
      case AFTER, FIXED -> false;
    };
  }

  private static boolean isFor(CreditForm form, Surroundings at) {
    return form.agency().isEmpty()
        || at.mentions().agencies().stream()
            .anyMatch(match -> match.value().code().equals(form.agency()));
  }

  /** The phrase starts its line, its bracket or its sentence, or stands behind a slash or dash. */
  private static boolean opens(String before) {
    String stripped = before.strip();
    return Wording.isBare(stripped)
        || "([（【/|*–—-•".indexOf(stripped.charAt(stripped.length() - 1)) >= 0
        || Wording.endsSentence(stripped) && !before.endsWith(".");
  }

  /** A colon, or nothing but names up to the agency, which then ends the sentence or the line. */
  private static boolean isSourceList(String between, Surroundings at) {
    String stripped = between.strip();
    boolean colon = stripped.startsWith(":") || stripped.startsWith("：");
    boolean names = Wording.isNames(stripped) && !Wording.endsSentence(stripped);
    return names && (colon || endsThere(at) && Wording.words(stripped) <= 3)
        || colon && endsThere(at) && Wording.isList(stripped.substring(1));
  }

  private static boolean endsThere(Surroundings at) {
    String after = at.bracket() == null ? at.lineAfter() : at.after();
    return Wording.isBare(after) || ".;|)".indexOf(after.strip().charAt(0)) >= 0;
  }

  /** A clause of two words and more is a credit by itself; one word must open and end it. */
  private static boolean isPhraseOfCredit(
      Phrases.Match<CreditForm> form, String before, String between, Surroundings at) {
    boolean clause = form.to() - form.from() > 1;
    return clause && !Wording.endsSentence(between)
        || opens(before) && endsThere(at) && Wording.words(before) <= SHORT_LINE;
  }

  private static boolean isPicture(String before, String between) {
    String stripped = between.strip();
    boolean sign = !stripped.isEmpty() && ":：/=|©(（".indexOf(stripped.charAt(0)) >= 0;
    boolean names = Wording.isNames(between) && Wording.words(between) <= 6;
    return names
        && !Wording.endsSentence(stripped)
        && stripped.indexOf(')') < 0
        && (sign || opens(before));
  }

  private static boolean isShort(String before, Surroundings at) {
    Span bracket = at.before().strip().length() < 40 ? at.bracket() : null;
    String ahead = bracket == null ? before : insideBracket(before, bracket, at.line());
    boolean names = Wording.isNames(ahead) && Wording.words(ahead) <= SHORT_LINE;
    int most = bracket == null ? TITLE : SHORT_LINE;
    boolean title = Wording.words(ahead) <= most && !Wording.endsSentence(ahead);
    return names && title && isEnd(at);
  }

  /** What of the line before the phrase stands in the bracket. */
  private static String insideBracket(String before, Span bracket, Span line) {
    int opened = bracket.start() - line.start();
    return before.length() > opened ? before.substring(opened + 1) : before;
  }

  private static boolean isEnd(Surroundings at) {
    String after = at.bracket() == null ? at.lineAfter() : at.after();
    return Wording.isBare(after) && !after.contains(",");
  }

  private static boolean isByline(String between, Surroundings at) {
    String after = at.bracket() == null ? at.lineAfter() : at.lineAfter().strip();
    return opensText(between, after) || isLineOfItsOwn(between, after, at);
  }

  /** "By Ada Lund, Associated Press The river rose …", where line breaks were lost. */
  private static boolean opensText(String between, String after) {
    String author = between.strip();
    boolean name = author.endsWith(",") && Wording.isNames(author) && author.indexOf('.') < 0;
    boolean text = after.matches("\\s+\\p{Lu}.*");
    return name && text && Wording.words(author) >= 2 && Wording.words(author) <= TITLE;
  }

  private static boolean isLineOfItsOwn(String between, String after, Surroundings at) {
    return Wording.isNames(between)
        && lineWords(at) <= BYLINE
        && !Wording.endsSentence(between.replace(".", ""))
        && (Wording.isNames(after) || after.strip().startsWith("|"))
        && !after.strip().startsWith(":");
  }

  private static int lineWords(Surroundings at) {
    return at.mentions().tokens().count(at.line());
  }

  private static String text(Tokens tokens, int from, int to) {
    int start = Math.max(from, to - Surroundings.REACH);
    return tokens.original().substring(start, Math.max(start, to));
  }
}
