package org.wirecopy.cli.check;

import com.google.common.base.Utf8;
import com.google.common.primitives.Bytes;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.wirecopy.check.Gate;
import org.wirecopy.check.Material;
import org.wirecopy.check.Role;
import org.wirecopy.check.ShinglePrefilter;
import org.wirecopy.cli.check.CheckSources.Source;
import org.wirecopy.cli.options.Arguments;
import org.wirecopy.cli.options.Flag;
import org.wirecopy.document.Problem;
import org.wirecopy.document.compression.Compression;

/** The texts of a check, each in its role, without those that can have nothing to do with it. */
final class CheckMaterials {
  /** How a letter begins that a row of JSON spells by its number. */
  private static final byte[] ESCAPE = {'\\', 'u'};

  /** How many words in a row texts share at least that say the same in other words. */
  private static final int REWRITTEN = 3;

  private final Arguments arguments;
  private final @Nullable ChangedFiles changes;
  private final List<Problem> problems;
  private final ArchivedReferences archived;
  private final CheckReading reading;
  private final Set<String> read = new HashSet<>();
  private final List<String> passedOver = new ArrayList<>();

  CheckMaterials(
      Arguments arguments,
      @Nullable ChangedFiles changes,
      ArchivedReferences archived,
      List<Problem> problems) {
    this.archived = archived;
    this.arguments = arguments;
    this.changes = changes;
    this.problems = problems;
    this.reading = new CheckReading(arguments, problems::add);
  }

  /**
   * The texts, read as they are asked for. Where only some files changed, they are read first, and
   * of the others only those that share words with them. Where nothing changed, nothing can be new.
   */
  Stream<Material> of(List<Source> checked, List<Source> references, Gate gate) {
    if (changes == null && !archived.isEmpty()) {
      List<Material> first = read(checked, Role.CHECKED).toList();
      return Stream.of(
              first.stream(), read(references, Role.REFERENCE), archived.beside(first).stream())
          .flatMap(some -> some);
    }
    if (changes == null) {
      return Stream.concat(read(checked, Role.CHECKED), read(references, Role.REFERENCE));
    }
    List<Source> changed = new ArrayList<>();
    List<Source> unchanged = new ArrayList<>();
    for (Source source : checked) {
      (changes.role(source.path()) == Role.CHECKED ? changed : unchanged).add(source);
    }
    if (changed.isEmpty()) {
      return Stream.of();
    }
    List<Material> first = read(changed, Role.CHECKED).toList();
    ShinglePrefilter prefilter =
        new ShinglePrefilter(first.stream().map(Material::document).toList(), run(gate));
    return Stream.of(
            first.stream(),
            read(sifted(unchanged, prefilter), Role.UNCHANGED),
            read(sifted(references, prefilter), Role.REFERENCE),
            archived.beside(first).stream())
        .flatMap(some -> some);
  }

  private Stream<Material> read(List<Source> sources, Role role) {
    return sources.stream()
        .flatMap(
            source -> {
              read.add(source.path());
              return reading.materials(source, role).stream();
            });
  }

  /** Shorter runs than usual are asked for by who looks for shorter passages. */
  private int run(Gate gate) {
    Integer asked = arguments.minWords();
    int shortest = asked != null ? asked : gate.shortestRun().orElse(ShinglePrefilter.USUAL);
    return Math.min(arguments.has(Flag.CLOSELY) ? REWRITTEN : ShinglePrefilter.USUAL, shortest);
  }

  private List<Source> sifted(List<Source> sources, ShinglePrefilter prefilter) {
    List<Source> kept = sources.parallelStream().filter(one -> mayShare(one, prefilter)).toList();
    Set<Source> left = new HashSet<>(sources);
    kept.forEach(left::remove);
    left.forEach(source -> passedOver.add(source.path()));
    return kept;
  }

  /** What is no plain text, or cannot be read, is for the readers to look at. */
  private static boolean mayShare(Source source, ShinglePrefilter prefilter) {
    if (source.isEncoded()) {
      return true;
    }
    try {
      byte[] bytes = source.bytes().read();
      boolean isPlain = Compression.of(bytes) == Compression.NONE && Utf8.isWellFormed(bytes);
      boolean isEscaped = source.isRows() && Bytes.indexOf(bytes, ESCAPE) >= 0;
      return !isPlain || isEscaped || prefilter.holds(bytes);
    } catch (IOException e) {
      return true;
    }
  }

  /** Whether a file is there and was not read, or not as a whole; tells it of what was read. */
  boolean isUnread(String path) {
    try {
      return Files.exists(Path.of(path))
          && (!read.contains(path)
              || problems.stream()
                  .anyMatch(problem -> !problem.isNote() && problem.document().equals(path)));
    } catch (InvalidPathException e) {
      return false;
    }
  }

  /** The files that were not read any further; complete when the texts are consumed. */
  List<String> passedOver() {
    return passedOver;
  }
}
