package org.wirecopy.cli.options;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.wirecopy.document.Limits;
import org.wirecopy.report.Offsets;
import org.wirecopy.report.Style;
import org.wirecopy.work.Labels;
import picocli.CommandLine;
import picocli.CommandLine.ParseResult;

/**
 * The arguments of one run, checked as they are asked for.
 *
 * <p>Every accessor throws {@link UsageException} where the argument is not what it must be.
 */
public final class Arguments {
  /** The least that a run of words may be. */
  public static final int FEWEST_WORDS = 3;

  private static final String HERE = ".";
  private static final String INPUTS = "files, folders, globs, or - for standard input";

  /** Lines of text that are wider than this are hard to read; two columns may be. */
  private static final int READABLE = 120;

  private final Command command;
  private final ParseResult parsed;
  private final Settings settings;

  private Arguments(Command command, ParseResult parsed, Settings settings) {
    this.command = command;
    this.parsed = parsed;
    this.settings = settings;
  }

  /** Parses what follows the command's name. */
  public static Arguments parse(Command command, List<String> rest) {
    CommandLine line = CommandLines.of(command);
    try {
      ParseResult parsed = line.parseArgs(rest.toArray(String[]::new));
      return new Arguments(command, parsed, Settings.NONE);
    } catch (CommandLine.UnmatchedArgumentException e) {
      Stream<String> names =
          line.getCommandSpec().options().stream().flatMap(o -> Arrays.stream(o.names()));
      throw new UsageException(e.getMessage() + Suggestion.nearest(e.getUnmatched().get(0), names));
    } catch (CommandLine.ParameterException e) {
      throw new UsageException(e);
    }
  }

  /** The same arguments, and settings for what they do not say. */
  public Arguments with(Settings more) {
    return new Arguments(command, parsed, more);
  }

  public Command command() {
    return command;
  }

  /** What the command works on: for explain, all after what is to be explained. */
  public List<String> inputs() {
    List<String> given = parsed.matchedPositionalValue(0, List.of());
    if (command == Command.CHECK && given.isEmpty()) {
      return settings.paths().isEmpty() ? List.of(HERE) : settings.paths();
    }
    if (given.size() < fewest() || command.takesTwo() && given.size() > fewest()) {
      throw new UsageException(command.label() + takes(given.size()));
    }
    List<String> inputs = given.subList(Math.min(given.size(), before()), given.size());
    if (inputs.stream().anyMatch(String::isBlank)) {
      throw new UsageException("an input is empty; . is the folder at hand");
    }
    return inputs;
  }

  /** How many operands stand before the inputs. */
  private int before() {
    return switch (command) {
      case EXPLAIN, FIND, SERVE -> 1;
      case ARCHIVE -> ArchiveVerb.of(operand(0)) == ArchiveVerb.ADD ? 2 : Integer.MAX_VALUE;
      default -> 0;
    };
  }

  /** An operand that is no input. */
  private String operand(int index) {
    List<String> given = parsed.matchedPositionalValue(0, List.of());
    return index < given.size() ? given.get(index) : "";
  }

  /** What is done with an archive. */
  public ArchiveVerb verb() {
    return ArchiveVerb.of(operand(0));
  }

  /** The folder of the archive that is changed or asked; null if the command has none. */
  public @Nullable Path archive() {
    String folder =
        switch (command) {
          case ARCHIVE -> operand(1);
          case FIND, SERVE -> operand(0);
          default -> value(Flag.ARCHIVE);
        };
    try {
      return folder == null ? null : Path.of(folder);
    } catch (InvalidPathException e) {
      throw new UsageException("an archive is a folder, and " + folder + " is no name of one");
    }
  }

  /** The ids of what leaves an archive. */
  public List<String> ids() {
    List<String> given = parsed.matchedPositionalValue(0, List.of());
    return given.subList(Math.min(2, given.size()), given.size());
  }

  /** The inputs that are on the command line itself, as they were typed. */
  public List<String> typedInputs() {
    return parsed.matchedPositionalValue(0, List.of());
  }

  /** The file that gives what is not on the command line. */
  public Settings settings() {
    return settings;
  }

  /** What is to be explained. */
  public String subject() {
    return parsed.matchedPositionalValue(0, List.of("")).get(0);
  }

  private int fewest() {
    return switch (command) {
      case EXPLAIN -> has(Flag.ARCHIVE) ? 1 : 2;
      case COMPARE, DIFF, FIND, RESTORE -> 2;
      case ARCHIVE -> verb().operands();
      default -> has(Flag.ARCHIVE) ? 0 : 1;
    };
  }

  private String takes(int given) {
    return switch (command) {
      case COMPARE -> " takes two inputs, A and B, not " + given;
      case RESTORE -> " takes two inputs, what dedup wrote and its ledger, not " + given;
      case DIFF -> " takes two results, an older and a newer, not " + given;
      case SERVE -> " takes the folder of one archive";
      case FIND -> " takes the folder of an archive, and then one input or more: " + INPUTS;
      case ARCHIVE -> " " + verb().takes();
      case EXPLAIN -> " takes an id or a name, and then one input or more: " + INPUTS;
      default -> " takes one input or more: " + INPUTS;
    };
  }

