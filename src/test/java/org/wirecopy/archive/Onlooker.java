package org.wirecopy.archive;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicInteger;
import org.wirecopy.document.Document;

/**
 * Reads an archive with some threads while another program writes to it: the documents of {@link
 * #all} in their order, {@value #AT_ONCE} a commit. Ends when its input does, and says how often
 * its threads looked, or what was wrong.
 */
final class Onlooker {
  static final int AT_ONCE = 20;

  private static final int THREADS = 4;

  private Onlooker() {}

  /** What the writer adds. */
  static List<Document> all() {
    return new Planted(17).documents(2_000);
  }

  /** Takes the folder. */
  public static void main(String[] args) throws IOException, InterruptedException {
    Path folder = Path.of(args[0]);
    List<Document> documents = all();
    AtomicBoolean isOver = new AtomicBoolean();
    AtomicInteger looks = new AtomicInteger();
    ConcurrentLinkedQueue<String> wrong = new ConcurrentLinkedQueue<>();
    List<Thread> threads = new ArrayList<>();
    for (int i = 0; i < THREADS; i++) {
      Thread thread =
          new Thread(
              () -> {
                try (Archive archive = Archive.open(folder)) {
                  while (!isOver.get()) {
                    archive.refresh();
                    look(archive, documents, looks.incrementAndGet());
                  }
                } catch (IOException | RuntimeException e) {
                  wrong.add(e.toString());
                }
              });
      thread.start();
      threads.add(thread);
    }
    while (System.in.read() >= 0) {
      // until the one who started this closes it
    }
    isOver.set(true);
    for (Thread thread : threads) {
      thread.join();
    }
    System.out.println(wrong.isEmpty() ? "looked " + looks : "wrong " + wrong);
  }

  /** All that is answered is of one commit: so many documents, all of the first and no other. */
  private static void look(Archive archive, List<Document> documents, int turn) throws IOException {
    int size = (int) archive.size();
    Set<Document> held = new HashSet<>(archive.documents().toList());
    if (size % AT_ONCE != 0 || !held.equals(Set.copyOf(documents.subList(0, size)))) {
      throw new IllegalStateException("of " + size + " documents there are " + held.size());
    }
    int number = turn * 7 % documents.size();
    Document asked = documents.get(number);
    if (archive.find(asked).isHeld() != number < size) {
      throw new IllegalStateException(asked.id() + " is held or not at " + size);
    }
  }
}
