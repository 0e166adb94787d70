package org.wirecopy.cli.output;

import com.google.common.base.Suppliers;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.wirecopy.cli.options.ArchiveFolder;
import org.wirecopy.cli.options.Arguments;
import org.wirecopy.cli.options.Command;
import org.wirecopy.cli.options.Flag;
import org.wirecopy.cli.options.StandardOutput;
import org.wirecopy.cli.options.UsageException;
import org.wirecopy.document.input.CorpusFile;
import org.wirecopy.files.InputFiles;

/**
 * All that a run reads: what its arguments name, what stands in the folders and matches the globs
 * among them, lists and settings, the files of states and archives, and what is piped in from a
 * file. No result goes over any of it. Looked for when the first result is to go to a file.
 */
public final class RunInputs {
  /** Where the system shows standard input; what is redirected into it is a file as any other. */
  private static final Path PIPED = Path.of("/dev/stdin");

  private final Supplier<InputFiles> files;

  private RunInputs(Supplier<InputFiles> files) {
    this.files = Suppliers.memoize(files::get);
  }

  /** What the arguments name. */
  public static RunInputs of(Arguments arguments) {
    return new RunInputs(() -> files(arguments));
  }

  /** The same, with files that a command finds in a way of its own. */
  public RunInputs and(Collection<Path> more) {
    return new RunInputs(
        () -> {
          InputFiles all = files.get();
          all.addAll(more);
          return all;
        });
  }

  /**
   * Makes sure that nothing that is read is written over.
   *
   * @param target where a result goes
   * @throws UsageException if that is an input, by this name or another one
   */
  public void requireOther(Path target) {
    try {
      files.get().requireOther(target);
    } catch (IOException e) {
      throw new UsageException(e);
    }
  }

  private static InputFiles files(Arguments arguments) {
    InputFiles files = new InputFiles();
    List<String> named = new ArrayList<>(arguments.values(Flag.AGAINST));
    // What a check finds depends on ignore files.
    if (arguments.command() != Command.CHECK) {
      named.addAll(arguments.inputs());
    }
    if (arguments.command().readsDocuments()) {
      CorpusFile.find(named, problem -> {}).forEach(file -> file.path().ifPresent(files::add));
    } else {
      named.forEach(name -> add(name, files));
    }
    if (named.contains(StandardOutput.NAME)) {
      files.add(PIPED);
    }
    for (Flag list : List.of(Flag.PAIRS, Flag.CONFIG)) {
      add(arguments.value(list), files);
    }
    arguments.settings().files().forEach(name -> add(name, files));
    files.addAll(parts(folder(arguments.value(Flag.STATE))));
    files.addAll(parts(arguments.archive()));
    ArchiveFolder.among(arguments.values(Flag.AGAINST)).forEach(one -> files.addAll(parts(one)));
    return files;
  }

  private static void add(@Nullable String name, InputFiles files) {
    try {
      if (name != null) {
        files.add(Path.of(name));
      }
    } catch (InvalidPathException e) {
      // Told by whoever reads it.
    }
  }

  private static @Nullable Path folder(@Nullable String name) {
    try {
      return name == null ? null : Path.of(name);
    } catch (InvalidPathException e) {
      return null;
    }
  }

  /** The files of a state or an archive. */
  private static List<Path> parts(@Nullable Path folder) {
    if (folder == null || !Files.isDirectory(folder)) {
      return List.of();
    }
    try (Stream<Path> parts = Files.list(folder)) {
      return parts.toList();
    } catch (IOException e) {
      return List.of();
    }
  }
}
