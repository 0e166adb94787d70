package org.wirecopy.spark;

import com.google.common.base.Preconditions;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.wirecopy.dedup.options.DedupOptions;
import org.wirecopy.dedup.options.Keep;
import org.wirecopy.dedup.options.Mode;
import org.wirecopy.noise.Cleaner;

/** The arguments of {@link DedupMain}, with the names that the command line has for the same. */
final class DedupArguments {
  /** What they mean. */
  static final String HELP =
      """
      usage: spark-submit --class org.wirecopy.spark.DedupMain wirecopy-cli.jar [options] INPUT...
        -o, --output PATH      where the rows that stay go (needed)
        --ledger PATH          where every removal is told
        --clusters PATH        which documents hang together
        --mode MODE            documents (default), passages or annotate
        --keep WHO             first (default), longest, oldest, newest or none
        --threshold SHARE      from what on text is a copy, above 0 to 1
        --min-words N          the shortest run of words that is found for certain
        --clean                noise is not compared and goes
        --same-form            other reports on one form are copies too
        --field FIELD=COLUMN   a field that has another name; may be repeated
        --order COLUMN         what is first; may be repeated; else the order of the files
        --name NAME            the name of the corpus in the ledger; default: the first input
        --format FORMAT        parquet or json; default: by the first input's name, else parquet
        --output-format FORMAT parquet or json; default: as the input
        --keep-going           exit with 0 even if some rows could not be read
      """;

  private static final Set<String> SWITCHES =
      Set.of("--clean", "--same-form", "--keep-going", "--help");
  private static final Set<String> REPEATED = Set.of("--field", "--order");
  private static final Set<String> SINGLE =
      Set.of(
          "--output",
          "--ledger",
          "--clusters",
          "--mode",
          "--keep",
          "--threshold",
          "--min-words",
          "--name",
          "--format",
          "--output-format");

  private final Map<String, List<String>> values = new HashMap<>();
  private final List<String> inputs = new ArrayList<>();

  private DedupArguments() {}

  /**
   * Reads arguments.
   *
   * @throws IllegalArgumentException if one is unknown, lacks its value or is missing
   */
  static DedupArguments of(List<String> args) {
    DedupArguments read = new DedupArguments();
    Iterator<String> all = args.iterator();
    while (all.hasNext()) {
      read.add(all.next(), all);
    }
    if (!read.isHelp()) {
      Preconditions.checkArgument(
          !read.inputs.isEmpty(), "there is no input; name files or folders, or see --help");
      Preconditions.checkArgument(
          read.value("--output") != null, "-o PATH is missing, where the rows that stay go");
      read.options();
      read.format();
      read.outputFormat();
      read.fields();
    }
    return read;
  }

  private void add(String argument, Iterator<String> rest) {
    String name = argument.equals("-o") ? "--output" : argument.equals("-h") ? "--help" : argument;
    if (!name.startsWith("-")) {
      inputs.add(name);
    } else if (SWITCHES.contains(name)) {
      values.put(name, List.of());
    } else {
      Preconditions.checkArgument(
          SINGLE.contains(name) || REPEATED.contains(name), "unknown option %s; see --help", name);
      Preconditions.checkArgument(rest.hasNext(), "%s lacks its value; see --help", name);
      List<String> given = values.computeIfAbsent(name, n -> new ArrayList<>());
      Preconditions.checkArgument(
          given.isEmpty() || REPEATED.contains(name), "%s is given twice", name);
      given.add(rest.next());
    }
  }

  private @Nullable String value(String name) {
    return values.containsKey(name) ? values.get(name).get(0) : null;
  }

  boolean isHelp() {
    return values.containsKey("--help");
  }

  boolean keepsGoing() {
    return values.containsKey("--keep-going");
  }

  List<String> inputs() {
    return List.copyOf(inputs);
  }

  List<String> order() {
    return values.getOrDefault("--order", List.of());
  }

  String output() {
    return String.valueOf(value("--output"));
  }

  Optional<String> ledger() {
    return Optional.ofNullable(value("--ledger"));
  }

  Optional<String> clusters() {
    return Optional.ofNullable(value("--clusters"));
  }

  /** Everything that is written. */
  List<String> targets() {
    return Stream.of(Optional.of(output()), ledger(), clusters())
        .flatMap(Optional::stream)
        .toList();
  }

  String name() {
    String name = value("--name");
    return name == null ? inputs.get(0) : name;
  }

  String format() {
    String byName = inputs.get(0).matches(".*\\.jsonl?(\\.\\w+)?/?") ? "json" : "parquet";
    return choice("--format", List.of("parquet", "json"), Function.identity(), byName);
  }

  String outputFormat() {
    return choice("--output-format", List.of("parquet", "json"), Function.identity(), format());
  }

  Map<String, String> fields() {
    Map<String, String> fields = new HashMap<>();
    for (String field : values.getOrDefault("--field", List.of())) {
      int at = field.indexOf('=');
      Preconditions.checkArgument(
          at > 0 && at < field.length() - 1, "--field must be FIELD=COLUMN, was %s", field);
      fields.put(field.substring(0, at), field.substring(at + 1));
    }
    return fields;
  }

  /** What the result depends on. */
  OptionsSupplier options() {
    Mode mode = choice("--mode", Arrays.asList(Mode.values()), Mode::label, Mode.DOCUMENTS);
    Keep keep = choice("--keep", Arrays.asList(Keep.values()), Keep::label, Keep.FIRST);
    double threshold = number("--threshold", DedupOptions.usualThreshold(mode));
    int minWords = (int) number("--min-words", DedupOptions.usualWords(mode));
    boolean isCleaned = values.containsKey("--clean");
    boolean takesForms = values.containsKey("--same-form");
    OptionsSupplier options =
        () ->
            new DedupOptions(
                mode,
                keep,
                threshold,
                minWords,
                isCleaned ? Cleaner.auto() : null,
                Map.of(),
                takesForms);
    SparkDedup.of(options);
    return options;
  }

  private double number(String name, double usual) {
    String value = value(name);
    try {
      return value == null ? usual : Double.parseDouble(value);
    } catch (NumberFormatException e) {
      throw new IllegalArgumentException(name + " must be a number, was " + value, e);
    }
  }

  private <T> T choice(String name, List<T> all, Function<T, String> label, T usual) {
    String value = value(name);
    if (value == null) {
      return usual;
    }
    return all.stream()
        .filter(one -> label.apply(one).equals(value))
        .findFirst()
        .orElseThrow(
            () ->
                new IllegalArgumentException(
                    name
                        + " must be one of "
                        + all.stream().map(label).collect(Collectors.joining(", "))
                        + ", was "
                        + value));
  }
}
