package org.wirecopy.cli.options;

import java.util.EnumSet;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.wirecopy.check.format.CheckFormat;
import org.wirecopy.report.diff.DifferenceFormat;
import org.wirecopy.report.format.Format;

/** The options: one entry here makes the option, its help and the commands that take it. */
public enum Flag {
  FORMAT(
      "FORMAT",
      "Write the result to standard output as one of " + Format.labels() + ". Default: text.",
      "--format"),
  OUTPUT(
      "FORMAT=FILE",
      "Write the result to a file, complete or not at all; - is standard output. Repeatable.",
      "-o",
      "--output"),
  PLOT(
      "[PICTURE=]FILE",
      "Draw a picture as SVG: matrix, who copies from whom; timeline, when copies appeared;"
          + " histogram, how alike passages are; without a name all three. Repeatable.",
      "--plot"),
  TARGET(
      "FILE",
      "Where the result goes: a file, compressed if its name says so, or a folder, which takes a"
          + " file for every input. A .jsonl file takes the rows of all inputs.",
      "-o",
      "--output"),
  MODE(
      "MODE",
      "What is done about copies: documents leaves them out, passages cuts them out, annotate tells"
          + " of them in each row and removes nothing. Default: documents.",
      "--mode"),
  WHO_STAYS(
      "WHICH",
      "Which copy stays: first, longest, oldest, newest, best-source or none. Default: first.",
      "--keep"),
  THRESHOLD(
      "SHARE",
      "A document is a copy if at least this share of its words stands in another, a passage if it"
          + " is at least so similar to another. Default: 0.7, and 0.8 for passages.",
      "--threshold"),
  CLEAN(null, "Take forum and web noise out too, before texts are compared.", "--clean"),
  SAME_FORM(
      null,
      "Take other reports on one form for copies too: other names, numbers and days in the same"
          + " sentences. Without it they stay, and are counted.",
      "--same-form"),
  LEDGER("FILE", "Write every removal with its reason, as rows that restore can undo.", "--ledger"),
  STATISTICS("FILE", "Write what was done in numbers, as one JSON object.", "--stats"),
  STATE(
      "DIR",
      "Clean against what earlier runs with this folder kept, and remember what this one keeps.",
      "--state"),
  RESUME(null, "Go on with a run that was cut off.", "--resume"),
  PARTS(
      "NAME=SHARE,...",
      "The parts and how large each is beside the others. Default: train=80,test=20.",
      "--parts"),
  SEED("NUMBER", "Chooses among splits that are as good. Default: 0.", "--seed"),
  OFFSETS("UNIT", "Count places in utf16 units, codepoint or byte. Default: utf16.", "--offsets"),
  FIELD(
      "FIELD=NAME",
      "Read a field of JSON Lines or CSV under another name, as in text=body. Repeatable.",
      "--field"),
  ENCODING(
      "NAME",
      "The encoding of texts and tables that bear no mark, as windows-1252. Pages say their own,"
          + " and JSON is in UTF-8. Default: UTF-8.",
      "--encoding"),
  MAX_DOCUMENT(
      "SIZE",
      "The largest text that is read, in bytes of UTF-8, at most 512m. Default: 16m.",
      "--max-document"),
  MIN_WORDS(
      "WORDS",
      "The shortest shared run of words that is always found, at least 3. Default: 8, and more in"
          + " corpora of over 130,000 words, where so long a run is chance.",
      "--min-words"),
  AGAINST(
      "INPUT",
      "Compare with these texts instead of with each other: files, folders, globs, archives."
          + " Repeatable.",
      "--against"),
  AGAINST_FIELD(
      "FIELD=NAME",
      "Read a field of what --against names under another name, as in text=question; --field is"
          + " then for the others. Repeatable.",
      "--against-field"),
  EACH_OTHER(null, "With --against, compare the texts with each other too.", "--each-other"),
  EXCLUDE(
      "PATTERN",
      "Pass over what a pattern names in folders, as in .gitignore. Repeatable.",
      "--exclude"),
  CLOSELY(
      null,
      "Look for what is said again in other words too, which takes longer and is less sure.",
      "--closely"),
  MAX_WORDS(
      "WORDS",
      "A copied passage of more words than this fails; none lets all pass. Default: 24, and none"
          + " where only --max-share is given.",
      "--max-words"),
  MAX_SHARE(
      "SHARE",
      "A document of which a larger share is copied fails, as in 0.2. Default: none, and 0"
          + " between data sets.",
      "--max-share"),
  FAIL_ON(
      "KIND",
      "A kind of reuse that fails. Repeatable. Default: uncredited-copy and rewritten.",
      "--fail-on"),
  BASE(
      "REF",
      "Fail only on what is new since this branch or commit of git, and only in files that"
          + " changed.",
      "--base"),
  BASELINE(
      "FILE",
      "The copies that are known. Default: wirecopy-baseline.json in the folder at hand or the"
          + " nearest one above it, if it is there.",
      "--baseline"),
  UPDATE_BASELINE(null, "Write all copies that there are into the baseline.", "--update-baseline"),
  PRUNE_BASELINE(
      null, "Take what is gone out of the baseline, and add nothing.", "--prune-baseline"),
  ALLOW_SOURCE(
      "NAME",
      "A source that may be copied: the name or the host that its texts give, or a pattern of their"
          + " paths as in .gitignore. Repeatable.",
      "--allow-source"),
  MAX_ALLOWED(
      "COUNT", "More places than this with wirecopy:allow fail. Default: none.", "--max-allowed"),
  CONFIG(
      "FILE",
      "Take options from this file. Default: wirecopy.toml in the folder at hand or the nearest one"
          + " above it.",
      "--config"),
  SHOW_CONFIG(null, "Print every option, its value and where that is from.", "--show-config"),
  ARCHIVE(
      "DIR", "Take the documents of this archive too; no other input is needed then.", "--archive"),
  TELL(
      null,
      "With add, print for each new document what it holds of earlier ones: its id, the kind, the"
          + " words, a place that holds them, how many do, and who had them first, between tabs.",
      "--tell"),
  KEEP_VERSIONS(
      null,
      "With add, keep what is replaced by another text under its id with @1, @2 and so on.",
      "--keep-versions"),
  PORT("NUMBER", "The port to listen on; 0 takes one that is free. Default: 8017.", "--port"),
  ADDRESS(
      "NAME",
      "The address to listen on; 0.0.0.0 lets other machines ask, with no password. Default: this"
          + " machine only.",
      "--address"),
  MCP(
      null,
      "Answer the same as tools of the Model Context Protocol, over standard input and output instead"
          + " of HTTP.",
      "--mcp"),
  PAIRS(
      "FILE",
      "Compare only these pairs: two ids a line, a tab between. Each is looked at closely: what of"
          + " the first was taken from the second, reworked passages and summaries too.",
      "--pairs"),
  ALL_PAIRS(
      null,
      "Compare every two documents, and not each with those only that it plausibly has its text"
          + " from: k holders of a text have k (k - 1) / 2 passages then instead of k - 1. passages"
          + " does so anyhow.",
      "--all-pairs"),
  EXACT(
      "UNIT",
      "Find exact runs only: equal in words, or in characters too. Nothing is looked through.",
      "--exact"),
  PLAN(null, "Tell what the run would guarantee and cost, and do not make it.", "--plan"),
  AUDIT(
      "COUNT",
      "Plant so many edited copies of passages of these documents, and tell how many are found.",
      "--audit"),
  PRESET(
      "PRESET",
      "What texts are taken for when noise is looked for: auto, news, forum, mail, docs or none."
          + " Default: auto, whatever they look like.",
      "--preset"),
  FAVOR(
      "MISTAKE",
      "Where noise cannot be told for certain: precision marks it, recall leaves it in the text,"
          + " balance does neither. Default: balance.",
      "--favor"),
  KEEP("KIND", "A kind of noise that stays in the text, as in quoted-reply. Repeatable.", "--keep"),
  REMOVE("KIND", "Mark only this kind of noise. Repeatable.", "--remove"),
  EXPLAIN(null, "List what was removed, with the rule that said so.", "--explain"),
  THREADS("COUNT", "How many threads work at once. Default: one a processor.", "--threads"),
  MEMORY(
      "SIZE",
      "What documents and fingerprints may take before they go to a temporary file, as in 512m or"
          + " 2g. The result does not depend on it. Default: a sixteenth of the heap.",
      "--memory"),
  KEEP_GOING(null, "Exit with 0 even if some input could not be read.", "--keep-going"),
  COLOR("WHEN", "Mark words by colour: auto, always or never. Default: auto.", "--color"),
  WIDTH("COLUMNS", "How wide text for a person is. Default: the terminal's, or 100.", "--width"),
  QUIET(null, "Say nothing about problems and progress on standard error.", "-q", "--quiet"),
  VERBOSE(
      null,
      "Leave nothing out of the text; tell on standard error what was skipped, how long each step"
          + " took, and where an internal error was.",
      "-v",
      "--verbose"),
  HELP(null, "Show this help.", "-h", "--help"),
  VERSION(null, "Show the version.", "-V", "--version");

