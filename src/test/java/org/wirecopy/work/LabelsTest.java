package org.wirecopy.work;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.nio.file.StandardCopyOption;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;

class LabelsTest {
  @Test
  void has_small_letters_and_hyphens() {
    assertThat(Labels.of(TimeUnit.DAYS)).isEqualTo("days");
    assertThat(Labels.of(StandardCopyOption.ATOMIC_MOVE)).isEqualTo("atomic-move");
  }

  @Test
  void leads_back_to_its_constant() {
    for (StandardCopyOption option : StandardCopyOption.values()) {
      assertThat(Labels.find(StandardCopyOption.class, Labels.of(option))).hasValue(option);
      assertThat(Labels.constant(StandardCopyOption.class, Labels.of(option))).isSameAs(option);
    }
  }

  @Test
  void leads_nowhere_if_no_constant_has_it() {
    assertThat(Labels.find(TimeUnit.class, "DAYS")).isEmpty();
    assertThat(Labels.find(TimeUnit.class, "weeks")).isEmpty();
    assertThatIllegalArgumentException().isThrownBy(() -> Labels.constant(TimeUnit.class, "weeks"));
  }
}
