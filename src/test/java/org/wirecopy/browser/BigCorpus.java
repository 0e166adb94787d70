package org.wirecopy.browser;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/**
 * Five thousand texts of invented words: a thousand agency reports, each carried by four outlets
 * that change a word here and there and put a sentence of their own in the middle, so that every
 * later text shares two passages with one before it: eight thousand in all.
 */
final class BigCorpus {
  static final int DOCUMENTS = 5000;

  private static final int COPIES = 5;
  private static final int WORDS = 6000;
  private static final Instant START = Instant.parse("2026-03-01T06:00:00Z");
  private static final String[] SYLLABLES = {
    "ba", "cor", "del", "fin", "gar", "hul", "jen", "kal", "lor", "mer", "nis", "pol", "rad", "sem",
    "tor", "ul", "ven", "wen", "yar", "zel"
  };

  private final Random random = new Random(20260301);
  private final List<String> words = lexicon();

  static Path write(Path file) throws IOException {
    return Files.write(file, new BigCorpus().rows());
  }

  private List<String> lexicon() {
    return IntStream.range(0, WORDS)
        .mapToObj(
            i ->
                SYLLABLES[i % 20]
                    + SYLLABLES[i / 20 % 20]
                    + (i >= 400 ? SYLLABLES[i / 400 % 20] : ""))
        .toList();
  }

  private List<String> rows() {
    List<String> rows = new ArrayList<>();
    for (int report = 0; report < DOCUMENTS / COPIES; report++) {
      List<String> wire = sentences(14);
      rows.add(row(report, 0, dateline(report) + joined(wire)));
      for (int copy = 1; copy < COPIES; copy++) {
        List<String> changed =
            new ArrayList<>(wire.subList(0, 6).stream().map(this::edited).toList());
        changed.addAll(sentences(3));
        changed.addAll(wire.subList(8, 14).stream().map(this::edited).toList());
        rows.add(row(report, copy, (copy == 1 ? dateline(report) : "") + joined(changed)));
      }
    }
    return rows;
  }

  private static String dateline(int report) {
    return "OSLO, March " + (1 + report % 28) + " (Reuters) - ";
  }

  private String row(int report, int copy, String text) {
    String outlet = copy == 0 ? "Harbour Wire" : "Outlet " + (report * 7 + copy * 11) % 40;
    Instant published = START.plusSeconds(report * 1800L + copy * 2700L);
    return String.format(
        Locale.ROOT,
        "{\"id\":\"r%04d-%d\",\"source\":\"%s\",\"published\":\"%s\",\"title\":\"%s\",\"text\":\"%s\"}",
        report,
        copy,
        outlet,
        published,
        sentence(6),
        text);
  }

  private List<String> sentences(int count) {
    return IntStream.range(0, count).mapToObj(i -> sentence(12 + random.nextInt(10))).toList();
  }

  private String sentence(int length) {
    String text =
        IntStream.range(0, length)
            .mapToObj(i -> words.get(random.nextInt(WORDS)))
            .collect(Collectors.joining(" "));
    return Character.toUpperCase(text.charAt(0)) + text.substring(1);
  }

  private String edited(String sentence) {
    String[] parts = sentence.split(" ");
    if (random.nextInt(3) == 0) {
      parts[1 + random.nextInt(parts.length - 1)] = words.get(random.nextInt(WORDS));
    }
    return String.join(" ", parts);
  }

  private static String joined(List<String> sentences) {
    StringBuilder text = new StringBuilder();
    for (int i = 0; i < sentences.size(); i++) {
      text.append(sentences.get(i)).append(i % 3 == 2 ? ".\\n\\n" : ". ");
    }
    return text.toString();
  }
}
