package org.wirecopy.check;

import static com.google.common.base.Preconditions.checkNotNull;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import org.wirecopy.token.Tokenizer;
import org.wirecopy.token.Tokens;

/**
 * Measures how much of a test set is in a training set, and where: looks for the runs of words of
 * each item of the one in every row of the other.
 *
 * <pre>{@code
 * Contamination contamination = new Contamination(items);
 * for (Material row : training) {
 *   contamination.add(row);
 * }
 * List<Exposure> exposures = contamination.exposures();
 * }</pre>
 *
 * <p>All words count, whatever is noise, but for runs that stand in many items: those are a prompt.
 * How long runs are depends on the {@link WritingSystem} of the item. The items are in memory, some
 * 200 bytes a word; of the other set one row at a time. Takes time linear in the words of both.
 * {@link #add} may be called by many threads at once; the order does not matter.
 */
public final class Contamination {
  private static final int SHORTEST = Exposure.SIZES.get(0);

  /** In more items than this, a run is a prompt, however many there are: so with 10 documents. */
  private static final int MANY = 10;

  private static final int FEW = 2;

  private static final Comparator<Exposure.Row> ORDER =
      Comparator.comparingInt(Exposure.Row::length)
          .reversed()
          .thenComparing(Exposure.Row::path)
          .thenComparing(Exposure.Row::line)
          .thenComparing(Exposure.Row::document);

  private final List<Material> items;
  private final List<Tokens> words;
  private final List<ItemRuns> runs = new ArrayList<>();
  private final List<BitSet> found = new ArrayList<>();
  private final List<List<Exposure.Row>> rows = new ArrayList<>();
  private final int[] rowCounts;
  private final int most;

  /**
   * Takes the items in.
   *
   * @param items the items of the test set
   */
  public Contamination(Collection<Material> items) {
    checkNotNull(items, "items");
    this.items = List.copyOf(items);
    this.words = this.items.stream().map(item -> Tokenizer.tokenize(item.document())).toList();
    this.rowCounts = new int[this.items.size()];
    this.most = Math.min(MANY, Math.max(FEW, this.items.size() / 2));
    this.items.forEach(item -> rows.add(new ArrayList<>()));
    for (int size : Exposure.SIZES) {
      runs.add(new ItemRuns(words, item -> run(size, item), most));
      found.add(new BitSet());
    }
  }

  /** An item that is shorter than what tells is one run; of a few words nothing can be told. */
  private static int run(int size, Tokens item) {
    WritingSystem writing = WritingSystem.of(item);
    int run = writing.tokens(size);
    boolean isOne = size == Exposure.TELLING && item.size() >= writing.tokens(SHORTEST);
    return item.size() >= run ? run : isOne ? item.size() : 0;
  }

  /**
   * Looks a row of the training set through.
   *
   * @param row the row
   */
  public void add(Material row) {
    checkNotNull(row, "row");
    Tokens text = Tokenizer.tokenize(row.document());
    List<BitSet> held = runs.stream().map(one -> one.in(text)).toList();
    synchronized (found) {
      for (int i = 0; i < held.size(); i++) {
        found.get(i).or(held.get(i));
      }
      int telling = Exposure.SIZES.indexOf(Exposure.TELLING);
      Set<Integer> touched = runs.get(telling).holders(held.get(telling));
      touched.forEach(item -> note(item, row, held.get(telling), runs.get(telling)));
    }
  }

  private void note(int item, Material row, BitSet held, ItemRuns telling) {
    ItemRuns.Coverage coverage = telling.coverage(item, held::get);
    if (coverage.covered() > 0) {
      rowCounts[item]++;
      List<Exposure.Row> best = rows.get(item);
      best.add(
          new Exposure.Row(
              row.path(),
              row.line(),
              row.document().id(),
              coverage.covered(),
              items.get(item).document().text(coverage.longest())));
      best.sort(ORDER);
      if (best.size() > Exposure.MOST_ROWS) {
        best.remove(Exposure.MOST_ROWS);
      }
    }
  }

  /**
   * What was found so far.
   *
   * @return an exposure for each item, in the order of the items
   */
  public List<Exposure> exposures() {
    List<Exposure> exposures = new ArrayList<>();
    for (int i = 0; i < items.size(); i++) {
      exposures.add(new Exposure(item(i), shares(i), rows.get(i), rowCounts[i]));
    }
    return exposures;
  }

  private Exposure.Item item(int index) {
    Material item = items.get(index);
    Tokens text = words.get(index);
    return new Exposure.Item(
        item.path(), item.line(), item.document().id(), text.size(), WritingSystem.of(text));
  }

  private List<Exposure.Share> shares(int item) {
    List<Exposure.Share> shares = new ArrayList<>();
    for (int i = 0; i < runs.size(); i++) {
      int size = Exposure.SIZES.get(i);
      int run = run(size, words.get(item));
      if (run > 0) {
        double share = runs.get(i).coverage(item, found.get(i)::get).share();
        shares.add(new Exposure.Share(size, run, share));
      }
    }
    return shares;
  }

  /**
   * What does not count, since many items hold it.
   *
   * @return the runs that tell and stand in many items
   */
  public Common common() {
    return new Common(runs.get(Exposure.SIZES.indexOf(Exposure.TELLING)).common(), most);
  }

  /**
   * Runs that stand in many items.
   *
   * @param runs how many different ones there are
   * @param items each stands in more items than this
   */
  public record Common(int runs, int items) {}
}
