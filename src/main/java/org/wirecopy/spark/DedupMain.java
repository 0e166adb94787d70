package org.wirecopy.spark;

import static org.apache.spark.sql.functions.col;

import java.io.PrintStream;
import java.util.List;
import org.apache.spark.SparkException;
import org.apache.spark.sql.AnalysisException;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.SparkSession;
import org.jspecify.annotations.Nullable;
import org.wirecopy.document.Problem;

/**
 * Cleans files of rows with Spark.
 *
 * <pre>{@literal
 * spark-submit --class org.wirecopy.spark.DedupMain wirecopy-cli.jar \
 *     --mode passages -o clean --ledger removed posts.parquet
 * }</pre>
 *
 * <p>Exit status: 0 done, 2 usage, 3 some rows could not be read (they stay as they are), 4 it
 * failed.
 */
public final class DedupMain {
  private static final int DONE = 0;
  private static final int USAGE = 2;
  private static final int UNREAD = 3;
  private static final int FAILED = 4;
  private static final int SHOWN = 20;

  private final PrintStream out;
  private final PrintStream err;

  private DedupMain(PrintStream out, PrintStream err) {
    this.out = out;
    this.err = err;
  }

  /**
   * Runs and exits.
   *
   * @param args the arguments; {@code --help} lists them
   */
  public static void main(String[] args) {
    int status = run(args, System.out, System.err);
    if (status != DONE) {
      System.exit(status);
    }
  }

  /**
   * Runs.
   *
   * @param args the arguments
   * @param out where the summary goes
   * @param err where problems go
   * @return the exit status
   */
  public static int run(String[] args, PrintStream out, PrintStream err) {
    return new DedupMain(out, err).run(args);
  }

  private int run(String[] args) {
    try {
      DedupArguments arguments = DedupArguments.of(List.of(args));
      if (arguments.isHelp()) {
        out.print(DedupArguments.HELP);
        return DONE;
      }
      return run(arguments);
    } catch (IllegalArgumentException e) {
      return failed(e.getMessage(), USAGE);
    } catch (Exception e) {
      // Spark throws AnalysisException where nothing declares it.
      return e instanceof AnalysisException
          ? failed(firstLine(e), USAGE)
          : failed("the run failed, and what it wrote is not complete: " + firstLine(e), FAILED);
    }
  }

  private int failed(@Nullable String message, int status) {
    err.println("wirecopy: " + message);
    return status;
  }

  private static String firstLine(Exception e) {
    Throwable cause = e instanceof SparkException && e.getCause() != null ? e.getCause() : e;
    return String.valueOf(cause.getMessage()).lines().findFirst().orElse(cause.toString());
  }

  private int run(DedupArguments arguments) {
    SparkSession spark = SparkSession.builder().appName("wirecopy dedup").getOrCreate();
    SourceFiles files = new SourceFiles(spark, arguments.inputs(), arguments.format());
    arguments.targets().forEach(files::requireFree);
    Dataset<Row> rows = files.read();
    SparkDedup dedup = SparkDedup.of(arguments.options()).name(arguments.name());
    arguments.fields().forEach(dedup::field);
    if (arguments.order().isEmpty()) {
      dedup.order(SourceFiles.PLACE);
    } else {
      dedup.order(arguments.order().toArray(String[]::new));
    }
    try (Cleaned cleaned = dedup.clean(rows)) {
      write(cleaned, arguments);
      return concluded(cleaned, arguments);
    }
  }

  private static void write(Cleaned cleaned, DedupArguments arguments) {
    String format = arguments.outputFormat();
    cleaned.rows().drop(SourceFiles.PLACE).write().format(format).save(arguments.output());
    arguments.ledger().ifPresent(path -> cleaned.ledger().write().format(format).save(path));
    arguments.clusters().ifPresent(path -> cleaned.clusters().write().format(format).save(path));
  }

  private int concluded(Cleaned cleaned, DedupArguments arguments) {
    for (Row kind : cleaned.ledger().groupBy("rule").count().orderBy("rule").collectAsList()) {
      out.println(kind.getString(0) + ": " + kind.getLong(1));
    }
    String fault = Problem.Severity.FAULT.label();
    long unread = cleaned.problems().where(col("severity").equalTo(fault)).count();
    for (Row problem :
        cleaned.problems().orderBy("severity", "line").limit(SHOWN).collectAsList()) {
      err.println(
          "wirecopy: "
              + problem.getString(0)
              + ":"
              + problem.getLong(1)
              + ": "
              + problem.getString(2));
    }
    if (unread == 0) {
      return DONE;
    }
    err.println("wirecopy: " + unread + " rows could not be read or cut, and stay as they are");
    return arguments.keepsGoing() ? DONE : UNREAD;
  }
}
