package org.wirecopy.trial;

import static com.google.common.base.Preconditions.checkArgument;
import static com.google.common.base.Preconditions.checkNotNull;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.Stream;
import org.wirecopy.align.Passage;
import org.wirecopy.document.Document;
import org.wirecopy.document.Metadata;
import org.wirecopy.document.Span;
import org.wirecopy.noise.Cleaner;
import org.wirecopy.token.Tokens;

/**
 * Edited copies of passages of a corpus, each in a document of its own: a recall test whose truth
 * is known. They are planted {@linkplain #into into} the corpus, and what is reported of it tells
 * which were {@linkplain #found found}. Used once; not safe for threads.
 *
 * <p>Donors are drawn from all documents that are long enough, with equal chances (Vitter's
 * algorithm R, doi:10.1145/3147.3165), while the corpus is read once. The words around a copy are
 * phrases of up to {@value #LONGEST_PHRASE} words from random places of the donors: turns of phrase
 * that occur in the corpus, in an order that does not. What is drawn depends only on the documents
 * and their order.
 */
public final class SyntheticCopies {
  private static final double[] CHANGED = {0.02, 0.05, 0.10};
  private static final int FILLER = 150;
  private static final int LONGEST_PHRASE = 4;
  private static final String ID = "wirecopy-audit-";

  private final int copies;
  private final Cleaner cleaner;
  private final Random random = new Random(1);
  private final List<Donor> donors = new ArrayList<>();
  private final Map<String, Copy> planted = new HashMap<>();
  private long eligible;

  /** A document of which a passage may be copied. */
  private record Donor(String id, Tokens tokens) {}

  /** A planted copy: whose words, where they stand, and how strongly they were edited. */
  private record Copy(String donor, Span span, int strength) {}

  /** What happens to a word; every other changed word is replaced. */
  private enum Edit {
    NONE(true, false),
    REPLACED(false, true),
    DROPPED(false, false),
    FOLLOWED(true, true);

    private static final Edit[] ALL = {REPLACED, REPLACED, DROPPED, FOLLOWED};

    private final boolean keepsWord;
    private final boolean addsWord;

    Edit(boolean keepsWord, boolean addsWord) {
      this.keepsWord = keepsWord;
      this.addsWord = addsWord;
    }
  }

  /**
   * Copies to be planted.
   *
   * @param copies how many, at least 1; their donors are kept in memory
   * @param cleaner tells what of a donor is its own text
   * @throws IllegalArgumentException if {@code copies} is below 1
   */
  public SyntheticCopies(int copies, Cleaner cleaner) {
    this.cleaner = checkNotNull(cleaner, "cleaner");
    checkArgument(copies >= 1, "copies must be at least 1, was %s", copies);
    this.copies = copies;
  }

  /**
   * Plants the copies.
   *
   * @param documents the corpus; read once and not closed
   * @return the documents, and after them those in which copies are planted
   */
  public Stream<Document> into(Stream<Document> documents) {
    checkNotNull(documents, "documents");
    return Stream.concat(
        documents.peek(this::consider), Stream.of(this).flatMap(p -> p.plant().stream()));
  }

  private void consider(Document document) {
    Tokens tokens = cleaner.clean(document).body();
    if (tokens.size() < Audit.PASSAGE_WORDS) {
      return;
    }
    eligible++;
    if (donors.size() < copies) {
      donors.add(new Donor(document.id(), tokens));
    } else {
      long place = (long) (random.nextDouble() * eligible);
      if (place < copies) {
        donors.set((int) place, new Donor(document.id(), tokens));
      }
    }
  }

  private List<Document> plant() {
    List<Document> documents = new ArrayList<>();
    for (Donor donor : donors) {
      int number = documents.size() + 1;
      int strength = number % CHANGED.length;
      StringBuilder text = new StringBuilder();
      addFiller(text);
      int start = text.length();
      addEdited(text, donor.tokens, CHANGED[strength]);
      Span span = new Span(start, text.length());
      addFiller(text);
      planted.put(ID + number, new Copy(donor.id, span, strength));
      documents.add(new Document(ID + number, text.toString(), null, Metadata.NONE, List.of()));
    }
    return documents;
  }

  private void addFiller(StringBuilder text) {
    int words = 0;
    while (words < FILLER) {
      Tokens tokens = anyDonor();
      int length = Math.min(FILLER - words, 1 + random.nextInt(LONGEST_PHRASE));
      int from = random.nextInt(tokens.size() - length);
      for (int i = from; i < from + length; i++) {
        text.append(tokens.text(i)).append(' ');
      }
      words += length;
    }
  }

  private void addEdited(StringBuilder text, Tokens tokens, double changed) {
    int from = random.nextInt(tokens.size() - Audit.PASSAGE_WORDS + 1);
    for (int i = from; i < from + Audit.PASSAGE_WORDS; i++) {
      Edit edit =
          random.nextDouble() < changed ? Edit.ALL[random.nextInt(Edit.ALL.length)] : Edit.NONE;
      if (edit.keepsWord) {
        text.append(tokens.text(i)).append(' ');
      }
      if (edit.addsWord) {
        Tokens other = anyDonor();
        text.append(other.text(random.nextInt(other.size()))).append(' ');
      }
    }
  }

  private Tokens anyDonor() {
    return donors.get(random.nextInt(donors.size())).tokens;
  }

  /**
   * What of the copies, and of the words around them, was reported.
   *
   * @param passages all passages that were found in the corpus with the copies
   * @return how many copies are among them
   */
  public Audit found(List<Passage> passages) {
    checkNotNull(passages, "passages");
    Map<String, Copy> missing = new HashMap<>(planted);
    int falseAlarms = 0;
    for (Passage passage : passages) {
      falseAlarms += isFalseAlarm(passage.left()) || isFalseAlarm(passage.right()) ? 1 : 0;
      settle(passage.left(), passage.right().document(), missing);
      settle(passage.right(), passage.left().document(), missing);
    }
    List<Audit.Result> results = new ArrayList<>();
    for (int strength = 0; strength < CHANGED.length; strength++) {
      int all = count(planted, strength);
      results.add(new Audit.Result(CHANGED[strength], all, all - count(missing, strength)));
    }
    return new Audit(results, 2L * FILLER * planted.size(), falseAlarms);
  }

  private static int count(Map<String, Copy> copies, int strength) {
    return (int) copies.values().stream().filter(copy -> copy.strength == strength).count();
  }

  private boolean isFalseAlarm(Passage.Side side) {
    Copy copy = planted.get(side.document());
    return copy != null && 2 * copy.span.overlap(side.span()) < side.span().length();
  }

  private static void settle(Passage.Side side, String other, Map<String, Copy> missing) {
    Copy copy = missing.get(side.document());
    if (copy != null
        && copy.donor.equals(other)
        && 2 * copy.span.overlap(side.span()) >= copy.span.length()) {
      missing.remove(side.document());
    }
  }
}
