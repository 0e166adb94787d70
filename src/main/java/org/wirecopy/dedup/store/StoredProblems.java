package org.wirecopy.dedup.store;

import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.wirecopy.document.Problem;

/** Problems and texts as they stand in the files of a run, so that a run that goes on has them. */
final class StoredProblems {
  private StoredProblems() {}

  static void write(List<Problem> problems, DataOutputStream out) throws IOException {
    out.writeInt(problems.size());
    for (Problem problem : problems) {
      writeText(problem.document(), out);
      writeText(problem.where(), out);
      writeText(problem.message(), out);
      out.writeBoolean(problem.isNote());
    }
  }

  /**
   * Reads what was written.
   *
   * @throws IOException if it ends before that
   */
  static List<Problem> read(DataInputStream in) throws IOException {
    int count = in.readInt();
    List<Problem> problems = new ArrayList<>();
    for (int i = 0; i < count; i++) {
      problems.add(
          new Problem(
              readText(in),
              readText(in),
              readText(in),
              in.readBoolean() ? Problem.Severity.NOTE : Problem.Severity.FAULT));
    }
    return problems;
  }

  static void writeText(String text, DataOutputStream out) throws IOException {
    byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
    out.writeInt(bytes.length);
    out.write(bytes);
  }

  static String readText(DataInputStream in) throws IOException {
    byte[] bytes = in.readNBytes(in.readInt());
    return new String(bytes, StandardCharsets.UTF_8);
  }
}