  private static final Set<Flag> OF_CHECK = EnumSet.range(AGAINST, SHOW_CONFIG);

  private static final Set<Flag> OF_DEDUP = EnumSet.range(MODE, RESUME);

  /** What else a corpus can be cleaned with. */
  private static final Set<Flag> ALSO_OF_DEDUP =
      EnumSet.of(
          TARGET,
          FIELD,
          ENCODING,
          MAX_DOCUMENT,
          MIN_WORDS,
          AGAINST,
          PRESET,
          FAVOR,
          REMOVE,
          THREADS,
          KEEP_GOING,
          QUIET,
          VERBOSE,
          HELP,
          VERSION);

  private static final Set<Flag> OF_SPLIT =
      EnumSet.of(
          TARGET,
          MODE,
          THRESHOLD,
          RESUME,
          PARTS,
          SEED,
          FIELD,
          ENCODING,
          MAX_DOCUMENT,
          MIN_WORDS,
          THREADS,
          KEEP_GOING,
          QUIET,
          VERBOSE,
          HELP,
          VERSION);

  private static final Set<Flag> OF_RESTORE =
      EnumSet.of(TARGET, KEEP_GOING, QUIET, VERBOSE, HELP, VERSION);

  private static final Set<Flag> OF_DIFF =
      EnumSet.of(FORMAT, OUTPUT, COLOR, WIDTH, QUIET, VERBOSE, HELP, VERSION);

