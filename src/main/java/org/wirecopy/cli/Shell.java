package org.wirecopy.cli;

import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileSystemException;
import java.nio.file.NoSuchFileException;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.wirecopy.archive.store.DamagedArchiveException;
import org.wirecopy.cli.check.CheckJob;
import org.wirecopy.cli.options.Arguments;
import org.wirecopy.cli.options.Command;
import org.wirecopy.cli.options.CommandLines;
import org.wirecopy.cli.options.Completion;
import org.wirecopy.cli.options.ExitStatus;
import org.wirecopy.cli.options.Flag;
import org.wirecopy.cli.options.ManPage;
import org.wirecopy.cli.options.Overview;
import org.wirecopy.cli.options.StandardOutput;
import org.wirecopy.cli.options.Suggestion;
import org.wirecopy.cli.options.UsageException;
import org.wirecopy.cli.output.Terminal;
import org.wirecopy.document.store.TemporaryFileException;
import org.wirecopy.report.page.Commands;
import org.wirecopy.table.Version;
import org.wirecopy.work.Labels;

/**
 * Takes the arguments to the command that they name, and turns every way in which that can end into
 * an exit status and a sentence.
 */
final class Shell {
  private final Terminal terminal;

  Shell(Terminal terminal) {
    this.terminal = terminal;
  }

  ExitStatus run(String[] args) {
    try {
      return dispatch(Arrays.asList(args));
    } catch (UsageException e) {
      terminal.say("wirecopy: " + Commands.lines(String.valueOf(e.getMessage())));
      terminal.say(
          "Try 'wirecopy"
              + named(args).map(command -> " " + command.label()).orElse("")
              + " --help', or read "
              + named(args).map(Command::page).orElse("docs/README.md")
              + ".");
      return ExitStatus.USAGE;
    } catch (IOException e) {
      terminal.say("wirecopy: " + Commands.lines(said(e)));
      return ExitStatus.USAGE;
    } catch (TemporaryFileException | DamagedArchiveException e) {
      terminal.say("wirecopy: " + Commands.lines(String.valueOf(e.getMessage())));
      return ExitStatus.USAGE;
    } catch (RuntimeException | Error e) {
      return Failure.of(e).tell(terminal, args);
    }
  }

  /** Of many failures the system gives nothing but the name of the file. */
  private static String said(IOException e) {
    if (e instanceof FileSystemException inFile && inFile.getReason() == null) {
      String reason =
          e instanceof NoSuchFileException
              ? "does not exist, or is a link to nothing"
              : e instanceof AccessDeniedException ? "permission denied" : "failed";
      return inFile.getFile() + ": " + reason;
    }
    return String.valueOf(e.getMessage());
  }

  private ExitStatus dispatch(List<String> args) throws IOException {
    if (args.isEmpty()) {
      throw new UsageException("a command is missing");
    }
    String first = args.get(0);
    List<String> rest = args.subList(1, args.size());
    return switch (first) {
      case "-h", "--help" -> print(Overview.text());
      case "-V", "--version" -> print("wirecopy " + Version.current() + "\n");
      case "help" -> help(rest);
      case "completion" -> print(wantsHelp(rest) ? Completion.USAGE : Completion.of(rest));
      case "man" -> manual(rest);
      default -> run(command(first), rest);
    };
  }

  private ExitStatus help(List<String> rest) throws IOException {
    String of = rest.isEmpty() ? "" : rest.get(0);
    return print(
        switch (of) {
          case "" -> Overview.text();
          case "completion" -> Completion.USAGE;
          case "man" -> ManPage.USAGE;
          default -> CommandLines.of(command(of)).getUsageMessage();
        });
  }

  private ExitStatus manual(List<String> rest) throws IOException {
    if (wantsHelp(rest)) {
      return print(ManPage.USAGE);
    }
    if (!rest.isEmpty()) {
      throw new UsageException("man takes nothing, and prints the manual of all commands");
    }
    return print(ManPage.text());
  }

  private static boolean wantsHelp(List<String> rest) {
    return rest.contains("-h") || rest.contains("--help");
  }

  private ExitStatus run(Command command, List<String> rest) throws IOException {
    Arguments arguments = Arguments.parse(command, rest);
    if (arguments.has(Flag.HELP)) {
      return print(CommandLines.of(command).getUsageMessage());
    }
    if (arguments.has(Flag.VERSION)) {
      return print("wirecopy " + Version.current() + "\n");
    }
    return switch (command) {
      case CHECK -> CheckJob.of(arguments, terminal).run();
      case DEDUP -> new DedupJob(arguments, terminal).run();
      case SPLIT -> new SplitJob(arguments, terminal).run();
      case RESTORE -> new RestoreJob(arguments, terminal).run();
      case DIFF -> new DiffJob(arguments, terminal).run();
      case ARCHIVE -> new ArchiveJob(arguments, terminal).run();
      case SERVE -> new ServeJob(arguments, terminal).run();
      default -> analysis(arguments);
    };
  }

  private ExitStatus analysis(Arguments arguments) throws IOException {
    return Trial.isAskedFor(arguments)
        ? new Trial(arguments, terminal).run()
        : new Job(arguments, terminal).run();
  }

  private ExitStatus print(String text) throws IOException {
    new StandardOutput(terminal.out()).say(text.replace(System.lineSeparator(), "\n"));
    return ExitStatus.DONE;
  }

  private static Command command(String name) {
    return Labels.find(Command.class, name)
        .orElseThrow(
            () ->
                new UsageException(
                    name.startsWith("-")
                        ? "the command comes first, as in wirecopy analyze " + name
                        : "unknown command " + name + Suggestion.nearest(name, labels())));
  }

  private static Stream<String> labels() {
    return Arrays.stream(Command.values()).map(Command::label);
  }

  private static Optional<Command> named(String[] args) {
    return args.length == 0 ? Optional.empty() : Labels.find(Command.class, args[0]);
  }
}
