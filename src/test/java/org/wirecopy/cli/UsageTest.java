package org.wirecopy.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.base.Splitter;
import java.util.Arrays;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.wirecopy.cli.options.Command;
import org.wirecopy.cli.options.ExitStatus;
import org.wirecopy.cli.options.Flag;

class UsageTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "''                               | a command is missing",
        "analize x                        | unknown command analize; did you mean analyze?",
        "claen x                          | unknown command claen; did you mean clean?",
        "frobnicate x                     | unknown command frobnicate",
        "--verbose analyze x              | the command comes first, as in wirecopy analyze"
            + " --verbose",
        "analyze                          | analyze takes one input or more",
        "compare a                        | compare takes two inputs, A and B, not 1",
        "compare a b c                    | compare takes two inputs, A and B, not 3",
        "diff a b c                       | diff takes two results, an older and a newer, not 3",
        "diff --format csv a b            | format must be one of text, jsonl, was csv",
        "analyze --plot a.png x           | --plot must be FILE.svg or PICTURE=FILE.svg, as in",
        "analyze --plot pie=a.svg x       | plot must be one of matrix, timeline, histogram, was"
            + " pie",
        "analyze --plot a.svg --plot a.svg x | two results would go to a.svg",
        "completion                       | completion takes a shell, bash or zsh",
        "completion fish                  | completion takes a shell, bash or zsh",
        "explain                          | explain takes an id or a name, and then one input or"
            + " more",
        "explain a                        | explain takes an id or a name, and then one input or"
            + " more",
        "analyze --min-word 9 x           | '--min-word'; did you mean --min-words?",
        "analyze --min-words 2 x          | --min-words must be a number of at least 3, was 2",
        "analyze --min-words many x       | --min-words must be a number of at least 3, was many",
        "analyze --threads 0 x            | --threads must be a number of at least 1, was 0",
        "analyze --width 10 x             | --width must be a number of at least 40, was 10",
        "analyze --format xml x           | format must be one of text, jsonl, csv, markdown,"
            + " graphml, html, was xml",
        "analyze -o xml=f x               | format must be one of text, jsonl, csv, markdown,"
            + " graphml, html, was xml",
        "analyze -o result.jsonl x        | -o must be FORMAT=FILE, as in jsonl=result.jsonl",
        "analyze -o jsonl= x              | -o must be FORMAT=FILE",
        "analyze -o jsonl=no/such/f x     | cannot write no/such/f: its folder does not exist",
        "analyze -o jsonl=src x           | cannot write src: it is a folder",
        "analyze -o csv=- -o jsonl=- x    | two results would go to standard output",
        "analyze -o csv=f -o jsonl=./f x  | two results would go to ",
        "analyze --offsets word x         | --offsets must be one of utf16, codepoint, byte, was"
            + " word",
        "analyze --color red x            | --color must be one of auto, always, never, was red",
        "analyze --field body x           | --field must be FIELD=NAME, as in text=body, was body",
        "analyze --field sex=body x       | --field must be one of id, text, html, source",
        "analyze --pairs p x              | '--pairs'",
        "clean --min-words 9 x            | '--min-words'",
        "passages --pairs no-such-file x  | cannot read the pairs in no-such-file",
        "passages --memory much x         | --memory must be a size such as 512m or 2g, was much",
        "analyze --memory much x          | --memory must be a size such as 512m or 2g, was much",
        "check --memory 1g .              | '--memory'",
        "clean --max-document 9g x        | --max-document must be from 1 byte to 512m, was 9g",
        "passages --exact letters x       | --exact must be one of words, characters, was letters",
        "passages --audit 0 x             | --audit must be a number of at least 1, was 0",
        "passages --audit 9 --plan x      | --plan and --audit are different runs; ask for one",
        "passages --plan --format csv x   | --plan prints a text of its own",
        "passages --audit 9 --pairs p x   | --audit compares all documents; leave --pairs out",
        "clean --plan x                   | '--plan'",
        "check --against no-such fixtures | nothing was checked, since not all is there that it is"
            + " to be checked against: no-such",
        "check --max-words few .          | --max-words must be a number of at least 0, was few",
        "check --max-share 30 .           | --max-share must be from 0 to 1, or 0% to 100%, was 30",
        "check --fail-on copies .         | --fail-on must be a kind of reuse, one of boilerplate",
        "check --format pdf .            | format must be one of text, sarif, github",
        "check --each-other .             | --each-other says something only together with",
        "check --base a --update-baseline | --update-baseline needs a look at all files",
        "check --prune-baseline --update-baseline | --update-baseline takes out what is gone too",
        "check --min-words 26 .           | --min-words must be at most 25, since a passage of more"
            + " than 24",
        "check --update-baseline -o sarif=x | --update-baseline writes the baseline and no result;"
            + " leave -",
        "check --prune-baseline --format sarif | --prune-baseline writes the baseline and no"
            + " result",
        "check --config none.toml         | cannot read none.toml: no such file",
        "check --baseline none.json       | none.json not found; write it with --update-baseline",
        "analyze --max-share 1 x          | '--max-share'"
      })
  void says_what_is_wrong_and_exits_with_2(String args, String message) {
    Run run = Run.of(split(args));
    assertThat(run.status()).isEqualTo(2);
    assertThat(run.out()).isEmpty();
    assertThat(run.err())
        .startsWith("wirecopy: ")
        .contains(message.strip(), "--help', or read docs/");
  }

  @ParameterizedTest
  @ValueSource(strings = {"--version", "-V", "analyze --version"})
  void prints_the_version(String args) {
    Run run = Run.of(split(args));
    assertThat(run).isEqualTo(new Run(0, run.out(), ""));
    assertThat(run.out()).matches("wirecopy \\d+\\.\\d+\\.\\d+(-SNAPSHOT)?\n");
  }

  @ParameterizedTest
  @ValueSource(strings = {"--help", "-h", "help"})
  void lists_every_command_and_exit_status(String args) {
    Run run = Run.of(split(args));
    assertThat(run).isEqualTo(new Run(0, run.out(), ""));
    for (Command command : Command.values()) {
      assertThat(run.out()).contains("\n  " + command.label() + " ", command.summary());
    }
    for (ExitStatus status : ExitStatus.values()) {
      assertThat(run.out()).contains(status.code() + "           " + status.explanation());
    }
  }

  @ParameterizedTest
  @EnumSource(Command.class)
  void explains_each_command_with_its_options_and_examples(Command command) {
    Run run = Run.of(command.label(), "--help");
    assertThat(run).isEqualTo(new Run(0, run.out(), ""));
    assertThat(run.out()).startsWith("Usage: wirecopy " + command.label()).contains("Exit status:");
    assertThat(run.out()).contains(command.examples());
    for (Flag flag : Flag.values()) {
      assertThat(Pattern.compile("[ ,] " + flag.key() + "[=\\s]").matcher(run.out()).find())
          .as(flag.key())
          .isEqualTo(
              Arrays.stream(Flag.values())
                      .filter(other -> other.key().equals(flag.key()))
                      .filter(other -> other.belongsTo(command))
                      .count()
                  == 1);
    }
    assertThat(run.out().lines())
        .allSatisfy(line -> assertThat(line.length()).isLessThanOrEqualTo(80));
    assertThat(Run.of("help", command.label())).isEqualTo(run);
  }

  @Test
  void takes_no_argument_for_the_name_of_a_file_with_arguments() {
    assertThat(Run.of("analyze", "@no-such-file").err()).contains("@no-such-file");
  }

  private static String[] split(String args) {
    List<String> parts = Splitter.on(' ').omitEmptyStrings().splitToList(args);
    return parts.toArray(String[]::new);
  }
}
