package org.wirecopy;

import java.util.Iterator;
import java.util.List;
import java.util.stream.Stream;
import org.wirecopy.document.Document;
import org.wirecopy.noise.CleanDocument;
import org.wirecopy.noise.mark.PageKind;
import org.wirecopy.record.DocumentRecord;
import org.wirecopy.token.Tokenizer;
import org.wirecopy.trial.Plan;

/** Reads documents to tell what a run would guarantee and cost; nothing is compared or kept. */
final class Planner {
  private final Options options;

  Planner(Options options) {
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
      bytes += DocumentRecord.write(unmarked(document)).length;
      options.watch().progress().update("reading", count, -1);
    }
    return new Plan(
        count,
        words,
        options.minWords(words),
        new Plan.Space(bytes, options.memoryForDocuments()),
        new Plan.Space(
            options.pairs() == null ? fingerprintBytes(words) : 0,
            options.memoryForFingerprints()));
  }

  /** Marks of noise take little room beside a text, and the longest time to find. */
  private static CleanDocument unmarked(Document document) {
    return new CleanDocument(document, List.of(), List.of(), document.metadata(), PageKind.UNKNOWN);
  }

  private long fingerprintBytes(long words) {
    int window = FingerprintCollector.winnowing(options.minWords(), words).window();
    return words * 2 / (window + 1) * Long.BYTES;
  }
}
