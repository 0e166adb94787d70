package org.wirecopy.report.html;

import java.io.IOException;
import org.jspecify.annotations.Nullable;
import org.wirecopy.document.Metadata;
import org.wirecopy.noise.CleanDocument;
import org.wirecopy.noise.mark.Mark;
import org.wirecopy.reliability.Reliability;
import org.wirecopy.reliability.Score;
import org.wirecopy.report.jsonl.Json;

/**
 * What lists show of a document.
 *
 * @param id its id
 * @param metadata what is known about it
 * @param facts what the page says of its form
 * @param weight how far it can be relied on, or {@code null} where it was not weighed
 * @param part the number of the part that its text stands in
 */
record DocumentSummary(
    String id, Metadata metadata, Facts facts, @Nullable Reliability weight, int part) {
  /**
   * The form and the size of a document.
   *
   * @param page what it was seen to be
   * @param language its language, or {@code null}
   * @param words how many words it has
   * @param noise how many of them are noise
   * @param length how many UTF-16 units it has
   */
  record Facts(String page, @Nullable String language, int words, int noise, int length) {}

  static DocumentSummary of(CleanDocument document, @Nullable Reliability weight, int part) {
    int noise = 0;
    for (Mark mark : document.marks()) {
      noise += document.tokens().count(mark.span());
    }
    Facts facts =
        new Facts(
            document.kind().label(),
            document.document().language(),
            document.tokens().size(),
            noise,
            document.document().text().length());
    return new DocumentSummary(document.id(), document.metadata(), facts, weight, part);
  }

  void write(Json json) throws IOException {
    json.text("id", id);
    json.text("source", metadata.source());
    json.text("published", metadata.published() != null ? metadata.published().toString() : null);
    json.text("title", metadata.title());
    json.text("author", metadata.author());
    json.text("url", metadata.url());
    json.text("language", facts.language);
    json.text("page", facts.page);
    json.number("words", facts.words);
    json.number("noise", facts.noise);
    json.number("length", facts.length);
    json.number("part", part);
    if (weight != null) {
      score(json, weight.score());
      json.number("credibility", weight.credibility().number());
    }
  }

  /** The score with its interval, where there is one. */
  static void score(Json json, @Nullable Score score) throws IOException {
    if (score != null) {
      json.rounded("score", score.value());
      json.rounded("low", score.low());
      json.rounded("high", score.high());
    }
  }
}