  /** What an archive is made and asked with. */
  private static final Set<Flag> OF_ARCHIVE =
      EnumSet.of(
          TELL,
          KEEP_VERSIONS,
          FIELD,
          ENCODING,
          MAX_DOCUMENT,
          MIN_WORDS,
          PRESET,
          FAVOR,
          KEEP,
          REMOVE,
          THREADS,
          KEEP_GOING,
          QUIET,
          VERBOSE,
          HELP,
          VERSION);

  private static final Set<Flag> OF_SERVE =
      EnumSet.of(
          PORT,
          ADDRESS,
          MCP,
          MAX_DOCUMENT,
          PRESET,
          FAVOR,
          KEEP,
          REMOVE,
          THREADS,
          QUIET,
          VERBOSE,
          HELP,
          VERSION);

  /** What compares a corpus, however large it is. */
  private static final Set<Command> OF_CORPORA =
      EnumSet.of(Command.ANALYZE, Command.PASSAGES, Command.CLUSTERS, Command.SOURCES);

  private static final Set<Flag> OF_PASSAGES = EnumSet.of(PAIRS, EXACT, AUDIT);

  /** What is asked for on the command line only. */
  private static final Set<Flag> OF_THE_MOMENT =
      EnumSet.of(CONFIG, SHOW_CONFIG, UPDATE_BASELINE, PRUNE_BASELINE, MCP, HELP, VERSION);

  private static final Set<Flag> REPEATABLE =
      EnumSet.of(
          OUTPUT,
          PLOT,
          FIELD,
          KEEP,
          REMOVE,
          AGAINST,
          AGAINST_FIELD,
          EXCLUDE,
          FAIL_ON,
          ALLOW_SOURCE);

  private final @Nullable String value;
  private final String description;
  private final String[] names;

  Flag(@Nullable String value, String description, String... names) {
    this.value = value;
    this.description = description;
    this.names = names;
  }

  /** The name by which the parser's result is asked. */
  public String key() {
    return names[names.length - 1];
  }

  public String[] names() {
    return names.clone();
  }

  /** What stands for its value in the help; null if it takes none. */
  public @Nullable String value() {
    return value;
  }

  public boolean isRepeatable() {
    return REPEATABLE.contains(this);
  }

  /** Its name in a file of settings. */
  public String setting() {
    return key().substring(2);
  }

  /** Whether a file of settings may hold it for a command. */
  public boolean isSetting(Command command) {
    return belongsTo(command) && !OF_THE_MOMENT.contains(this);
  }

