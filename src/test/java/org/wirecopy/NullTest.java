package org.wirecopy;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.lang.reflect.Parameter;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.wirecopy.document.Document;

/** The way in refuses nothing at all where it is given, and names the parameter. */
class NullTest {
  private static Stream<Arguments> methods() {
    return Stream.of(Wirecopy.class, Analyzer.class, Analyzer.Builder.class)
        .flatMap(type -> Arrays.stream(type.getDeclaredMethods()))
        .filter(method -> Modifier.isPublic(method.getModifiers()))
        .flatMap(
            method ->
                Arrays.stream(method.getParameters())
                    .filter(parameter -> !parameter.getType().isPrimitive())
                    .map(parameter -> Arguments.of(method, parameter)));
  }

  @ParameterizedTest
  @MethodSource("methods")
  void is_refused_with_the_name_of_the_parameter(Method method, Parameter refused) {
    Object[] arguments =
        Arrays.stream(method.getParameters())
            .map(parameter -> parameter.equals(refused) ? null : given(parameter.getType()))
            .toArray();
    Throwable thrown = catchThrowable(() -> method.invoke(receiver(method), arguments));
    assertThat(thrown).isInstanceOf(InvocationTargetException.class);
    assertThat(thrown.getCause())
        .isInstanceOf(NullPointerException.class)
        .hasMessage(refused.getName());
  }

  private static Object receiver(Method method) {
    return method.getDeclaringClass() == Analyzer.class
        ? Wirecopy.analyzer().build()
        : Wirecopy.analyzer();
  }

  /** Something to go with what is refused. */
  private static Object given(Class<?> type) {
    return List.<Object>of("text", Document.of("id", "text"), 1).stream()
        .filter(value -> type.isInstance(value) || type == int.class && value instanceof Integer)
        .findFirst()
        .orElseThrow();
  }
}
