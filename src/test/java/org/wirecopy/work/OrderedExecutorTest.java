package org.wirecopy.work;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.EOFException;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class OrderedExecutorTest {
  private final OrderedExecutor<IOException> executor =
      new OrderedExecutor<>(2, "weir", e -> new IOException("interrupted", e));

  @AfterEach
  void end() {
    executor.close();
  }

  private static List<Integer> numbers() {
    return IntStream.range(0, 100).boxed().toList();
  }

  private static int slowlyIfEven(int number) {
    for (int i = 0; i < (number % 2 == 0 ? 1000 : 0); i++) {
      Thread.onSpinWait();
    }
    return -number;
  }

  private static int untilCancelled(int number) {
    while (!Thread.currentThread().isInterrupted()) {
      Thread.onSpinWait();
    }
    return number;
  }

  @Test
  void gives_results_in_the_order_of_the_things() throws IOException {
    List<Integer> results = new ArrayList<>();
    executor.inOrder(numbers().iterator(), OrderedExecutorTest::slowlyIfEven, results::add);
    executor.onAll(numbers(), OrderedExecutorTest::slowlyIfEven, results::add);
    List<Integer> once = numbers().stream().map(number -> -number).toList();
    assertThat(results.subList(0, 100)).isEqualTo(once);
    assertThat(results.subList(100, 200)).isEqualTo(once);
  }

  @Test
  void asks_for_no_more_than_a_few_things_before_it_hands_results_on() throws IOException {
    AtomicInteger asked = new AtomicInteger();
    AtomicInteger taken = new AtomicInteger();
    AtomicInteger most = new AtomicInteger();
    Iterator<Integer> things =
        numbers().stream()
            .peek(thing -> most.accumulateAndGet(asked.incrementAndGet() - taken.get(), Math::max))
            .iterator();
    executor.inOrder(things, thing -> thing, result -> taken.incrementAndGet());
    assertThat(taken).hasValue(100);
    assertThat(most.get()).isBetween(8, 10);
  }

  @Test
  void throws_what_the_work_threw_when_its_turn_comes() {
    List<Integer> results = new ArrayList<>();
    assertThatThrownBy(
            () ->
                executor.inOrder(
                    numbers().iterator(),
                    number -> {
                      if (number == 7) {
                        throw new EOFException("the weir is dry");
                      }
                      return number;
                    },
                    results::add))
        .isInstanceOf(EOFException.class)
        .hasMessage("the weir is dry");
    assertThat(results).containsExactly(0, 1, 2, 3, 4, 5, 6);
  }

  @Test
  void throws_what_is_not_checked_as_it_is() {
    IllegalStateException thrown = new IllegalStateException("the weir is dry");
    assertThatThrownBy(
            () ->
                executor.onAll(
                    List.of(1),
                    number -> {
                      throw thrown;
                    },
                    result -> {}))
        .isSameAs(thrown);
  }

  @Test
  void stops_where_the_taker_fails() {
    assertThatThrownBy(
            () ->
                executor.inOrder(
                    numbers().iterator(),
                    number -> number,
                    result -> {
                      throw new EOFException("the lock is full");
                    }))
        .isInstanceOf(EOFException.class);
  }

  @Test
  void says_so_if_it_is_interrupted_and_stays_interrupted() {
    Thread.currentThread().interrupt();
    assertThatThrownBy(
            () -> executor.onAll(List.of(1), OrderedExecutorTest::untilCancelled, result -> {}))
        .isInstanceOf(IOException.class)
        .hasMessage("interrupted")
        .hasCauseInstanceOf(InterruptedException.class);
    assertThat(Thread.interrupted()).isTrue();
  }

  @Test
  void works_in_threads_of_its_name_that_keep_no_program_alive() throws IOException {
    List<Thread> threads = new ArrayList<>();
    executor.onAll(List.of(1), number -> Thread.currentThread(), threads::add);
    assertThat(threads)
        .singleElement()
        .satisfies(thread -> assertThat(thread.isDaemon()).isTrue())
        .satisfies(thread -> assertThat(thread.getName()).isEqualTo("weir"));
  }
}