  public boolean has(Flag flag) {
    return isTyped(flag) || settings.has(flag);
  }

  /** Whether an option is on the command line itself. */
  public boolean isTyped(Flag flag) {
    return parsed.hasMatchedOption(flag.key());
  }

  /** An option as its user wrote it: on the command line, or in a line of a file. */
  public String named(Flag flag) {
    return isTyped(flag) ? flag.key() : settings.origin(flag) + ": " + flag.setting();
  }

  public @Nullable String value(Flag flag) {
    return isTyped(flag)
        ? parsed.matchedOptionValue(flag.key(), (String) null)
        : settings.values(flag).stream().findFirst().orElse(null);
  }

  public List<String> values(Flag flag) {
    return isTyped(flag) ? parsed.matchedOptionValue(flag.key(), List.of()) : settings.values(flag);
  }

  /** The number of an option, or null where it is not given. */
  public @Nullable Integer number(Flag flag, int least) {
    String value = value(flag);
    if (value == null) {
      return null;
    }
    try {
      int number = Integer.parseInt(value);
      if (number >= least) {
        return number;
      }
    } catch (NumberFormatException e) {
      // said below
    }
    throw new UsageException(
        named(flag) + " must be a number of at least " + least + ", was " + value);
  }

  public @Nullable Integer minWords() {
    return number(Flag.MIN_WORDS, FEWEST_WORDS);
  }

  /** The share of an option, or null where it is not given. */
  public @Nullable Double share(Flag flag) {
    String value = value(flag);
    if (value == null) {
      return null;
    }
    try {
      double share = Double.parseDouble(value);
      if (share > 0 && share <= 1) {
        return share;
      }
    } catch (NumberFormatException e) {
      // said below
    }
    throw new UsageException(
        named(flag) + " must be a share above 0 and at most 1, as in 0.7, was " + value);
  }

  /** The encoding of texts that bear no mark. */
  public Charset encoding() {
    String name = value(Flag.ENCODING);
    try {
      return name == null ? StandardCharsets.UTF_8 : Charset.forName(name.strip());
    } catch (IllegalArgumentException e) {
      throw new UsageException(
          named(Flag.ENCODING)
              + " must be an encoding that Java knows, as windows-1252 or Shift_JIS, was "
              + name);
    }
  }

  /** How large a text may be. */
  public Limits limits() {
    String value = value(Flag.MAX_DOCUMENT);
    if (value == null) {
      return Limits.STANDARD;
    }
    long bytes = Size.bytes(Flag.MAX_DOCUMENT, value);
    if (bytes < 1 || bytes > Limits.MOST_BYTES) {
      throw new UsageException(
          named(Flag.MAX_DOCUMENT) + " must be from 1 byte to 512m, was " + value);
    }
    return new Limits((int) bytes, Limits.STANDARD.nesting(), Limits.STANDARD.markup());
  }

  public Offsets offsets() {
    return choice(Flag.OFFSETS, Offsets.UTF16);
  }

  /** How text for a person looks on a screen. */
  public Style style(Screen screen) {
    Integer width = number(Flag.WIDTH, Style.NARROWEST);
    int widest = command == Command.COMPARE ? screen.width() : Math.min(READABLE, screen.width());
    return new Style(
        width != null ? width : Math.max(Style.NARROWEST, widest),
        choice(Flag.COLOR, ColorChoice.AUTO).chosenFor(screen),
        screen.charset(),
        has(Flag.VERBOSE) || command == Command.EXPLAIN);
  }

  /** The names under which fields are read, by the names that they have here. */
  public Map<String, String> fields() {
    return fields(Flag.FIELD);
  }

  /** The same for what is checked against: its own, or those of all. */
  public Map<String, String> fieldsAgainst() {
    return fields(has(Flag.AGAINST_FIELD) ? Flag.AGAINST_FIELD : Flag.FIELD);
  }

  private Map<String, String> fields(Flag flag) {
    Map<String, String> fields = new LinkedHashMap<>();
    for (String value : values(flag)) {
      int equals = value.indexOf('=');
      if (equals < 1 || equals == value.length() - 1) {
        throw new UsageException(flag.key() + " must be FIELD=NAME, as in text=body, was " + value);
      }
      fields.put(value.substring(0, equals), value.substring(equals + 1));
    }
    return fields;
  }

  /** The chosen one of some constants, the usual one where the option is not given. */
  public <E extends Enum<E>> E choice(Flag flag, E usual) {
    String value = value(flag);
    if (value == null) {
      return usual;
    }
    Class<E> choices = usual.getDeclaringClass();
    return Labels.find(choices, value)
        .orElseThrow(() -> new UsageException(notOneOf(flag, choices, value)));
  }

  private String notOneOf(Flag flag, Class<? extends Enum<?>> choices, String value) {
    return Arrays.stream(choices.getEnumConstants())
        .map(Labels::of)
        .collect(Collectors.joining(", ", named(flag) + " must be one of ", ", was " + value));
  }
}
