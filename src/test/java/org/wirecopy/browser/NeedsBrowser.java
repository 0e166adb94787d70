package org.wirecopy.browser;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import java.util.concurrent.atomic.AtomicBoolean;
import org.junit.jupiter.api.extension.ConditionEvaluationResult;
import org.junit.jupiter.api.extension.ExecutionCondition;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.extension.ExtensionContext;

/**
 * Tests that open a page in a browser: skipped where the browser or its driver is missing, with a
 * sentence that says what to install; in CI, where nothing is to be skipped, they fail.
 */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@ExtendWith(NeedsBrowser.Condition.class)
@interface NeedsBrowser {

  /** Asks once for each class of tests. */
  final class Condition implements ExecutionCondition {
    private static final AtomicBoolean TOLD = new AtomicBoolean();

    @Override
    public ConditionEvaluationResult evaluateExecutionCondition(ExtensionContext context) {
      String missing = Browser.missing();
      if (missing.isEmpty()) {
        return ConditionEvaluationResult.enabled("the browser and its driver are there");
      }
      if ("true".equals(System.getenv("CI"))) {
        throw new IllegalStateException(missing);
      }
      if (!TOLD.getAndSet(true)) {
        System.err.println("Tests of the page of a report are skipped: " + missing);
      }
      return ConditionEvaluationResult.disabled(missing);
    }
  }
}
