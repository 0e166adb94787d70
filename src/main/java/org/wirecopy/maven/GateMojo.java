package org.wirecopy.maven;

import java.io.File;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What is checked, and against what. Options that are not given are those of wirecopy.toml. */
abstract class GateMojo extends ProgramMojo {
  /**
   * The files, folders and globs to check; without them those of {@code wirecopy.toml}, or the
   * whole folder.
   */
  private List<String> includes = new ArrayList<>();

  /** What is passed over in folders, in the syntax of {@code .gitignore}. */
  private List<String> excludes = new ArrayList<>();

  /** What is compared with and not checked itself: files, folders, archives. */
  private List<String> against = new ArrayList<>();

  /** The copies that are known; without it {@code wirecopy-baseline.json}, if it is there. */
  private @Nullable String baseline;

  /** What the build makes, which is never checked. */
  private File buildFolder = new File("target");

  /** The command, but for what it is to write. */
  List<String> check() {
    List<String> command = new ArrayList<>(List.of("check"));
    Path built = folder().relativize(buildFolder());
    if (!built.startsWith("..")) {
      add(command, "--exclude", "/" + built.toString().replace('\\', '/') + "/");
    }
    excludes.forEach(pattern -> add(command, "--exclude", pattern));
    against.forEach(reference -> add(command, "--against", reference));
    add(command, "--baseline", baseline);
    return command;
  }

  /** Where what is built goes; without a project Maven leaves a part of it open. */
  Path buildFolder() {
    boolean isOpen = buildFolder.getPath().contains("${");
    return folder().resolve(isOpen ? Path.of("target") : buildFolder.toPath());
  }

  List<String> inputs() {
    return includes;
  }
}
