package org.wirecopy.reliability.story.grouping;

import java.util.ArrayList;
import java.util.List;
import org.wirecopy.document.Span;
import org.wirecopy.noise.CleanDocument;
import org.wirecopy.noise.mark.Post;
import org.wirecopy.trace.attribution.Agencies;
import org.wirecopy.trace.attribution.Credits;
import org.wirecopy.work.BinarySearch;

/**
 * Whose a document's own text is: its own, or the agency's that it is credited to, in a thread post
 * by post.
 */
final class OwnText {
  private final String ofPage;
  private final List<Post> posts;
  private final List<String> ofPosts = new ArrayList<>();

  private OwnText(CleanDocument document) {
    Credits credits = Credits.of(document);
    String own = CopiedWords.document(document.id());
    this.posts = document.posts();
    this.ofPage = credited(credits, new Span(0, 0), own);
    posts.forEach(post -> ofPosts.add(credited(credits, post.span(), own)));
  }

  static OwnText of(CleanDocument document) {
    return new OwnText(document);
  }

  private static String credited(Credits credits, Span part, String own) {
    return credits.governing(part).stream()
        .map(credit -> credit.agency().code())
        .filter(code -> !code.equals(Agencies.GENERIC))
        .findFirst()
        .map(CopiedWords::agency)
        .orElse(own);
  }

  /** Whose the words at a place are that stand nowhere else. */
  String at(int offset) {
    int post = BinarySearch.first(posts.size(), i -> posts.get(i).span().end() > offset);
    boolean inside = post < posts.size() && posts.get(post).span().start() <= offset;
    return inside ? ofPosts.get(post) : ofPage;
  }

  /** Whose the document is where nothing is known to be copied. */
  String whole() {
    return posts.isEmpty() ? ofPage : ofPosts.get(0);
  }
}
