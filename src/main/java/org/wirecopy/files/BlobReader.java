package org.wirecopy.files;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.BiConsumer;
import java.util.function.Predicate;

/**
 * Reads files as a commit has them: their ids from one {@code git ls-tree}, and their bytes from
 * one {@code git cat-file}. Names go by ids, since a name with a line feed cannot be asked for.
 */
final class BlobReader {
  private static final List<String> BATCH = List.of("cat-file", "--batch", "--buffer");

  /** How the mode of a file begins that is neither a link nor a submodule. */
  private static final String FILE = "100";

  private static final String SUBMODULE = "160000";

  /** What git says of a file that a partial clone left with its remote; older ones just end. */
  private static final String MISSING = " missing";

  private final GitProgram git;
  private final Path top;

  BlobReader(GitProgram git, Path top) {
    this.git = git;
    this.top = top;
  }

  /** The ids of a commit's files by their path, in git's order. */
  Map<String, String> ids(String commit, Predicate<String> wanted) throws IOException {
    return ids(commit, FILE, wanted);
  }

  /** The commits at which a commit has its submodules, by their path. */
  Map<String, String> submodules(String commit) throws IOException {
    return ids(commit, SUBMODULE, path -> true);
  }

  private Map<String, String> ids(String commit, String mode, Predicate<String> wanted)
      throws IOException {
    return git.read(
        top, List.of("ls-tree", "-r", "-z", "--full-tree", commit), out -> ids(out, mode, wanted));
  }

  /** Each entry is a mode, a type and an id, and behind a tab the path. */
  private static Map<String, String> ids(InputStream out, String mode, Predicate<String> wanted)
      throws IOException {
    Map<String, String> ids = new LinkedHashMap<>();
    OutputParts parts = OutputParts.names(out);
    for (String entry = parts.next(); entry != null; entry = parts.next()) {
      int tab = entry.indexOf('\t');
      String path = entry.substring(tab + 1);
      if (entry.startsWith(mode) && wanted.test(path)) {
        ids.put(path, entry.substring(entry.lastIndexOf(' ', tab) + 1, tab));
      }
    }
    return ids;
  }

  /** Reads files one after the other. */
  void read(Map<String, String> ids, BiConsumer<String, byte[]> reader) throws IOException {
    if (ids.isEmpty()) {
      return;
    }
    try (GitCall call = git.start(top, BATCH)) {
      call.tell(requests(ids));
      OutputParts parts = OutputParts.lines(call.out());
      for (String path : ids.keySet()) {
        reader.accept(path, blob(path, parts));
      }
      GitProgram.check(call, BATCH);
    }
  }

  private static byte[] requests(Map<String, String> ids) {
    ByteArrayOutputStream requests = new ByteArrayOutputStream();
    ids.values()
        .forEach(id -> requests.writeBytes((id + "\n").getBytes(StandardCharsets.US_ASCII)));
    return requests.toByteArray();
  }

  /** An answer is the id, the type and the size on a line, the bytes, and a line feed. */
  private static byte[] blob(String path, OutputParts parts) throws IOException {
    String answer = parts.next();
    if (answer == null || answer.endsWith(MISSING)) {
      throw new GitException(
          "this clone does not hold "
              + path
              + " as it was; fetch all of it, as in git clone without --filter");
    }
    if (!answer.contains(" blob ")) {
      throw new GitException("git cannot read " + path + ": " + answer);
    }
    byte[] bytes = parts.bytes(size(path, answer));
    parts.skip();
    return bytes;
  }

  private static int size(String path, String answer) throws GitException {
    try {
      return Integer.parseInt(answer.substring(answer.lastIndexOf(' ') + 1));
    } catch (NumberFormatException e) {
      throw new GitException(path + " is larger than 2 GiB in the commit that --base means", e);
    }
  }
}
