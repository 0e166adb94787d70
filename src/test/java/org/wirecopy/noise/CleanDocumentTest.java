package org.wirecopy.noise;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Function;
import org.junit.jupiter.api.Test;
import org.wirecopy.document.Document;

class CleanDocumentTest {
  private static final CleanDocument FERRY =
      Cleaner.auto().clean(Document.of("ferry", "The ferry sails at noon.\n"));

  @Test
  void finds_a_thing_out_once() {
    AtomicInteger calls = new AtomicInteger();
    Function<CleanDocument, Integer> finder = clean -> calls.incrementAndGet();
    CleanDocument light = FERRY.kept(() -> FERRY);

    assertThat(light.once(finder)).isEqualTo(1);
    assertThat(light.once(finder)).isEqualTo(1);
    int words = light.once(clean -> clean.tokens().size());
    assertThat(words).isEqualTo(5);
  }

  @Test
  void what_is_kept_elsewhere_is_read_only_when_it_is_gone() {
    CleanDocument light =
        FERRY.kept(
            () -> {
              throw new AssertionError("is at hand");
            });

    assertThat(light).isEqualTo(FERRY);
    assertThat(light.tokens()).isSameAs(FERRY.tokens());
  }
}
