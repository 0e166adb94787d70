package org.wirecopy.trace;

import static com.google.common.base.Preconditions.checkNotNull;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.wirecopy.align.Passage;
import org.wirecopy.trace.named.Agency;

/**
 * One text and all its copies.
 *
 * @param id the family's name, made from its members, the same in every run
 * @param members the copies, ordered by document and place, at least two
 * @param passages the names of the passages that make it one text, sorted
 * @param origin where the text most likely comes from
 * @param agency the agency that the copies credit, or {@code null}
 * @param text what the copies are copies of: what it is called, its versions and its parts
 */
public record Family(
    String id,
    List<Passage.Side> members,
    List<String> passages,
    Origin origin,
    @Nullable Agency agency,
    CarriedText text) {
  /** Copies the members and passages. */
  public Family {
    checkNotNull(id, "id");
    checkNotNull(members, "members");
    checkNotNull(passages, "passages");
    checkNotNull(origin, "origin");
    checkNotNull(text, "text");
    members = List.copyOf(members);
    passages = List.copyOf(passages);
  }
}
