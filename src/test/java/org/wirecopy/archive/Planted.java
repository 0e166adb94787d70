package org.wirecopy.archive;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.wirecopy.document.Document;
import org.wirecopy.document.Metadata;
import org.wirecopy.document.Published;

/** Texts of made-up words, of which one in five holds a part of an earlier one. */
final class Planted {
  private static final int WORDS = 20_000;
  private static final int SHORTEST = 80;

  private final Random random;
  private final List<String[]> texts = new ArrayList<>();

  Planted(long seed) {
    this.random = new Random(seed);
  }

  /** So many more documents, named after their number. */
  List<Document> documents(int count) {
    List<Document> documents = new ArrayList<>();
    for (int i = 0; i < count; i++) {
      documents.add(next());
    }
    return documents;
  }

  private Document next() {
    int number = texts.size();
    String[] words = words(SHORTEST + random.nextInt(SHORTEST));
    if (number % 5 == 4) {
      String[] from = texts.get(random.nextInt(number));
      int length = Math.min(from.length, 25 + random.nextInt(40));
      int start = random.nextInt(from.length - length + 1);
      System.arraycopy(from, start, words, 5, length);
      if (number % 2 == 0) {
        words[5 + length / 2] = word();
      }
    }
    texts.add(words);
    return document("d" + number, String.join(" ", words), 1 + number % 28);
  }

  private String[] words(int count) {
    String[] words = new String[count];
    for (int i = 0; i < count; i++) {
      words[i] = word();
    }
    return words;
  }

  private String word() {
    return "w" + Integer.toString(random.nextInt(WORDS), 36) + "e";
  }

  /** A document with a date. */
  static Document document(String id, String text, int day) {
    Published published = Published.on(LocalDate.of(2026, 3, day));
    return Document.of(id, text).withMetadata(new Metadata(null, published, null, null, null));
  }
}
