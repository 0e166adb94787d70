package org.wirecopy;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.reflect.AnnotatedType;
import java.lang.reflect.AnnotatedTypeVariable;
import java.lang.reflect.Constructor;
import java.lang.reflect.Executable;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.lang.reflect.Parameter;
import java.lang.reflect.TypeVariable;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/**
 * What the module exports refuses nothing at all where it is given, and names the parameter: every
 * public constructor and method of every public type, but for parameters that are {@code Nullable}.
 */
class NullTest {
  /** A parameter that has to be given. */
  private record Wanted(Executable member, Parameter parameter) {
    /**
     * Whether nothing at all is refused by the parameter's name, and nothing else happens first.
     */
    boolean isRefused() throws Exception {
      Object[] arguments =
          Arrays.stream(member.getParameters())
              .map(other -> other.equals(parameter) ? null : Stand.in(other.getType()))
              .toArray();
      try {
        if (member instanceof Constructor<?> constructor) {
          constructor.newInstance(arguments);
        } else {
          ((Method) member).invoke(receiver(), arguments);
        }
        return false;
      } catch (InvocationTargetException e) {
        return e.getCause() instanceof NullPointerException refused
            && parameter.getName().equals(refused.getMessage());
      }
    }

    private @Nullable Object receiver() {
      return Modifier.isStatic(member.getModifiers()) ? null : Stand.in(member.getDeclaringClass());
    }

    @Override
    public String toString() {
      return member.toGenericString() + ": " + parameter.getName();
    }
  }

  private static Stream<Class<?>> withNested(Class<?> type) {
    return Modifier.isPublic(type.getModifiers())
        ? Stream.concat(
            Stream.of(type), Arrays.stream(type.getDeclaredClasses()).flatMap(NullTest::withNested))
        : Stream.empty();
  }

  private static Stream<Wanted> wanted(Class<?> type) {
    return Stream.concat(
            Arrays.stream(type.getDeclaredConstructors()), Arrays.stream(type.getDeclaredMethods()))
        .filter(member -> Modifier.isPublic(member.getModifiers()))
        .filter(member -> !Modifier.isAbstract(member.getModifiers()) && !member.isSynthetic())
        .filter(member -> !isOfTheLanguage(member))
        .flatMap(
            member ->
                Arrays.stream(member.getParameters())
                    .filter(parameter -> !parameter.getType().isPrimitive())
                    .filter(parameter -> !mayBeNull(parameter.getAnnotatedType()))
                    .map(parameter -> new Wanted(member, parameter)));
  }

  /** What compares with anything, and an enum's own {@code valueOf}. */
  private static boolean isOfTheLanguage(Executable member) {
    return member.getName().equals("equals")
        || member.getDeclaringClass().isEnum() && member.getName().equals("valueOf");
  }

  private static boolean mayBeNull(AnnotatedType type) {
    return type.isAnnotationPresent(Nullable.class)
        || type instanceof AnnotatedTypeVariable variable
            && Arrays.stream(((TypeVariable<?>) variable.getType()).getAnnotatedBounds())
                .anyMatch(bound -> bound.isAnnotationPresent(Nullable.class));
  }

  @Test
  void is_refused_with_the_name_of_the_parameter() throws Exception {
    List<Wanted> wanted =
        ExportedTypes.topLevel().flatMap(NullTest::withNested).flatMap(NullTest::wanted).toList();
    assertThat(wanted)
        .extracting(Wanted::toString)
        .anyMatch(text -> text.contains("Wirecopy.compare(java.lang.String"))
        .anyMatch(text -> text.contains("org.wirecopy.document.Document("))
        .anyMatch(text -> text.contains("Cleaner$Builder.rule("));
    for (Wanted each : wanted) {
      assertThat(each.isRefused()).as(each.toString()).isTrue();
    }
  }

  @Test
  void is_seen_to_be_taken_where_nothing_is_refused() throws Exception {
    List<Wanted> wanted = wanted(Careless.class).toList();
    assertThat(wanted).hasSize(3);
    for (Wanted each : wanted) {
      assertThat(each.isRefused()).as(each.toString()).isFalse();
    }
  }

  /** Takes nothing at all in silence, fails at it late, or names another parameter. */
  public static final class Careless {
    /** Takes it. */
    public Careless(String text, @Nullable String title) {}

    /** Fails at it. */
    public int length(String text) {
      return text.length();
    }

    /** Names another. */
    public static String of(String text) {
      throw new NullPointerException("other");
    }
  }
}
