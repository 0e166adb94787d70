package org.wirecopy.dedup.step;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.wirecopy.dedup.Dedup;
import org.wirecopy.dedup.Restore;
import org.wirecopy.dedup.options.DedupOptions;
import org.wirecopy.dedup.options.Mode;
import org.wirecopy.document.Document;
import org.wirecopy.document.Span;

/** What is left of the signs of markup around words that were cut. */
class MarkupSignsTest {
  private static final String WEIR =
      "The keeper of the northern weir writes the height of the water into a green book at six and"
          + " lets the two gates down when the alders stand wet";

  private static final String TREES =
      "nobody in the village remembers who planted the nine walnut trees behind the chapel but every"
          + " autumn the schoolchildren gather the nuts in baskets of willow";

  @TempDir Path folder;

  /** Cleans a page against one that holds both sentences, and makes sure that it can be undone. */
  private String cleaned(String name, String page) throws IOException {
    Path in = Files.createDirectory(folder.resolve("in"));
    Files.writeString(in.resolve("a.txt"), WEIR + ".\n\n" + TREES + ".\n");
    String whole = page.replace("\\n", "\n").replace("WEIR", WEIR).replace("TREES", TREES);
    Files.writeString(in.resolve(name), whole);
    Path out = Files.createDirectory(folder.resolve("out"));
    Path ledger = folder.resolve("ledger.jsonl");
    Dedup.of(DedupOptions.of(Mode.PASSAGES))
        .inputs(List.of(in.toString()))
        .output(out)
        .ledger(ledger)
        .run();
    String left = Files.readString(out.resolve(name));
    Path back = folder.resolve("back");
    Restore.from(out, ledger).to(back);
    assertThat(back.resolve(name)).hasContent(whole);
    return left.replace("\n", "\\n");
  }

  @ParameterizedTest(name = "{1}")
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      value = {
        "b.md | # WEIR\\n\\nMine.\\n | Mine.\\n",
        "b.md | ## WEIR ##\\n\\nMine.\\n | Mine.\\n",
        "b.md | WEIR\\n===\\n\\nMine.\\n | Mine.\\n",
        "b.md | Mine.\\n\\n- WEIR.\\n- Mine too.\\n | Mine.\\n\\n- Mine too.\\n",
        "b.md | Mine.\\n\\n- WEIR.\\n  Goes on.\\n | Mine.\\n\\n- Goes on.\\n",
        "b.md | Mine.\\n\\n7. WEIR\\n8. Mine too.\\n | Mine.\\n\\n8. Mine too.\\n",
        "b.md | Mine.\\n\\n- [ ] WEIR\\n- [x] Mine too.\\n | Mine.\\n\\n- [x] Mine too.\\n",
        "b.md | Mine.\\n\\n> WEIR.\\n> Mine too.\\n | Mine.\\n\\n> Mine too.\\n",
        "b.md | Mine.\\n\\n> - WEIR\\n\\nMine too.\\n | Mine.\\n\\nMine too.\\n",
        "b.md | Mine.\\n\\n**WEIR.**\\n\\nMine too.\\n | Mine.\\n\\nMine too.\\n",
        "b.md | **WEIR. Mine.**\\n | **Mine.**\\n",
        "b.md | # WEIR. Mine\\n | # Mine\\n",
        "b.md | # WEIR. TREES\\n\\nMine.\\n | Mine.\\n",
        "b.md | Mine.\\n\\n# Short\\n\\n- WEIR\\n | Mine.\\n\\n# Short\\n\\n",
        "b.md | My line is here now\\nWEIR\\n---\\n | My line is here now\\n---\\n",
        "b.adoc | == WEIR\\n\\nMine.\\n | Mine.\\n",
        "b.adoc | Mine.\\n\\n* WEIR\\n* Mine too.\\n | Mine.\\n\\n* Mine too.\\n",
        "b.rst | WEIR\\n------\\n\\nMine.\\n | Mine.\\n",
        "b.rst | ======\\nWEIR\\n======\\n\\nMine.\\n | Mine.\\n",
        "b.rst | Mine.\\n\\n.. note:: WEIR\\n\\nMine too.\\n | Mine.\\n\\nMine too.\\n",
        "b.rst | Mine.\\n\\n.. tip:: WEIR.\\n   Goes on.\\n | Mine.\\n\\n.. tip:: Goes on.\\n",
        "b.rst | .. tip:: WEIR\\n\\n   Goes on.\\n | .. tip:: Goes on.\\n",
        "b.adoc | Mine.\\n\\nNOTE: WEIR.\\n\\nMine too.\\n | Mine.\\n\\nMine too.\\n",
        "b.tex | Mine.\\n\\n\\section{WEIR}\\n\\nMine too.\\n | Mine.\\n\\nMine too.\\n",
        "b.tex | Mine.\\n\\n\\section{WEIR}\\nMine too.\\n | Mine.\\n\\nMine too.\\n",
        "b.tex | Mine.\\n\\n\\emph{WEIR.} Mine too.\\n | Mine.\\n\\nMine too.\\n",
        "b.tex | Mine.\\n\\n\\emph{WEIR. Mine too.}\\n | Mine.\\n\\n\\emph{Mine too.}\\n",
        "b.tex | Mine.\\n\\n\\item WEIR\\n\\item Mine too.\\n | Mine.\\n\\n\\item Mine too.\\n",
        "b.tex | Mine.\\footnote{WEIR.} Mine too.\\n | Mine. Mine too.\\n",
        "b.tex | Mine.\\n\\n\\begin{quote}\\nWEIR.\\n\\end{quote}\\n\\nMine too.\\n"
            + " | Mine.\\n\\n\\begin{quote}\\n\\end{quote}\\n\\nMine too.\\n",
        "b.tex | Mine.\\n\\n\\section{Two}\\n\\n\\emph{WEIR}. Mine too.\\n"
            + " | Mine.\\n\\n\\section{Two}\\n\\nMine too.\\n",
        "b.md | Mine.\\n\\n[WEIR](https://weir.example) and mine too.\\n"
            + " | Mine.\\n\\nand mine too.\\n",
        "b.md | Mine.\\n\\n- WEIR\\n\\n  Goes on.\\n | Mine.\\n\\n- Goes on.\\n",
        "b.md | Mine.\\n\\n- WEIR\\n\\nGoes on.\\n | Mine.\\n\\nGoes on.\\n",
        "b.txt | # WEIR\\n\\nMine.\\n | # \\n\\nMine.\\n"
      })
  void go_with_all_of_their_words(String name, String page, String left) throws IOException {
    assertThat(cleaned(name, page)).isEqualTo(left);
  }

  @Test
  void keep_braces_in_pairs_where_a_command_is_copied_too() throws IOException {
    Path in = Files.createDirectory(folder.resolve("in"));
    Files.writeString(in.resolve("a.tex"), "\\section{" + WEIR + "}\n\n" + TREES + ".\n");
    Files.writeString(in.resolve("b.tex"), "Mine.\n\n\\section{" + WEIR + "}\n\nMine too.\n");
    Path out = Files.createDirectory(folder.resolve("out"));
    Dedup.of(DedupOptions.of(Mode.PASSAGES)).inputs(List.of(in.toString())).output(out).run();
    assertThat(out.resolve("b.tex")).hasContent("Mine.\n\nMine too.\n");
  }

  @Test
  void are_looked_for_in_texts_with_markup_only() {
    MarkupSigns signs = new MarkupSigns(Document.of("a", "- word"));
    assertThat(signs.widened(new Span(2, 6), 0)).isEqualTo(new Span(2, 6));
  }
}
