package org.wirecopy;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.lang.reflect.Executable;
import java.lang.reflect.Field;
import java.lang.reflect.Member;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/**
 * What a user may hold: the public types of the packages that the module exports, with their
 * members. No change of it is an accident, since a listing of it is compared; {@code mvn test
 * -Dtest=PublicApiTest -Dgolden.rewrite} writes the listing anew.
 */
class PublicApiTest {
  private static final Path LISTING = Path.of("src/test/resources/org/wirecopy/public-api.txt");
  private static final int MOST = 127;

  /** What is inherited or made by the language. */
  private static final Set<String> OF_THE_LANGUAGE =
      Set.of("equals", "hashCode", "toString", "values", "valueOf");

  private static List<Class<?>> types() throws IOException {
    return ExportedTypes.topLevel().flatMap(PublicApiTest::withNested).toList();
  }

  private static Stream<Class<?>> withNested(Class<?> type) {
    return isOpen(type.getModifiers())
        ? Stream.concat(
            Stream.of(type),
            Arrays.stream(type.getDeclaredClasses()).flatMap(PublicApiTest::withNested))
        : Stream.empty();
  }

  private static boolean isOpen(int modifiers) {
    return Modifier.isPublic(modifiers) || Modifier.isProtected(modifiers);
  }

  private static <T extends Member> Stream<T> open(T[] members) {
    return Arrays.stream(members)
        .filter(member -> isOpen(member.getModifiers()) && !member.isSynthetic());
  }

  /** A type in one line: what it is, its supertypes, and its members in their order by name. */
  private static String line(Class<?> type) {
    Set<String> members = new TreeSet<>();
    open(type.getDeclaredFields()).map(Field::getName).forEach(members::add);
    Stream.concat(open(type.getDeclaredConstructors()), open(type.getDeclaredMethods()))
        .filter(member -> !OF_THE_LANGUAGE.contains(member.getName()))
        .map(PublicApiTest::signature)
        .forEach(members::add);
    return type.getName() + ": " + String.join(", ", members);
  }

  private static String signature(Executable member) {
    String name = member instanceof Method ? member.getName() : "new";
    return Arrays.stream(member.getParameterTypes())
        .map(Class::getSimpleName)
        .collect(Collectors.joining(", ", name + "(", ")"));
  }

  /** The classes that a type's signatures name. */
  private static Stream<Class<?>> named(Class<?> type) {
    return Stream.of(
            Stream.ofNullable(type.getSuperclass()),
            Arrays.stream(type.getInterfaces()),
            open(type.getDeclaredFields()).map(Field::getType),
            Stream.concat(open(type.getDeclaredConstructors()), open(type.getDeclaredMethods()))
                .flatMap(member -> Arrays.stream(member.getParameterTypes())),
            open(type.getDeclaredMethods()).map(Method::getReturnType))
        .flatMap(classes -> classes);
  }

  @Test
  void is_what_the_listing_says() throws IOException {
    String listing =
        types().stream()
            .map(PublicApiTest::line)
            .sorted()
            .collect(Collectors.joining("\n", "", "\n"));
    if (System.getProperty("golden.rewrite") != null) {
      Files.writeString(LISTING, listing);
    }
    assertThat(listing).isEqualTo(Files.readString(LISTING));
  }

  @Test
  void is_small_enough_to_be_learnt() throws IOException {
    assertThat(types().stream().filter(type -> !type.isMemberClass()))
        .hasSizeLessThanOrEqualTo(MOST);
  }

  @Test
  void names_nothing_that_is_not_exported() throws IOException {
    List<Class<?>> types = types();
    assertThat(types)
        .allSatisfy(
            type ->
                assertThat(named(type))
                    .filteredOn(other -> other.getName().startsWith("org.wirecopy."))
                    .isSubsetOf(types));
  }
}
