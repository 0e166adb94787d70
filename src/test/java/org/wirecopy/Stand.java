package org.wirecopy;

import com.google.common.io.ByteSource;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.lang.reflect.Array;
import java.lang.reflect.Constructor;
import java.lang.reflect.InvocationHandler;
import java.lang.reflect.Modifier;
import java.lang.reflect.Proxy;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;

/**
 * Something of a type that is there, and nothing more: enough for a parameter or a receiver that is
 * not looked at before another parameter is refused.
 */
final class Stand {
  private static final List<Object> KNOWN =
      List.of(
          "text",
          1.0,
          InputStream.nullInputStream(),
          OutputStream.nullOutputStream(),
          StandardCharsets.UTF_8,
          ByteSource.empty(),
          ByteBuffer.allocate(0),
          file());

  private Stand() {}

  private static FileChannel file() {
    try {
      return FileChannel.open(Path.of("pom.xml"));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  static Object in(Class<?> type) {
    return KNOWN.stream().filter(type::isInstance).findFirst().orElseGet(() -> made(type));
  }

  private static Object made(Class<?> type) {
    if (type.isPrimitive()) {
      return Array.get(Array.newInstance(type, 1), 0);
    }
    if (type.isArray()) {
      return Array.newInstance(type.getComponentType(), 0);
    }
    if (type.isEnum()) {
      return type.getEnumConstants()[0];
    }
    if (type.isInterface()) {
      return Proxy.newProxyInstance(
          Stand.class.getClassLoader(),
          new Class<?>[] {type},
          (proxy, method, arguments) -> InvocationHandler.invokeDefault(proxy, method, arguments));
    }
    return unmade(type);
  }

  /** An object that no constructor saw, as deserialization has them. */
  private static Object unmade(Class<?> type) {
    if (Modifier.isAbstract(type.getModifiers())) {
      throw new IllegalArgumentException("name a value of " + type);
    }
    try {
      Class<?> factory = Class.forName("sun.reflect.ReflectionFactory");
      Constructor<?> constructor =
          (Constructor<?>)
              factory
                  .getMethod("newConstructorForSerialization", Class.class, Constructor.class)
                  .invoke(
                      factory.getMethod("getReflectionFactory").invoke(null),
                      type,
                      Object.class.getConstructor());
      return constructor.newInstance();
    } catch (ReflectiveOperationException e) {
      throw new IllegalStateException(e);
    }
  }
}
