package org.wirecopy;

import java.util.Iterator;
import java.util.stream.Stream;
import org.wirecopy.document.Document;
import org.wirecopy.document.DocumentStore;
import org.wirecopy.token.Tokenizer;

/** Reads documents to tell what a run would guarantee and cost; nothing is compared or kept. */
final class Planner {
  private final Analyzer.Options options;

  Planner(Analyzer.Options options) {
    this.options = options;
  }

  Plan of(Stream<Document> documents) {
    long count = 0;
    long words = 0;
    long bytes = 0;
    Iterator<Document> iterator = documents.iterator();
    while (iterator.hasNext()) {
      Document document = iterator.next();
      count++;
      words += Tokenizer.tokenize(document).size();
      bytes += DocumentStore.pack(document).length;
      options.watch().progress().update("reading", count, -1);
    }
    int minWords = Run.minWords(options, words);
    boolean named = options.pairs() != null;
    long prints =
        named ? 0 : words * 2 / (Prints.winnowing(options.minWords(), words).window() + 1);
    return new Plan(count, words, minWords, bytes, prints * Long.BYTES, options.memory());
  }
}
