package org.wirecopy;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.io.MoreFiles;
import com.google.common.io.RecursiveDeleteOption;
import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * Uses the thin jar as another project does: from a repository, with nothing but what its POM asks
 * for.
 */
class EmbedderIT {
  private static final String BUILT = System.getProperty("wirecopy.version");

  /**
   * A version of its own for each run, since Maven would take an older run's jar from its cache.
   */
  private static final String VERSION = "0-test-" + System.nanoTime();

  private static final String DEPENDENCY =
      """
      <dependencies>
        <dependency>
          <groupId>org.wirecopy</groupId>
          <artifactId>wirecopy</artifactId>
          <version>%s</version>
        </dependency>
      </dependencies>
      """;

  /** Maven's usual compiler plugin is older than modules. */
  private static final String COMPILER =
      """
      <build>
        <plugins>
          <plugin>
            <artifactId>maven-compiler-plugin</artifactId>
            <version>3.16.0</version>
          </plugin>
        </plugins>
      </build>
      """;

  @TempDir private Path folder;

  @AfterEach
  void leaves_nothing_in_the_cache() throws IOException {
    if (Files.exists(cached())) {
      MoreFiles.deleteRecursively(cached(), RecursiveDeleteOption.ALLOW_INSECURE);
    }
  }

  private static Path cached() {
    return Path.of(System.getProperty("maven.repo.local"), "org", "wirecopy", "wirecopy", VERSION);
  }

  @Test
  void the_snippet_of_the_readme_compiles_and_runs_in_a_project_of_its_own() throws Exception {
    Path repository = installed();
    Path project = folder.resolve("embedder");
    write(project.resolve("pom.xml"), pom(repository, DEPENDENCY.formatted(VERSION)));
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

  @Test
  void an_application_that_is_a_module_requires_it_and_runs() throws Exception {
    Path project = folder.resolve("modular");
    write(project.resolve("pom.xml"), pom(installed(), DEPENDENCY.formatted(VERSION) + COMPILER));
    write(
        project.resolve("src/main/java/module-info.java"),
        "module embedder { requires org.wirecopy; }");
    write(
        project.resolve("src/main/java/embedder/Example.java"), "package embedder;\n\n" + source());
    Processes.Ended built =
        maven(
            project,
            "compile",
            "org.apache.maven.plugins:maven-dependency-plugin:3.11.0:copy-dependencies",
            "-DincludeScope=runtime",
            "-DoutputDirectory=target/modules");
    assertThat(built.status()).as(built.out() + built.err()).isZero();
    Processes.Ended ran =
        Processes.run(
            project,
            List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "--module-path",
                "target/classes" + File.pathSeparator + "target/modules",
                "--module",
                "embedder/embedder.Example"));
    assertThat(ran.status()).as(ran.out() + ran.err()).isZero();
    assertThat(ran.out()).contains(Readme.blocks("text").get(0).strip());
  }

  /** A repository that holds the thin jar. */
  private Path installed() throws IOException, InterruptedException {
    Path repository = folder.resolve("repository");
    Path pom = folder.resolve("wirecopy-pom.xml");
    write(pom, Files.readString(Path.of("pom.xml")).replaceFirst(BUILT, VERSION));
    Processes.Ended installed =
        maven(
            Path.of("").toAbsolutePath(),
            "org.apache.maven.plugins:maven-install-plugin:3.2.0:install-file",
            "-Dfile=target/wirecopy.jar",
            "-DpomFile=" + pom,
            "-DlocalRepositoryPath=" + repository);
    assertThat(installed.status()).as(installed.out()).isZero();
    return repository;
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

  private static String pom(Path repository, String rest) {
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
      <pluginRepositories>
        <pluginRepository>
          <id>folder-of-plugins</id>
          <url>%s</url>
          <snapshots><updatePolicy>always</updatePolicy></snapshots>
        </pluginRepository>
      </pluginRepositories>
      %s
    </project>
    """
        .formatted(repository.toUri(), repository.toUri(), rest);
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
