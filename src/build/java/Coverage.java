import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;

/**
 * Prints what share of lines and branches the tests ran, as the last line of the build: {@code java
 * Coverage.java CSV}, with the table that JaCoCo writes. Without that file, as when tests are
 * skipped, it says nothing.
 */
public final class Coverage {
  private final List<String> columns;
  private final List<String[]> rows;

  private Coverage(List<String> lines) {
    this.columns = List.of(lines.get(0).split(","));
    this.rows = lines.stream().skip(1).map(line -> line.split(",")).toList();
  }

  public static void main(String[] args) throws IOException {
    Path table = Path.of(args[0]);
    if (Files.exists(table)) {
      Coverage coverage = new Coverage(Files.readAllLines(table));
      System.out.println(
          String.format(
              Locale.ROOT,
              "Coverage: %.1f %% of lines, %.1f %% of branches",
              coverage.percent("LINE"),
              coverage.percent("BRANCH")));
    }
  }

  private double percent(String what) {
    double covered = sum(what + "_COVERED");
    return 100 * covered / Math.max(1, covered + sum(what + "_MISSED"));
  }

  private long sum(String column) {
    int at = columns.indexOf(column);
    return rows.stream().mapToLong(row -> Long.parseLong(row[at])).sum();
  }
}
