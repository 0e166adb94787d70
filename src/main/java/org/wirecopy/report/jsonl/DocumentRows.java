package org.wirecopy.report.jsonl;

import java.io.IOException;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.wirecopy.document.Span;
import org.wirecopy.noise.CleanDocument;
import org.wirecopy.noise.mark.Block;
import org.wirecopy.noise.mark.Mark;
import org.wirecopy.noise.mark.Post;
import org.wirecopy.noise.mark.Quote;
import org.wirecopy.report.RowKind;
import org.wirecopy.report.View;
import org.wirecopy.report.place.Places;
import org.wirecopy.trace.attribution.Credits;
import org.wirecopy.trace.attribution.Naming;
import org.wirecopy.trace.attribution.Reprint;
import org.wirecopy.trace.attribution.Reprints;

/** Writes the {@code document} rows: metadata, posts, and what was removed with the reasons. */
final class DocumentRows {
  private final Json json;
  private final PlaceFields places;
  private final View view;

  DocumentRows(Json json, Places places, View view) {
    this.json = json;
    this.places = new PlaceFields(json, places);
    this.view = view;
  }

  void write(List<CleanDocument> documents) throws IOException {
    new Rows(json, view).write(RowKind.DOCUMENT, documents, this::document);
  }

  private void document(CleanDocument clean) throws IOException {
    json.text("document", clean.id());
    MetadataFields.write(json, clean.metadata());
    json.text("language", clean.document().language());
    if (view.showsKeptText()) {
      json.text("text", clean.keptText());
      if (clean.document().isPage()) {
        json.objects("blocks", clean.blocks(), block -> block(clean, block));
      }
    }
    json.text("page", clean.kind().label());
    if (view.showsNamings()) {
      json.objects("agencies", Credits.of(clean).namings(), naming -> naming(clean, naming));
      json.objects("takenFrom", Reprints.find(clean), note -> reprint(clean, note));
    }
    json.objects("posts", clean.posts(), post -> post(clean, post));
    json.objects("removed", clean.marks(), mark -> removed(clean, mark));
  }

  private void naming(CleanDocument clean, Naming naming) throws IOException {
    places.span(clean.id(), naming.span());
    json.text("agency", naming.agency().code());
    json.text("role", naming.role().label());
  }

  private void reprint(CleanDocument clean, Reprint note) throws IOException {
    places.span(clean.id(), note.span());
    json.text("from", note.from());
    json.texts("links", note.links());
  }

  private void post(CleanDocument clean, Post post) throws IOException {
    places.span(clean.id(), post.span());
    json.text("author", post.author());
    json.text("published", MetadataFields.iso(post.published()));
    json.text("text", clean.text(post));
    json.objects("quotes", post.quotes(), quote -> quote(clean, quote));
    part(clean, "signature", clean.signature(post).orElse(null));
    part(clean, "edited", clean.edited(post).orElse(null));
  }

  private void block(CleanDocument clean, Block block) throws IOException {
    places.span(clean.id(), block.span());
    json.text("block", block.kind().label());
  }

  private void quote(CleanDocument clean, Quote quote) throws IOException {
    places.span(clean.id(), quote.span());
    json.text("author", quote.author());
    json.number("post", quote.post());
    json.objects("quotes", quote.quotes(), inner -> quote(clean, inner));
  }

  private void part(CleanDocument clean, String name, @Nullable Span span) throws IOException {
    if (span != null) {
      json.object(name, () -> places.span(clean.id(), span));
    }
  }

  private void removed(CleanDocument clean, Mark mark) throws IOException {
    places.span(clean.id(), mark.span());
    json.text("noise", mark.noise().label());
    json.text("reason", mark.reason());
  }
}
