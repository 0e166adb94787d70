package org.wirecopy.wrapping;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.base.CharMatcher;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.wirecopy.Wirecopy;
import org.wirecopy.align.Passage;
import org.wirecopy.document.Document;
import org.wirecopy.document.input.Corpus;

/** The same texts give the same passages and kinds, whatever they are wrapped in. */
class WrappingsTest {
  private static final String LOCK =
      "The keeper of the lower lock counts every barge that passes in the night, and writes its"
          + " number on the back of the door with a piece of chalk.";
  private static final String MILL =
      "Since the mill closed in the spring of 1931, nobody has opened the sluice behind it, and the"
          + " meadow that it once drained has become a lake with herons.";
  private static final List<List<String>> TEXTS =
      List.of(
          List.of(
              "Of the old canal little is left but water and a few names that are told in the inn.",
              LOCK,
              "Whoever asks him why is given the chalk and told to count for himself until dawn.",
              MILL),
          List.of(
              "My grandfather rowed to school, and came home along the towpath when the ice was in.",
              LOCK,
              "He never said a word about the war, but he could name each boat by her engine."),
          List.of(
              "A guide for walkers ought to say where there is bread, and this one does on page nine.",
              MILL,
              "Behind the lake the path is steep, and after rain it is better to go round by the road."));

  @TempDir private Path folder;

  private static List<String> found(Path folder) {
    List<Document> documents;
    try (Corpus corpus = Corpus.open(folder.toString())) {
      documents = corpus.documents().toList();
      assertThat(corpus.problems()).isEmpty();
    }
    Map<String, Document> byId =
        documents.stream().collect(Collectors.toMap(Document::id, document -> document));
    return Wirecopy.analyzer().build().analyze(documents.stream()).reuses().stream()
        .map(reuse -> reuse.kind().label() + " " + told(reuse.passage(), byId))
        .sorted()
        .toList();
  }

  private static String told(Passage passage, Map<String, Document> byId) {
    String words = byId.get(passage.left().document()).text(passage.left().span());
    return passage.words() + " " + CharMatcher.whitespace().collapseFrom(words, ' ');
  }

  @ParameterizedTest
  @EnumSource(Wrapping.class)
  void give_the_same_passages_and_kinds(Wrapping wrapping) throws Exception {
    Path plain = Files.createDirectories(folder.resolve("plain"));
    Wrapping.TEXT.write(plain, TEXTS);
    Path wrapped = Files.createDirectories(folder.resolve("wrapped"));
    wrapping.write(wrapped, TEXTS);

    assertThat(found(plain)).hasSize(2);
    assertThat(found(wrapped)).isEqualTo(found(plain));
  }
}
