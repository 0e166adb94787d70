package org.wirecopy;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * Uses the thin jar as another project does: from a repository, with nothing but what its POM asks
 * for.
 */
class EmbedderIT {
  private static final String VERSION = System.getProperty("wirecopy.version");

  @TempDir private Path folder;

  @Test
  void the_snippet_of_the_readme_compiles_and_runs_in_a_project_of_its_own() throws Exception {
    Path repository = folder.resolve("repository");
    Processes.Ended installed =
        maven(
            Path.of("").toAbsolutePath(),
            "org.apache.maven.plugins:maven-install-plugin:3.2.0:install-file",
            "-Dfile=target/wirecopy.jar",
            "-DpomFile=pom.xml",
            "-DlocalRepositoryPath=" + repository);
    assertThat(installed.status()).as(installed.out()).isZero();

    Path project = folder.resolve("embedder");
    write(project.resolve("pom.xml"), pom(repository));
    write(project.resolve("src/main/java/Example.java"), source());
    Processes.Ended ran =
        maven(
            project,
            "compile",
            "org.codehaus.mojo:exec-maven-plugin:3.6.4:java",
            "-Dexec.mainClass=Example");
    assertThat(ran.status()).as(ran.out() + ran.err()).isZero();
    assertThat(ran.out()).contains(Readme.blocks("text").get(0).strip());
  }

  private static Processes.Ended maven(Path where, String... arguments)
      throws IOException, InterruptedException {
    List<String> command = new ArrayList<>();
    command.add(Path.of(System.getProperty("maven.home"), "bin", "mvn").toString());
    command.addAll(
        List.of("-q", "-B", "-Dmaven.repo.local=" + System.getProperty("maven.repo.local")));
    command.addAll(List.of(arguments));
    return Processes.run(where, command);
  }

  private static void write(Path file, String text) throws IOException {
    Files.createDirectories(file.getParent());
    Files.writeString(file, text);
  }

  private static String pom(Path repository) {
    return """
        <project>
          <modelVersion>4.0.0</modelVersion>
          <groupId>com.example</groupId>
          <artifactId>embedder</artifactId>
          <version>1</version>
          <properties>
            <maven.compiler.source>17</maven.compiler.source>
            <maven.compiler.target>17</maven.compiler.target>
            <project.build.sourceEncoding>UTF-8</project.build.sourceEncoding>
          </properties>
          <repositories>
            <repository>
              <id>folder</id>
              <url>%s</url>
              <snapshots><updatePolicy>always</updatePolicy></snapshots>
            </repository>
          </repositories>
          <dependencies>
            <dependency>
              <groupId>org.wirecopy</groupId>
              <artifactId>wirecopy</artifactId>
              <version>%s</version>
            </dependency>
          </dependencies>
        </project>
        """
        .formatted(repository.toUri(), VERSION);
  }

  /** The snippet's statements in a class, below its imports. */
  private static String source() {
    String snippet = Readme.blocks("java").get(0);
    StringBuilder imports = new StringBuilder();
    StringBuilder statements = new StringBuilder();
    snippet
        .lines()
        .forEach(
            line -> (line.startsWith("import ") ? imports : statements).append(line).append('\n'));
    return imports
        + "public class Example {\n  public static void main(String[] args) throws Exception {\n"
        + statements
        + "  }\n}\n";
  }
}
