package org.wirecopy.spark;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** Rows of JSON with every kind of copy. */
final class Sample {
  /** More rows hold the notice than all of a fingerprint's holders are compared. */
  static final int WITH_NOTICE = 60;

  private final Random random = new Random(11);
  private final List<String> rows = new ArrayList<>();

  private Sample() {}

  /** The rows, each with its number in a field of its own. */
  static List<String> rows() {
    Sample sample = new Sample();
    sample.chains();
    sample.notices();
    sample.unreadable();
    sample.forum();
    return sample.rows;
  }

  /** Each text drops the oldest words of the one before it, so that only neighbours are copies. */
  private void chains() {
    for (int chain = 0; chain < 3; chain++) {
      String text = text(120);
      for (int link = 0; link < 5; link++) {
        add(text);
        List<String> words = Arrays.asList(text.split(" "));
        text = String.join(" ", words.subList(30, words.size())) + " " + text(22 + 5 * link);
      }
      add(text);
      add(text);
      add(edited(text));
    }
  }

  private void notices() {
    String notice = text(48);
    for (int i = 0; i < WITH_NOTICE; i++) {
      add(text(30) + " " + notice + " " + text(24 + i % 7));
    }
  }

  private void unreadable() {
    rows.add("{\"n\":%d,\"id\":\"none\",\"text\":null}".formatted(rows.size()));
    add("");
    add("Word.");
    add("Word.");
    rows.add("{\"n\":%d,\"text\":\"%s\"}".formatted(rows.size(), text(40)));
  }

  private void forum() {
    String post = text(40);
    add("On Monday, Ann Other wrote:\\n> " + text(30) + "\\n\\n" + post);
    add(post + "\\n\\n-- \\nAnn Other\\nhttps://ann.example\\n");
  }

  private void add(String text) {
    int n = rows.size();
    String date = n % 4 == 0 ? "" : ",\"published\":\"2026-01-%02d\"".formatted(1 + n * 7 % 28);
    rows.add("{\"n\":%d,\"id\":\"d%d\",\"text\":\"%s\"%s}".formatted(n, n % 100, text, date));
  }

  private String text(int words) {
    return IntStream.range(0, words)
        .mapToObj(
            i -> (i % 12 == 0 ? "The " : "") + word() + (i % 12 == 11 || i == words - 1 ? "." : ""))
        .collect(Collectors.joining(" "));
  }

  private String edited(String text) {
    return Arrays.stream(text.split(" "))
        .map(word -> random.nextInt(30) == 0 ? word() : word)
        .collect(Collectors.joining(" "));
  }

  private String word() {
    return IntStream.range(0, 3 + random.nextInt(6))
        .mapToObj(i -> String.valueOf((char) ('a' + random.nextInt(26))))
        .collect(Collectors.joining());
  }
}
