package org.wirecopy.cli.check;

import com.google.common.io.ByteSource;
import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import org.wirecopy.check.Material;
import org.wirecopy.check.Role;
import org.wirecopy.cli.check.CheckSources.Source;
import org.wirecopy.cli.options.Arguments;
import org.wirecopy.cli.options.UsageException;
import org.wirecopy.document.Document;
import org.wirecopy.document.Problem;
import org.wirecopy.document.compression.Compression;
import org.wirecopy.document.compression.CompressionException;
import org.wirecopy.document.input.Corpus;

/** Reads the texts of a check. Every document gets an id of its own. */
final class CheckReading {
  private final Arguments arguments;
  private final Consumer<Problem> problems;
  private final Set<String> ids = new HashSet<>();

  CheckReading(Arguments arguments, Consumer<Problem> problems) {
    this.arguments = arguments;
    this.problems = problems;
  }

  private Map<String, String> fields(Role role) {
    return role == Role.REFERENCE ? arguments.fieldsAgainst() : arguments.fields();
  }

  /** The texts of a file; none of one that was met in a folder and is empty or holds other data. */
  List<Material> materials(Source source, Role role) {
    List<Material> materials = new ArrayList<>();
    try {
      if (!source.isNamed() && isBesideThePoint(source, role)) {
        return materials;
      }
      byte[] page = source.isPage() ? unpacked(source.bytes()) : null;
      ByteSource bytes =
          page != null && Compression.of(page) == Compression.NONE
              ? ByteSource.wrap(page)
              : source.bytes();
      read(
          source.path(),
          bytes,
          role,
          (document, input, line) -> {
            Document own = document.withId(free(document.id(), input, line));
            if (line > 0) {
              materials.add(Material.row(own, role, input, line));
            } else if (page != null) {
              materials.add(Material.page(own, role, page));
            } else {
              materials.add(Material.of(own, role));
            }
          });
    } catch (CompressionException e) {
      problems.accept(Problem.of(source.path(), String.valueOf(e.getMessage())));
    } catch (IOException e) {
      problems.accept(Problem.of(source.path(), e));
    }
    return materials;
  }

  /**
   * A page's bytes as places in it are counted, whether or not its name says that it is packed; of
   * one that is too long no more than tells that.
   */
  private byte[] unpacked(ByteSource bytes) throws IOException {
    try (InputStream in = Compression.unpacked(bytes.openStream())) {
      return in.readNBytes(arguments.limits().documentBytes() + 1);
    }
  }

  /** What nobody asked for by its name, and what holds no text. */
  private boolean isBesideThePoint(Source source, Role role) throws IOException {
    return source.bytes().isEmpty()
        || source.isRows() && !new RowFiles(fields(role)).holdTexts(source);
  }

  /** Reads the documents of an input that is checked and gives each away. */
  void read(String path, ByteSource bytes, Corpus.Listener listener) {
    read(path, bytes, Role.CHECKED, listener);
  }

  private void read(String path, ByteSource bytes, Role role, Corpus.Listener listener) {
    read(builder(path, bytes, role, listener), problems);
  }

  /** The same where it is no problem that something cannot be read. */
  void readQuietly(String path, ByteSource bytes, Corpus.Listener listener) {
    read(builder(path, bytes, Role.CHECKED, listener), problem -> {});
  }

  private Corpus.Builder builder(
      String path, ByteSource bytes, Role role, Corpus.Listener listener) {
    Corpus.Builder builder =
        Corpus.builder()
            .source(path, bytes)
            .limits(arguments.limits())
            .encoding(arguments.encoding())
            .listener(listener);
    try {
      fields(role).forEach(builder::field);
    } catch (IllegalArgumentException e) {
      throw new UsageException("--" + e.getMessage());
    }
    return builder;
  }

  private static void read(Corpus.Builder builder, Consumer<Problem> told) {
    try (Corpus corpus = builder.open()) {
      corpus.documents().forEach(document -> {});
      corpus.problems().forEach(told);
    }
  }

  /** Rows of two files may have one id. */
  private String free(String id, String path, int line) {
    String free = ids.contains(id) ? path + ":" + line : id;
    ids.add(free);
    return free;
  }
}
