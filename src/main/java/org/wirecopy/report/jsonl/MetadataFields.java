package org.wirecopy.report.jsonl;

import static com.google.common.base.Preconditions.checkNotNull;

import java.io.IOException;
import org.jspecify.annotations.Nullable;
import org.wirecopy.document.Metadata;
import org.wirecopy.document.Published;

/** How what is known beside a text is written wherever a document is told of. */
public final class MetadataFields {
  private MetadataFields() {}

  /**
   * Writes {@code "source", "published", "title", "author", "url"}, each null where it is unknown.
   *
   * @param json where to
   * @param metadata what is known
   * @throws IOException if the stream does not take it
   */
  public static void write(Json json, Metadata metadata) throws IOException {
    checkNotNull(json, "json");
    checkNotNull(metadata, "metadata");
    json.text("source", metadata.source());
    json.text("published", iso(metadata.published()));
    json.text("title", metadata.title());
    json.text("author", metadata.author());
    json.text("url", metadata.url());
  }

  static @Nullable String iso(@Nullable Published published) {
    return published == null ? null : published.toString();
  }
}