  public boolean belongsTo(Command command) {
    if (command == Command.DEDUP) {
      return OF_DEDUP.contains(this) || ALSO_OF_DEDUP.contains(this);
    }
    if (command == Command.RESTORE) {
      return OF_RESTORE.contains(this);
    }
    if (command == Command.SPLIT) {
      return OF_SPLIT.contains(this);
    }
    if (command == Command.DIFF) {
      return OF_DIFF.contains(this);
    }
    if (command == Command.ARCHIVE) {
      return OF_ARCHIVE.contains(this);
    }
    if (command == Command.SERVE) {
      return OF_SERVE.contains(this);
    }
    if (OF_DEDUP.contains(this)
        || EnumSet.of(TARGET, PARTS, SEED, PORT, ADDRESS, MCP).contains(this)) {
      return false;
    }
    if (OF_CHECK.contains(this)) {
      return command == Command.CHECK;
    }
    if (OF_PASSAGES.contains(this)) {
      return command == Command.PASSAGES;
    }
    return switch (this) {
      case MIN_WORDS -> command != Command.CLEAN && command != Command.FIND;
      case ARCHIVE -> command.takesArchive();
      case TELL, KEEP_VERSIONS -> false;
      case PLOT -> command == Command.ANALYZE;
      case MEMORY, ALL_PAIRS -> OF_CORPORA.contains(command) || command == Command.EXPLAIN;
      case PLAN -> OF_CORPORA.contains(command);
      case OFFSETS -> command != Command.CHECK;
      case EXPLAIN -> command == Command.CLEAN;
      default -> true;
    };
  }

  /** What the help of a command says of it. */
  String description(Command command) {
    return switch (command) {
      case CHECK -> ofCheck();
      case DEDUP -> ofDedup();
      case SPLIT -> ofSplit();
      case ARCHIVE ->
          this == MIN_WORDS
              ? "The shortest shared run of words that is always found, at least 3; chosen when an"
                  + " archive is made. Default: as analyze has it for so many words."
              : description;
      case SERVE ->
          switch (this) {
            case MAX_DOCUMENT ->
                "The largest text that is taken, in bytes, at most 512m. Default: 16m.";
            case THREADS -> "How many searches run at once. Default: one a processor.";
            case VERBOSE -> "Tell on standard error where an internal error was.";
            default -> description;
          };
      case DIFF ->
          this == FORMAT
              ? "Write the result to standard output as one of "
                  + DifferenceFormat.labels()
                  + ". Default: text."
              : description;
      case RESTORE ->
          this == TARGET
              ? "Where the result goes: a file, compressed if its name says so, or a folder."
                  + " Default: standard output."
              : description;
      default -> description;
    };
  }

  private String ofDedup() {
    return switch (this) {
      case AGAINST ->
          "Clean against these texts too, of which nothing is removed: files, folders, globs."
              + " Repeatable.";
      case MIN_WORDS ->
          "The shortest shared run of words that is always found, at least 3. Default: 16 for"
              + " documents, 24 for passages.";
      case PRESET ->
          "With --clean, what texts are taken for: auto, news, forum, mail or docs. Default: auto.";
      case FAVOR -> "With --clean: " + description;
      case REMOVE -> "With --clean, take out only this kind of noise. Repeatable.";
      default -> description;
    };
  }

  private String ofSplit() {
    return switch (this) {
      case TARGET -> "The folder for the parts, which must be empty or not there.";
      case MODE ->
          "What keeps documents together: passages, that they share one, or documents, that they"
              + " are copies. Default: passages.";
      case MIN_WORDS ->
          "The shortest shared run of words that counts, at least 3. Default: 24, and 16 with"
              + " --mode documents.";
      default -> description;
    };
  }

  private String ofCheck() {
    return switch (this) {
      case FORMAT ->
          "Write the result to standard output as one of "
              + CheckFormat.labels()
              + "; between data sets as text or jsonl. Default: text.";
      case MIN_WORDS ->
          "The shortest shared run of words that is always found, at least 3. Default: two thirds"
              + " of --max-words, from 8 to 16.";
      case PRESET ->
          "What texts are taken for when noise is looked for: docs, auto, news, forum, mail or"
              + " none. Default: docs, files that people write and keep.";
      default -> description;
    };
  }
}
