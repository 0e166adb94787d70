package org.wirecopy.archive;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.List;
import java.util.Random;
import java.util.TreeSet;
import org.wirecopy.document.Document;

/**
 * Changes an archive until it is killed, and writes down beside it what each commit holds: before
 * the commit with a mark, and after it without.
 */
final class Disturber {
  private Disturber() {}

  /** Takes the folder, the file for what was done, and a seed. */
  public static void main(String[] args) throws IOException {
    Path log = Path.of(args[1]);
    Random random = new Random(Long.parseLong(args[2]));
    try (Archive archive = Archive.open(Path.of(args[0]), ArchiveOptions.USUAL.withThreads(1))) {
      TreeSet<String> ids = new TreeSet<>(archive.documents().map(Document::id).toList());
      while (true) {
        change(archive, ids, random);
        Files.writeString(log, "?" + ids + "\n", StandardOpenOption.APPEND);
        if (random.nextInt(5) == 0) {
          archive.merge();
        } else {
          archive.commit();
        }
        Files.writeString(log, "=" + ids + "\n", StandardOpenOption.APPEND);
      }
    }
  }

  private static void change(Archive archive, TreeSet<String> ids, Random random)
      throws IOException {
    List<Document> documents = new Planted(random.nextLong()).documents(1 + random.nextInt(20));
    for (Document document : documents) {
      String id = "k" + random.nextInt(60);
      archive.add(document.withId(id));
      ids.add(id);
    }
    for (int i = random.nextInt(8); i > 0; i--) {
      String id = "k" + random.nextInt(60);
      archive.remove(id);
      ids.remove(id);
    }
  }
}
