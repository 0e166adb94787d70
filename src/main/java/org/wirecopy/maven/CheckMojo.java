package org.wirecopy.maven;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import org.apache.maven.plugin.MojoExecutionException;
import org.apache.maven.plugin.MojoFailureException;
import org.jspecify.annotations.Nullable;

/** Fails the build if texts hold copied passages that were not there before. */
public final class CheckMojo extends GateMojo {
  private static final int OVER = 1;

  /** Tells only what is new since this branch or commit of git. */
  private @Nullable String base;

  /** Whether copies over the gate fail the build; otherwise they are warnings. */
  private boolean failOnViolation = true;

  /** In which formats reports are written: those of the command line. */
  private List<String> formats = new ArrayList<>();

  /** The folder of the reports; without it one in that of what is built. */
  private @Nullable File reports;

  @Override
  void run() throws MojoExecutionException, MojoFailureException {
    try {
      Path text = report("text");
      Files.createDirectories(text.getParent());
      Files.deleteIfExists(text);
      List<String> command = check();
      add(command, "--base", base);
      add(command, "-o", "text=" + text);
      formats.forEach(format -> add(command, "-o", format + "=" + report(format)));
      int status = run(command, inputs(), getLog()::warn);
      if (Files.exists(text)) {
        Files.readAllLines(text).forEach(teller(status));
      }
      conclude(status);
    } catch (IOException e) {
      throw new MojoExecutionException("cannot write reports to " + reports(), e);
    }
  }

  private Path reports() {
    File named = reports;
    return named == null ? buildFolder().resolve("wirecopy") : folder().resolve(named.toPath());
  }

  private Path report(String format) {
    String name =
        switch (format) {
          case "text", "github" -> format + ".txt";
          case "junit", "checkstyle" -> format + ".xml";
          case "gitlab" -> "gl-code-quality-report.json";
          case "markdown" -> "check.md";
          default -> "check." + format;
        };
    return reports().resolve(name);
  }

  private Consumer<String> teller(int status) {
    return status != OVER ? getLog()::info : failOnViolation ? getLog()::error : getLog()::warn;
  }

  private void conclude(int status) throws MojoExecutionException, MojoFailureException {
    if (status == OVER && failOnViolation) {
      throw new MojoFailureException(
          "copied passages are over the gate; reports are in " + reports());
    }
    if (status > OVER) {
      throw ended(status);
    }
  }
}
