package org.wirecopy.spark;

import java.util.Iterator;
import java.util.function.Function;

/** Turns one thing after the other into another as they are asked for. */
record Mapped<A, B>(Iterator<A> source, Function<A, B> function) implements Iterator<B> {
  @Override
  public boolean hasNext() {
    return source.hasNext();
  }

  @Override
  public B next() {
    return function.apply(source.next());
  }
}
