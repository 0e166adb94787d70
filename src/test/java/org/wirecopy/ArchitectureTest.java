package org.wirecopy;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.fields;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaAccess;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.PackageMatcher;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Keeps the one straight line: a stage knows only the stages before it, and nothing around it. */
class ArchitectureTest {
  private static final String ROOT = "org.wirecopy";
  private static final String EDGE = ROOT + ".cli..";

  /** The stages in their order; the way in makes what reports and all after them start from. */
  private static final List<String> LINE =
      List.of(
          ROOT + ".table..",
          ROOT + ".work..",
          ROOT + ".document..",
          ROOT + ".files..",
          ROOT + ".parquet..",
          ROOT + ".token..",
          ROOT + ".noise..",
          ROOT + ".record..",
          ROOT + ".fingerprint..",
          ROOT + ".match..",
          ROOT + ".align..",
          ROOT + ".trace..",
          ROOT + ".reliability..",
          ROOT + ".trial..",
          ROOT + ".comparison..",
          ROOT,
          ROOT + ".report..",
          ROOT + ".check..",
          ROOT + ".archive..",
          ROOT + ".serve..",
          ROOT + ".dedup..",
          ROOT + ".spark..",
          ROOT + ".assertions..",
          ROOT + ".maven..",
          EDGE);

  /** What writes past the caller, or ends the caller's process. */
  private static final Set<String> INTRUSIONS =
      Set.of(
          "java.lang.System.out",
          "java.lang.System.err",
          "java.lang.System.in",
          "java.lang.System.exit(int)",
          "java.lang.Runtime.exit(int)",
          "java.lang.Runtime.halt(int)",
          "java.lang.Throwable.printStackTrace()");

  /** What makes a result depend on the machine or the moment. */
  private static final Set<String> SURROUNDINGS =
      Set.of(
          "java.lang.System.currentTimeMillis()",
          "java.time.Instant.now()",
          "java.time.LocalDate.now()",
          "java.time.LocalDateTime.now()",
          "java.time.OffsetDateTime.now()",
          "java.time.ZonedDateTime.now()",
          "java.time.ZoneId.systemDefault()",
          "java.time.Clock.systemUTC()",
          "java.time.Clock.systemDefaultZone()",
          "java.util.TimeZone.getDefault()",
          "java.util.Locale.getDefault()",
          "java.nio.charset.Charset.defaultCharset()",
          "java.lang.String.toLowerCase()",
          "java.lang.String.toUpperCase()",
          "java.lang.String.getBytes()",
          "java.lang.String.<init>([B)",
          "java.lang.String.format(java.lang.String, [Ljava.lang.Object;)",
          "java.lang.String.formatted([Ljava.lang.Object;)",
          "java.io.InputStreamReader.<init>(java.io.InputStream)",
          "java.io.OutputStreamWriter.<init>(java.io.OutputStream)",
          "java.io.FileReader.<init>(java.io.File)",
          "java.io.FileReader.<init>(java.lang.String)",
          "java.io.FileWriter.<init>(java.io.File)",
          "java.io.FileWriter.<init>(java.lang.String)",
          "java.lang.Math.random()",
          "java.util.Random.<init>()");

  /** Classes that know one another, and why they may. */
  private static final Set<Set<String>> CIRCLES =
      Set.of(
          // sealed, with what it permits
          in("check.format", "Alert", "AllowanceAlert", "CopyAlert", "ShareAlert"));

  /** Names of more than one class, and why these may have it. */
  private static final Set<String> NAMESAKES =
      Set.of(
          // a report and a check, in one format
          "MarkdownWriter");

  private static final JavaClasses CLASSES =
      new ClassFileImporter()
          .withImportOption(new ImportOption.DoNotIncludeTests())
          .importPackages(ROOT);

  private static Set<String> in(String room, String... classes) {
    return Arrays.stream(classes)
        .map(name -> ROOT + "." + room + "." + name)
        .collect(Collectors.toSet());
  }

  static List<Integer> stages() {
    return IntStream.range(0, LINE.size() - 1).boxed().toList();
  }

  @ParameterizedTest
  @MethodSource("stages")
  void lets_a_stage_know_only_those_before_it(int stage) {
    String[] later = LINE.subList(stage + 1, LINE.size()).toArray(String[]::new);
    noClasses()
        .that()
        .resideInAPackage(LINE.get(stage))
        .should()
        .dependOnClassesThat()
        .resideInAnyPackage(later)
        .check(CLASSES);
  }

  @Test
  void has_every_package_in_the_line() {
    List<PackageMatcher> stages = LINE.stream().map(PackageMatcher::of).toList();
    assertThat(CLASSES.stream().map(type -> type.getPackageName()).distinct())
        .allSatisfy(name -> assertThat(stages).anyMatch(stage -> stage.matches(name)));
  }

  @Test
  void has_no_circle_of_packages() {
    slices().matching(ROOT + ".(**)").should().beFreeOfCycles().check(CLASSES);
  }

  @Test
  void has_no_circle_of_classes_but_those_with_a_reason() {
    assertThat(ClassGraph.of(CLASSES).circles()).isEqualTo(CIRCLES);
  }

  @Test
  void names_no_two_classes_alike_but_those_with_a_reason() {
    assertThat(ClassGraph.of(CLASSES).namesakes()).isEqualTo(NAMESAKES);
  }

  @Test
  void intrudes_on_no_caller_but_from_the_command_line() {
    noClasses()
        .that()
        .resideOutsideOfPackage(EDGE)
        .and()
        .doNotHaveFullyQualifiedName(ROOT + ".spark.DedupMain")
        .should()
        .accessTargetWhere(isOneOf(INTRUSIONS))
        .orShould()
        .dependOnClassesThat()
        .resideInAnyPackage("java.util.logging..", "picocli..", "java.lang.System.Logger")
        .check(CLASSES);
  }

  @Test
  void depends_on_no_clock_and_no_default_of_the_machine() {
    noClasses().should().accessTargetWhere(isOneOf(SURROUNDINGS)).check(CLASSES);
  }

  @Test
  void keeps_no_state_in_static_fields() {
    fields().that().areStatic().should().beFinal().check(CLASSES);
  }

  /** A name that is written wrongly would forbid nothing. */
  @Test
  void knows_what_it_forbids_by_its_right_name() {
    JavaClasses offenders = new ClassFileImporter().importClasses(Offender.class);
    assertThatThrownBy(
            () -> noClasses().should().accessTargetWhere(isOneOf(SURROUNDINGS)).check(offenders))
        .isInstanceOf(AssertionError.class)
        .message()
        .contains("String.format(", "String.<init>([B)", "String.toLowerCase()", "Instant.now()");
    assertThatThrownBy(
            () -> noClasses().should().accessTargetWhere(isOneOf(INTRUSIONS)).check(offenders))
        .isInstanceOf(AssertionError.class)
        .message()
        .contains("System.out", "System.exit(int)");
  }

  private static final class Offender {
    static void offend() {
      System.out.println(String.format("%s", Instant.now()));
      System.out.println(new String(new byte[0]).toLowerCase());
      System.exit(1);
    }
  }

  private static DescribedPredicate<JavaAccess<?>> isOneOf(Set<String> names) {
    return DescribedPredicate.describe(
        "is one of " + names, access -> names.contains(access.getTarget().getFullName()));
  }
}
