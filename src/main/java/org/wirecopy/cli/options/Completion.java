package org.wirecopy.cli.options;

import java.util.Arrays;
import java.util.List;
import java.util.stream.Collector;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Scripts that make a shell complete commands, options and values, from the table of options. */
public final class Completion {
  public static final String USAGE =
      """
      Usage: wirecopy completion bash|zsh

      Prints what makes a shell complete commands, options and their values:
        source <(wirecopy completion bash)
      """;

  private Completion() {}

  /**
   * The script of a shell.
   *
   * @throws UsageException if the shell is not one of those that are known
   */
  public static String of(List<String> arguments) {
    String shell = arguments.size() == 1 ? arguments.get(0) : "";
    return switch (shell) {
      case "bash" -> bash();
      case "zsh" -> zsh();
      default -> throw new UsageException("completion takes a shell, bash or zsh");
    };
  }

  private static String bash() {
    StringBuilder script = new StringBuilder();
    script.append(
        """
        # Completion of wirecopy for bash; load it with: source <(wirecopy completion bash)
        _wirecopy() {
          local cur=${COMP_WORDS[COMP_CWORD]} prev=${COMP_WORDS[COMP_CWORD-1]}
          local command=${COMP_WORDS[1]} options= values=
          COMPREPLY=()
          if ((COMP_CWORD == 1)); then
            COMPREPLY=($(compgen -W "%s" -- "$cur"))
            return
          fi
          if [[ $cur == "=" ]]; then
            cur=
          elif [[ $prev == "=" ]]; then
            prev=${COMP_WORDS[COMP_CWORD-2]}
          fi
          case "$command $prev" in
        """
            .replace("%s", words().collect(Collectors.joining(" "))));
    for (Command command : Command.values()) {
      values(command).forEach(value -> script.append(bashCase(command, value)));
    }
    script.append("    'completion completion') values='bash zsh' ;;\n");
    script.append("    'help help') values='").append(labels()).append("' ;;\n");
    script.append("  esac\n  case $command in\n");
    for (Command command : Command.values()) {
      String names = options(command).flatMap(f -> Stream.of(f.names())).collect(joining());
      script.append("    ").append(command.label()).append(") options='");
      script.append(names).append("' ;;\n");
    }
    return script
        .append(
            """
              esac
              if [[ -n $values ]]; then
                COMPREPLY=($(compgen -W "$values" -- "$cur"))
                [[ ${COMPREPLY[0]} == *= ]] && compopt -o nospace 2>/dev/null
              elif [[ $cur == -* ]]; then
                COMPREPLY=($(compgen -W "$options" -- "$cur"))
              fi
              return 0
            }
            complete -o default -o bashdefault -F _wirecopy wirecopy
            """)
        .toString();
  }

  private static String bashCase(Command command, Flag flag) {
    String values = Choices.of(flag, command).stream().collect(joining());
    return "    " + patterns(command, flag) + ") values='" + values + "' ;;\n";
  }

  private static String zsh() {
    StringBuilder script = new StringBuilder();
    script.append(
        """
        #compdef wirecopy
        # Completion of wirecopy for zsh; load it with: source <(wirecopy completion zsh)
        _wirecopy() {
          local command=${words[2]} previous=${words[CURRENT-1]}
          local -a commands options values
          commands=(
        """);
    for (Command command : Command.values()) {
      script.append("    ").append(described(command.label(), command.summary())).append('\n');
    }
    script.append("    'help:Show the help of a command'\n");
    script.append("    'completion:Print what makes a shell complete words'\n");
    script.append("    'man:Print the manual'\n  )\n");
    script.append("  if ((CURRENT == 2)); then\n    _describe -t commands command commands\n");
    script.append("    return\n  fi\n  case \"$command $previous\" in\n");
    for (Command command : Command.values()) {
      values(command)
          .forEach(flag -> script.append(bashCase(command, flag).replaceAll("='(.*)'", "=($1)")));
    }
    script.append("    'completion completion') values=(bash zsh) ;;\n");
    script.append("    'help help') values=(").append(labels()).append(") ;;\n  esac\n");
    script.append("  case $command in\n");
    for (Command command : Command.values()) {
      script.append("    ").append(command.label()).append(")\n      options=(\n");
      options(command)
          .forEach(
              flag ->
                  script
                      .append("        ")
                      .append(described(flag.key(), flag.description(command)))
                      .append('\n'));
      script.append("      ) ;;\n");
    }
    return script
        .append(
            """
              esac
              if (($#values)) && [[ $values[1] == *= ]]; then
                compset -P '*=' && _files || compadd -S '' -- $values
              elif (($#values)); then
                compadd -- $values
              elif [[ $PREFIX == -* ]]; then
                _describe -o -t options option options
              else
                _files
              fi
            }
            if [[ $funcstack[1] == _wirecopy ]]; then
              _wirecopy "$@"
            else
              compdef _wirecopy wirecopy
            fi
            """)
        .toString();
  }

  private static String patterns(Command command, Flag flag) {
    return Arrays.stream(flag.names())
        .map(name -> "'" + command.label() + " " + name + "'")
        .collect(Collectors.joining("|"));
  }

  private static String described(String name, String text) {
    return "'" + name + ":" + text.replace("'", "'\\''").replace(":", "\\:") + "'";
  }

  private static Stream<Flag> values(Command command) {
    return options(command).filter(flag -> !Choices.of(flag, command).isEmpty());
  }

  private static Stream<Flag> options(Command command) {
    return Arrays.stream(Flag.values()).filter(flag -> flag.belongsTo(command));
  }

  private static Stream<String> words() {
    return Stream.concat(
        Arrays.stream(Command.values()).map(Command::label),
        Stream.of("help", "completion", "man", "--help", "--version"));
  }

  private static String labels() {
    return Arrays.stream(Command.values()).map(Command::label).collect(joining());
  }

  private static Collector<CharSequence, ?, String> joining() {
    return Collectors.joining(" ");
  }
}
