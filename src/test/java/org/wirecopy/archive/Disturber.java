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
  private static final int FEW = 60;

  private Disturber() {}

  /** Takes the folder, the file for what was done, a seed, and how many documents there may be. */
  public static void main(String[] args) throws IOException {
    Path log = Path.of(args[1]);
    Random random = new Random(Long.parseLong(args[2]));
    int most = Integer.parseInt(args[3]);
    try (Archive archive = Archive.open(Path.of(args[0]), ArchiveOptions.USUAL.withThreads(1))) {
      TreeSet<String> ids = new TreeSet<>(archive.documents().map(Document::id).toList());
      fill(archive, ids, most - FEW);
      while (true) {
        change(archive, ids, random, most);
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

  /** A large archive is large from its first commit on. */
  private static void fill(Archive archive, TreeSet<String> ids, int count) throws IOException {
    if (ids.isEmpty()) {
      for (Document document : new Planted(0).documents(count)) {
        String id = "k" + document.id().substring(1);
        archive.add(document.withId(id));
        ids.add(id);
      }
    }
  }

  private static void change(Archive archive, TreeSet<String> ids, Random random, int most)
      throws IOException {
    List<Document> documents = new Planted(random.nextLong()).documents(1 + random.nextInt(20));
    for (Document document : documents) {
      String id = "k" + random.nextInt(most);
      archive.add(document.withId(id));
      ids.add(id);
    }
    for (int i = random.nextInt(8); i > 0; i--) {
      String id = "k" + random.nextInt(most);
      archive.remove(id);
      ids.remove(id);
    }
  }
}
