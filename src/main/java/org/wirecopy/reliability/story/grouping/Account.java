package org.wirecopy.reliability.story.grouping;

import java.util.BitSet;
import java.util.Comparator;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.wirecopy.work.LongCounts;
import org.wirecopy.work.Ranges;

/** What one document says, word by word, and where it has it from. Not changed once made. */
final class Account {
  /** From this share of copied words on, nothing that the source also says is the copier's own. */
  private static final double ALL_DEPENDENT = 0.5;

  /** How much less a sentence of their own counts that all dependent ones add to what they took. */
  private static final double ADDITION_DISCOUNT = 1.0 / 3;

  /** A sentence of which so many words stand in a text says what that says. */
  private static final double MOSTLY = 0.5;

  /**
   * What a text says is said by more of its holders than this share: among hundreds of them, each
   * with words of its own besides, some word or other of one stands with every word of a language.
   */
  private static final double SAID_BY = 0.2;

  private final StoryWords text;
  private final Folding folding;
  private final String document;
  private final BitSet own = new BitSet();
  private final Map<String, Said> origins = new TreeMap<>();
  private final @Nullable Said main;

  /** What the account has of one origin. */
  private static final class Said {
    private final String origin;
    private final BitSet different = new BitSet();
    private int words;
    private int copied;

    Said(String origin) {
      this.origin = origin;
    }
  }

  /**
   * Reads an account.
   *
   * @param text what the document says
   * @param folding what is taken for a copy
   * @param sources what it copied
   */
  Account(StoryWords text, Folding folding, Ranges<CopiedWords.Source> sources) {
    this.text = text;
    this.folding = folding;
    this.document = CopiedWords.document(text.document());
    Said[] ofSources = new Said[sources.size()];
    for (int s = 0; s < text.sentences(); s++) {
      Said mine = said(ownIn(s));
      for (int i = text.first(s); i < text.first(s + 1); i++) {
        int source = sources.at(text.start(i));
        if (source >= 0 && ofSources[source] == null) {
          ofSources[source] = said(sources.value(source).origin());
        }
        add(i, source >= 0 ? ofSources[source] : mine, source >= 0);
      }
    }
    this.main =
        origins.values().stream()
            .filter(said -> said.words > 0 && !said.origin.equals(document))
            .max(
                Comparator.comparingInt((Said said) -> said.words)
                    .thenComparing(said -> said.origin))
            .orElse(null);
  }

  private String ownIn(int sentence) {
    return folding == Folding.EXACT ? document : text.own(sentence);
  }

  private Said said(String origin) {
    return origins.computeIfAbsent(origin, Said::new);
  }

  private void add(int index, Said said, boolean isCopied) {
    said.words++;
    int number = text.number(index);
    if (number >= 0) {
      said.different.set(number);
      said.copied += isCopied ? 1 : 0;
      own.set(index, !isCopied);
    }
  }

  /** What the document says. */
  StoryWords text() {
    return text;
  }

  /** Enters what the account says with each origin: all, where half of its text is the origin's. */
  void enter(SaidWords story) {
    story.enter(text);
    for (Said said : origins.values()) {
      if (said.words > 0) {
        LongCounts counts = story.enter(said.origin);
        if (isMost(said)) {
          text.count(counts);
        } else {
          said.different.stream().forEach(number -> counts.increment(text.different()[number]));
        }
      }
    }
  }

  private boolean isMost(Said said) {
    return !said.origin.equals(document) && said.words >= ALL_DEPENDENT * text.size();
  }

  /** How many words of the account go to each origin. */
  Map<String, Double> counts(SaidWords story) {
    Map<String, Double> counts = new TreeMap<>();
    origins.values().forEach(said -> counts.merge(said.origin, 1.0 * said.copied, Double::sum));
    boolean ofAll = main != null && story.isOfAll(main.origin);
    double dependence = dependence(foreign());
    double alone = ofAll ? 0 : 1 - dependence;
    double added = 1 - ADDITION_DISCOUNT * dependence;
    for (int s = 0; s < text.sentences(); s++) {
      int size = own.get(text.first(s), text.first(s + 1)).cardinality();
      if (size > 0) {
        Said source = source(s, size, story);
        if (source == null && !ofAll && folding != Folding.ALL) {
          counts.merge(ownIn(s), size * added, Double::sum);
        } else {
          double moved = source == null ? 0 : dependence(source.words);
          int held = held(s, story);
          counts.merge(ownIn(s), (held + (size - held) * alone) * (1 - moved), Double::sum);
          counts.merge(source == null ? ownIn(s) : source.origin, size * moved, Double::sum);
        }
      }
    }
    return counts;
  }

  /** How many words are not the document's own. */
  private int foreign() {
    return origins.values().stream()
        .filter(said -> !said.origin.equals(document))
        .mapToInt(said -> said.words)
        .sum();
  }

  /** How many own words of a sentence others say too that have them not from the same source. */
  private int held(int sentence, SaidWords story) {
    int held = 0;
    Said source = folding == Folding.EXACT ? null : main;
    for (int i = next(text.first(sentence)); i < text.first(sentence + 1); i = next(i + 1)) {
      int others = story.all(text.different()[text.number(i)]) - 1;
      held += others > (source == null ? 0 : others(i, source, story)) ? 1 : 0;
    }
    return held;
  }

  private int next(int index) {
    int next = own.nextSetBit(index);
    return next < 0 ? text.size() : next;
  }

  /** How many other accounts say a word with an origin's text. */
  private int others(int index, Said said, SaidWords story) {
    int number = text.number(index);
    int here = isMost(said) || said.different.get(number) ? 1 : 0;
    return story.with(said.origin, text.different()[number]) - here;
  }

  /** From which of those that were copied a sentence may be, if from any. */
  private @Nullable Said source(int sentence, int size, SaidWords story) {
    Said source = null;
    int most = 0;
    for (Said said : origins.values()) {
      if (!said.origin.equals(document) && said.words > 0) {
        int known = 0;
        for (int i = next(text.first(sentence)); i < text.first(sentence + 1); i = next(i + 1)) {
          known += others(i, said, story) > SAID_BY * story.holders(said.origin) ? 1 : 0;
        }
        if (known > most && known >= MOSTLY * size) {
          source = said;
          most = known;
        }
      }
    }
    return source;
  }

  private double dependence(int foreign) {
    return switch (folding) {
      case EXACT -> 0;
      case LIKELY -> Math.min(1, foreign / (ALL_DEPENDENT * text.size()));
      case ALL -> 1;
    };
  }
}
