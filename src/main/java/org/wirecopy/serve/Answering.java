package org.wirecopy.serve;

import java.io.IOException;
import java.util.function.Consumer;

/** Answers a question, whatever becomes of it. */
@FunctionalInterface
interface Answering {
  int UNAVAILABLE = 503;
  int BROKEN = 500;

  /**
   * The answer.
   *
   * @throws Refusal if there is none for what was asked
   */
  Answer answer() throws IOException, Refusal;

  /** The answer, or why there is none; what should not happen is told, and not to who asked. */
  default Answer orRefusal(Consumer<Throwable> failures) {
    try {
      return answer();
    } catch (Refusal e) {
      return Answer.of(e);
    } catch (OutOfMemoryError e) {
      failures.accept(e);
      return Answer.of(new Refusal(UNAVAILABLE, "there is not enough memory for this now"));
    } catch (IOException | RuntimeException | StackOverflowError e) {
      failures.accept(e);
      return Answer.of(new Refusal(BROKEN, "the question could not be answered"));
    }
  }
}
