package org.wirecopy.document.markup.markdown;

import com.google.common.collect.ImmutableSet;
import java.util.List;
import java.util.Set;
import org.commonmark.ext.gfm.strikethrough.StrikethroughExtension;
import org.commonmark.ext.gfm.tables.TablesExtension;
import org.commonmark.node.Block;
import org.commonmark.node.BlockQuote;
import org.commonmark.node.FencedCodeBlock;
import org.commonmark.node.Heading;
import org.commonmark.node.IndentedCodeBlock;
import org.commonmark.node.ListBlock;
import org.commonmark.node.Node;
import org.commonmark.node.ThematicBreak;
import org.commonmark.parser.IncludeSourceSpans;
import org.commonmark.parser.Parser;

/**
 * The grammar of Markdown: CommonMark, with tables and struck words as GitHub has them, and the
 * blocks that sites add. HTML is left to the lines it stands in, since sites write Markdown between
 * its tags; only what has an end of its own, such as a script or a comment, is a block.
 *
 * <p>Nesting is followed as far as the library allows by itself, a hundred levels of blocks and a
 * hundred inside of lines, so that no text makes it fail or take long.
 */
final class MarkdownGrammar {
  /**
   * Tried in this order, which is the library's own: a line of hyphens below words is a heading's,
   * and no rule. A set without an order would decide that anew whenever Java starts.
   */
  private static final Set<Class<? extends Block>> BLOCKS =
      ImmutableSet.of(
          BlockQuote.class,
          Heading.class,
          FencedCodeBlock.class,
          ThematicBreak.class,
          ListBlock.class,
          IndentedCodeBlock.class);

  private MarkdownGrammar() {}

  /**
   * Parses a text.
   *
   * @param text the text, without front matter
   * @param base where it starts in its document, by whose offsets added blocks tell their place
   */
  static Node parse(String document, int base) {
    return Parser.builder()
        .enabledBlockTypes(BLOCKS)
        .extensions(
            List.of(
                TablesExtension.create(),
                StrikethroughExtension.builder().requireTwoTildes(true).build()))
        .includeSourceSpans(IncludeSourceSpans.BLOCKS_AND_INLINES)
        .customBlockParserFactory(new MarkdownIndented.Factory(base))
        .customBlockParserFactory(new MarkdownSigned.Factory(document, base))
        .build()
        .parse(document.substring(base));
  }
}
