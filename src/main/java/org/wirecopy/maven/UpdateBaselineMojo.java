package org.wirecopy.maven;

import java.util.List;
import org.apache.maven.plugin.MojoExecutionException;

/** Writes all copies that there are into the baseline, so that the check fails on new ones only. */
public final class UpdateBaselineMojo extends GateMojo {
  @Override
  void run() throws MojoExecutionException {
    List<String> command = check();
    command.add("--update-baseline");
    int status = run(command, inputs(), getLog()::info);
    if (status != 0) {
      throw ended(status);
    }
  }
}
