package org.wirecopy.maven;

import java.io.BufferedReader;
import java.io.IOException;
import java.net.URISyntaxException;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import org.apache.maven.plugin.MojoExecutionException;

/**
 * The command line, in a Java of its own: it takes paths, settings and ignore files from the folder
 * at hand, and a process has but one, while Maven builds many projects in one process.
 */
final class Program {
  private static final String MAIN = "org.wirecopy.cli.Main";

  /** What it says comes in one encoding, whatever the system has. */
  private static final List<String> ENCODED =
      List.of(
          "-Dfile.encoding=UTF-8",
          "-Dsun.stdout.encoding=UTF-8",
          "-Dsun.stderr.encoding=UTF-8",
          "-Dstdout.encoding=UTF-8",
          "-Dstderr.encoding=UTF-8");

  private final Path folder;
  private final List<String> javaOptions;

  Program(Path folder, List<String> javaOptions) {
    this.folder = folder;
    this.javaOptions = javaOptions;
  }

  /**
   * Runs it and gives its exit status.
   *
   * @param words the words of the command line
   * @param said takes each line that it says
   */
  int run(List<String> words, Consumer<String> said) throws MojoExecutionException {
    List<String> command = new ArrayList<>();
    command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
    command.add("-XX:+UseSerialGC");
    command.addAll(ENCODED);
    command.addAll(javaOptions);
    command.addAll(List.of("-cp", classPath(), MAIN));
    command.addAll(words);
    try {
      return run(new ProcessBuilder(command).directory(folder.toFile()), said);
    } catch (IOException e) {
      throw new MojoExecutionException("cannot run " + String.join(" ", command), e);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new MojoExecutionException("was interrupted", e);
    }
  }

  private static int run(ProcessBuilder builder, Consumer<String> said)
      throws IOException, InterruptedException {
    Process process = builder.redirectErrorStream(true).start();
    try (BufferedReader lines = process.inputReader(StandardCharsets.UTF_8)) {
      process.getOutputStream().close();
      lines.lines().forEach(said);
      return process.waitFor();
    } finally {
      process.destroy();
    }
  }

  /** Where Maven has this plugin and what it depends on. */
  private static String classPath() throws MojoExecutionException {
    if (!(Program.class.getClassLoader() instanceof URLClassLoader realm)) {
      throw new MojoExecutionException("runs in Maven only");
    }
    try {
      List<String> jars = new ArrayList<>();
      for (URL jar : realm.getURLs()) {
        jars.add(Path.of(jar.toURI()).toString());
      }
      return String.join(System.getProperty("path.separator"), jars);
    } catch (URISyntaxException e) {
      throw new MojoExecutionException("cannot tell where this plugin is", e);
    }
  }
}
