package org.wirecopy.maven;

import java.util.ArrayList;
import java.util.List;
import org.apache.maven.plugin.MojoExecutionException;
import org.jspecify.annotations.Nullable;

/** Writes a corpus without what stands in it before. */
public final class DedupMojo extends ProgramMojo {
  /** The files, folders and globs to read. */
  private List<String> inputs = new ArrayList<>();

  /** The file for the result, or a folder that takes a file for every input. */
  private @Nullable String output;

  /** The file for every removal with its reason. */
  private @Nullable String ledger;

  /** What is done about copies: documents, passages or annotate. */
  private @Nullable String mode;

  @Override
  void run() throws MojoExecutionException {
    List<String> command = new ArrayList<>(List.of("dedup"));
    add(command, "-o", output);
    add(command, "--ledger", ledger);
    add(command, "--mode", mode);
    int status = run(command, inputs, getLog()::info);
    if (status != 0) {
      throw ended(status);
    }
  }
}
