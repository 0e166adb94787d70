package org.wirecopy.trace.attribution;

import static com.google.common.base.Preconditions.checkNotNull;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.regex.Pattern;
import org.wirecopy.document.Span;
import org.wirecopy.noise.CleanDocument;
import org.wirecopy.table.Table;
import org.wirecopy.token.Tokenizer;
import org.wirecopy.token.Tokens;
import org.wirecopy.token.phrase.Phrases;

/**
 * Finds paragraphs that stand without marks for another's words: those below a line that ends with
 * a colon and says who speaks ("The Oldmill Post’s Ada Moss explained the finding:", "It reads, in
 * part:", "Selon Le Quai :"), and posts of a network with the name and handle of their author.
 *
 * <p>A line that names an agency is a {@linkplain Credits credit}. Whoever quotes a person sets off
 * a paragraph, whoever quotes an outlet up to {@value #OF_OUTLET}: where a quotation without marks
 * ends is not written anywhere.
 *
 * <p>Safe for threads. One pass over the lines; words are looked at in lines that end with a colon.
 */
public final class QuotedBlocks {
  private static final Function<CleanDocument, List<QuotedBlock>> FINDER =
      document -> new QuotedBlocks(document.inLines().text()).find();

  private static final int OF_OUTLET = 3;
  private static final int MOST_WORDS = 30;
  private static final int MOST_WORDS_OF_AUTHOR = 10;
  private static final int FEWEST_WORDS = 8;

  private static final Pattern AUTHOR_ABOVE = Pattern.compile("\\p{L}.{0,60}@\\w{2,20}\\)?");
  private static final Pattern AUTHOR_BELOW =
      Pattern.compile("[-–—] ?\\p{L}.{0,60}\\(@\\w{2,20}\\).*");
  private static final Pattern SENTENCE_END = Pattern.compile("[.!?…]['\"”’»]? ");
  private static final Phrases<Boolean> WORDS = words();

  private final String text;
  private final List<Span> lines = new ArrayList<>();

  private QuotedBlocks(String text) {
    this.text = text;
  }

  /**
   * Finds the blocks of a document, which are looked for once.
   *
   * @param document the document
   * @return the blocks, in order
   */
  public static List<QuotedBlock> in(CleanDocument document) {
    checkNotNull(document, "document");
    return document.once(FINDER);
  }

  private List<QuotedBlock> find() {
    addLines();
    List<QuotedBlock> found = new ArrayList<>();
    for (int i = 0; i < lines.size(); i++) {
      String line = lines.get(i).of(text);
      if (line.endsWith(":") || line.endsWith("：")) {
        addBelow(i, line, found);
      } else if (line.indexOf('@') > 0 && count(line) <= MOST_WORDS_OF_AUTHOR) {
        addPost(i, line, found);
      }
    }
    return List.copyOf(found);
  }

  private void addLines() {
    int start = 0;
    while (start < text.length()) {
      int end = text.indexOf('\n', start);
      end = end < 0 ? text.length() : end;
      String line = text.substring(start, end);
      int from = start + line.length() - line.stripLeading().length();
      int to = from + line.strip().length();
      if (to > from) {
        lines.add(new Span(from, to));
      }
      start = end + 1;
    }
  }

  private void addPost(int author, String line, List<QuotedBlock> found) {
    int post = AUTHOR_BELOW.matcher(line).matches() ? author - 1 : author + 1;
    boolean isAuthor = post < author || AUTHOR_ABOVE.matcher(line).matches();
    if (isAuthor && post >= 0 && isProse(post)) {
      found.add(new QuotedBlock(lines.get(author), lines.get(post), false));
    }
  }

  private void addBelow(int lead, String line, List<QuotedBlock> found) {
    Tokens words = Tokenizer.tokenize(lastSentence(line));
    boolean isOfOutlet = namesOutlet(words);
    boolean introduces =
        isOfOutlet || !WORDS.find(words).isEmpty() || !SpeechVerb.standard().find(words).isEmpty();
    boolean isCredit = !Agencies.standard().find(words).isEmpty();
    if (!introduces || isCredit || words.size() < 2 || words.size() > MOST_WORDS) {
      return;
    }
    int last = lead;
    while (last - lead < (isOfOutlet ? OF_OUTLET : 1) && isProse(last + 1)) {
      last++;
    }
    if (last > lead) {
      Span block = lines.get(lead + 1).union(lines.get(last));
      found.add(new QuotedBlock(lines.get(lead), block, isOfOutlet));
    }
  }

  private static String lastSentence(String line) {
    String rest = line;
    var end = SENTENCE_END.matcher(line);
    while (end.find()) {
      rest = line.substring(end.end());
    }
    return rest;
  }

  /** "The Oldmill Post", "El Diario de Orla": a capital before or behind a word for outlets. */
  private static boolean namesOutlet(Tokens words) {
    for (int i = 0; i < words.size(); i++) {
      if (isCapital(words, i)
          && NamedSources.isForOutlets(words.text(i))
          && (i > 0 && isCapital(words, i - 1)
              || i + 1 < words.size() && isCapital(words, i + 1))) {
        return true;
      }
    }
    return false;
  }

  private static boolean isCapital(Tokens words, int word) {
    return Character.isUpperCase(words.text(word).codePointAt(0));
  }

  /** A paragraph of words that no marks set off, and that introduces nothing itself. */
  private boolean isProse(int index) {
    if (index >= lines.size()) {
      return false;
    }
    String line = lines.get(index).of(text);
    return !QuotationMarks.isMark(line.charAt(0))
        && !line.endsWith(":")
        && Character.isLetter(line.codePointAt(line.charAt(0) == '[' ? 1 : 0))
        && count(line) >= FEWEST_WORDS;
  }

  private static int count(String line) {
    return Tokenizer.tokenize(line).size();
  }

  private static Phrases<Boolean> words() {
    Phrases.Builder<Boolean> words = Phrases.builder();
    for (Table.Row row : Table.read(QuotedBlocks.class, "introducing-words.tsv").rows()) {
      row.items("words").forEach(word -> words.add(word, true));
    }
    return words.build();
  }
}
