package org.wirecopy.spark;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Iterator;
import java.util.NoSuchElementException;
import java.util.function.BiConsumer;
import java.util.function.Consumer;

/**
 * Turns each of many things into any number of others, as they are asked for, so that no more than
 * what one of them gives is in memory.
 */
final class Flattened<A, B> implements Iterator<B> {
  private final Iterator<A> source;
  private final BiConsumer<A, Consumer<B>> each;
  private final Consumer<Consumer<B>> end;
  private final Deque<B> ready = new ArrayDeque<>();
  private boolean isEnded;

  /**
   * Begins.
   *
   * @param source what is turned
   * @param each turns one
   * @param end adds what comes behind the last
   */
  Flattened(Iterator<A> source, BiConsumer<A, Consumer<B>> each, Consumer<Consumer<B>> end) {
    this.source = source;
    this.each = each;
    this.end = end;
  }

  Flattened(Iterator<A> source, BiConsumer<A, Consumer<B>> each) {
    this(source, each, ready -> {});
  }

  @Override
  public boolean hasNext() {
    while (ready.isEmpty() && source.hasNext()) {
      each.accept(source.next(), ready::add);
    }
    if (ready.isEmpty() && !isEnded) {
      isEnded = true;
      end.accept(ready::add);
    }
    return !ready.isEmpty();
  }

  @Override
  public B next() {
    if (!hasNext()) {
      throw new NoSuchElementException();
    }
    return ready.remove();
  }
}
