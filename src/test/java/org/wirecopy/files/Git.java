package org.wirecopy.files;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** A git repository that a test makes; what the machine's own settings say does not reach it. */
public record Git(Path root) {
  /** Makes an empty repository. */
  public static Git init(Path root) {
    Git git = new Git(folder(root));
    git.run("init", "-q");
    return git;
  }

  private static Path folder(Path root) {
    try {
      return Files.createDirectories(root);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Runs git, and gives what it prints; a status of 1 is an answer, such as "no". */
  public String run(String... args) {
    List<String> command = new ArrayList<>(List.of("git"));
    command.addAll(
        List.of("-c", "user.name=A", "-c", "user.email=a@b.c", "-c", "init.defaultBranch=main"));
    command.addAll(List.of("-c", "core.hooksPath=/dev/null", "-c", "commit.gpgSign=false"));
    command.addAll(List.of(args));
    try {
      ProcessBuilder builder = new ProcessBuilder(command).directory(root.toFile());
      builder.environment().putAll(Map.of("GIT_CONFIG_NOSYSTEM", "1", "LC_ALL", "C"));
      builder.environment().put("GIT_CONFIG_GLOBAL", "/dev/null");
      Process process = builder.redirectErrorStream(true).start();
      process.getOutputStream().close();
      String out = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
      if (process.waitFor() > 1) {
        throw new IllegalStateException(command + " in " + root + ": " + out);
      }
      return out;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } catch (InterruptedException e) {
      throw new IllegalStateException(e);
    }
  }

  /** Writes a file, with the folders above it. */
  public Git write(String path, String text) {
    try {
      Path file = root.resolve(path);
      Files.createDirectories(file.getParent());
      Files.writeString(file, text);
      return this;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Commits all there is, and gives the commit's id. */
  public String commit() {
    run("add", "-A");
    run("commit", "-q", "--allow-empty", "-m", "Change");
    return run("rev-parse", "HEAD").strip();
  }
}
