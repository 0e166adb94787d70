package org.wirecopy.maven;

import java.io.File;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import org.apache.maven.plugin.AbstractMojo;
import org.apache.maven.plugin.MojoExecutionException;
import org.apache.maven.plugin.MojoFailureException;
import org.jspecify.annotations.Nullable;

/** What all goals have in common: where the command line runs, and with which options besides. */
abstract class ProgramMojo extends AbstractMojo {
  /** The folder at hand. */
  private File folder = new File("");

  /** Does nothing if it is true. */
  private boolean skip;

  /** Further words of the command line, for example {@code --max-words=40}. */
  private List<String> options = new ArrayList<>();

  /** Options of the Java that runs it, for example {@code -Xmx4g}. */
  private List<String> javaOptions = new ArrayList<>();

  @Override
  public final void execute() throws MojoExecutionException, MojoFailureException {
    if (skip) {
      getLog().info("Skipped");
    } else {
      run();
    }
  }

  abstract void run() throws MojoExecutionException, MojoFailureException;

  Path folder() {
    return folder.toPath().toAbsolutePath();
  }

  /** Runs a command and gives its exit status. */
  int run(List<String> command, List<String> inputs, Consumer<String> said)
      throws MojoExecutionException {
    List<String> words = new ArrayList<>(command);
    words.addAll(options);
    words.addAll(inputs);
    getLog().debug("wirecopy " + String.join(" ", words));
    return new Program(folder(), javaOptions).run(words, said);
  }

  /** Adds an option if it has a value. */
  static void add(List<String> command, String option, @Nullable String value) {
    if (value != null) {
      command.addAll(List.of(option, value));
    }
  }

  /** Fails the build as what has gone wrong, which was told already. */
  static MojoExecutionException ended(int status) {
    return new MojoExecutionException(
        "ended with status " + status + (status == 3 ? ": some input could not be read" : ""));
  }
}
