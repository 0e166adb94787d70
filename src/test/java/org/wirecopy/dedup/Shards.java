package org.wirecopy.dedup;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** Corpora to clean, the same for the same seed. */
public final class Shards {
  private final Random random;

  public Shards(long seed) {
    this.random = new Random(seed);
  }

  /** Some sentences that stand nowhere else. */
  public String text(int words) {
    List<String> text = new ArrayList<>();
    for (int i = 0; i < words; i++) {
      boolean begins = i % 12 == 0;
      String word = word();
      text.add((begins ? "The " : "") + word + (i % 12 == 11 || i == words - 1 ? "." : ""));
    }
    return String.join(" ", text);
  }

  private String word() {
    return IntStream.range(0, 3 + random.nextInt(6))
        .mapToObj(i -> String.valueOf((char) ('a' + random.nextInt(26))))
        .collect(Collectors.joining());
  }

  /** The same text with some words changed. */
  String edited(String text, double share) {
    return Arrays.stream(text.split(" "))
        .map(word -> random.nextDouble() < share ? word() : word)
        .collect(Collectors.joining(" "));
  }

  /**
   * Rows of which one in three holds a copy of an earlier one: the whole of it, the whole of it
   * with words changed, or some sentences.
   */
  public List<String> rows(int count) {
    List<String> texts = new ArrayList<>();
    List<String> rows = new ArrayList<>();
    for (int i = 0; i < count; i++) {
      String text = text(60 + random.nextInt(120));
      if (i % 3 == 2) {
        String other = texts.get(random.nextInt(texts.size()));
        text =
            switch (random.nextInt(3)) {
              case 0 -> other;
              case 1 -> edited(other, 0.03);
              default -> text(48) + " " + sentences(other) + " " + text(36);
            };
      }
      texts.add(text);
      rows.add(row(i, text));
    }
    return rows;
  }

  private static String sentences(String text) {
    String[] all = text.split("(?<=\\.) ");
    return String.join(" ", Arrays.copyOf(all, Math.min(all.length, 4)));
  }

  /** A row as no writer of ours would write it. */
  String row(int number, String text) {
    String odd =
        text.replace(" ", random.nextInt(5) == 0 ? "\\u0020" : " ").replace("é", "\\u00e9");
    return switch (number % 3) {
      case 0 -> "{\"id\":\"r" + number + "\",\"text\":\"" + odd + "\",\"x\":[1,{\"y\":null}]}\n";
      case 1 -> " { \"n\" : 1e3 , \"text\":\"" + odd + "\", \"id\" :" + number + "}\r\n";
      default -> "{\"text\":\"" + odd + "\",\"source\":\"s" + number % 7 + "\"}\n";
    };
  }

  public static Path write(Path path, List<String> rows) throws IOException {
    return Files.write(path, String.join("", rows).getBytes(StandardCharsets.UTF_8));
  }
}
