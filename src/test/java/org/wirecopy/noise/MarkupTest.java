package org.wirecopy.noise;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.wirecopy.document.Document;
import org.wirecopy.noise.mark.Mark;
import org.wirecopy.noise.mark.Noise;
import org.wirecopy.noise.mark.PageKind;
import org.wirecopy.noise.mark.Preset;

/** What remains of texts in markup languages reads as prose. */
class MarkupTest {
  private static Arguments row(String name, String written, String kept) {
    return Arguments.of(name, written, kept);
  }

  static Stream<Arguments> markdown() {
    return Stream.of(
        row("plain text", "The river rose.\nIt fell.", "The river rose.\nIt fell."),
        row("a heading", "# The flood\n\nIt rose.", "The flood\n\nIt rose."),
        row("a closed heading", "## The flood ##", "The flood"),
        row(
            "a heading with an id",
            "## The flood {#flood .big}\n\nIt rose.",
            "The flood\n\nIt rose."),
        row("an underlined heading", "The flood\n=========\n\nIt rose.", "The flood\n\nIt rose."),
        row("a smaller underlined heading", "The flood\n---\nIt rose.", "The flood\n\nIt rose."),
        row("a hash within words", "Number #4 is not # alone.", "Number #4 is not # alone."),
        row("bold and italic", "The **old** _mill_ ***burned***.", "The old mill burned."),
        row("stars that are not emphasis", "2 * 3 * 4 is 24, a* b", "2 * 3 * 4 is 24, a* b"),
        row("names with underscores", "Use snake_case_names here.", "Use snake_case_names here."),
        row("struck words", "It is ~~not~~ open, ~5 km away.", "It is not open, ~5 km away."),
        row("a link", "See [the map](https://weir.example/a_b_c) now.", "See the map now."),
        row("a link with a title", "See [the map](<a b> \"Map\") now.", "See the map now."),
        row("a link with brackets", "See [the map](a(b)c) now.", "See the map now."),
        row("a link over two lines", "See [the\nmap](x) now.", "See the\nmap now."),
        row(
            "no link",
            "See [the map] (not far), [x](a b c).",
            "See [the map] (not far), [x](a b c)."),
        row(
            "a reference",
            "See [the map][1], [Weir] and [weir][].\n\n[1]: http://a.example 'x'\n[weir]: /b",
            "See the map, Weir and weir."),
        row("an unknown reference", "See [the map][9] and a[0].", "See [the map][9] and a[0]."),
        row("a footnote", "It rose.[^1]\n\n[^1]: By two metres.", "It rose.\n\nBy two metres."),
        row(
            "an address",
            "See https://weir.example/a_b_c and <https://b.example>.",
            "See https://weir.example/a_b_c and https://b.example."),
        row("an image in a line", "See ![the tide](tide.png) here.", "See the tide here."),
        row("badges", "[![Build](a.svg)](b) ![Tide](c.png)\n\nIt rose.", "It rose."),
        row(
            "inline code",
            "Run `ls -l *.txt *` now, or ``a ` b``.",
            "Run ls -l *.txt * now, or a ` b."),
        row(
            "a fenced block",
            "It rose.\n\n```java\nint a;\n\nint b;\n```\n\nIt fell.",
            "It rose.\n\nIt fell."),
        row("a fence with tildes", "~~~\n```\n~~~\nIt fell.", "It fell."),
        row("a fence that never closes", "It rose.\n\n```\nint a;\n", "It rose."),
        row(
            "an indented block",
            "It rose.\n\n    int a;\n\n    int b;\n\nIt fell.",
            "It rose.\n\nIt fell."),
        row("an indented line of a paragraph", "It rose\n    and fell.", "It rose\n    and fell."),
        row(
            "lists",
            "- one\n- two\n  - three\n\n    more\n\n1. four\n2) five\n\n* [ ] six\n+ [x] seven",
            "one\ntwo\n  three\n\n    more\n\nfour\nfive\n\nsix\nseven"),
        row("a fence in a list", "- one\n\n  ```\n  int a;\n  ```\n\n- two", "one\n\ntwo"),
        row("a fence below an item", "1. Do:\n```sh\nls\n```\n2. Go on.", "Do:\n\nGo on."),
        row("code in a list", "- one\n\n      int a;\n\n- two", "one\n\ntwo"),
        row("a year at the start", "In\n1986. A year.", "In\n1986. A year."),
        row("a quotation", "> The river\n> rose.\n>> Twice.", "The river\nrose.\nTwice."),
        row(
            "a fence in a quotation",
            "> ```\n> a\n> ```\n> It rose.\n\nIt fell.",
            "It rose.\n\nIt fell."),
        row("an alert", "> [!NOTE]\n> It rose.", "It rose."),
        row("an admonition", "!!! note \"High water\"\n    It rose.\n", "High water\n    It rose."),
        row(
            "a table",
            "| Day | Level |\n|-----|------:|\n| Mon | **3** m |",
            "Day  Level\n\n Mon  3 m"),
        row(
            "a table without borders",
            "Day | Level\n--- | ---\nMon | 3\n\nIt fell | rose.",
            "Day  Level\n\nMon  3\n\nIt fell | rose."),
        row(
            "tags",
            "<div align=\"center\">\n<b>The</b> river<br/> rose. 3 < 4 > 2\n</div>",
            "The river rose. 3 < 4 > 2"),
        row("a comment", "It <!-- not\n\n# so --> rose.", "It\n\n rose."),
        row("a comment of several lines", "<!-- not\n\n```\n--> It rose.", "It rose."),
        row("a script", "<script>\nlet a = 1;\n\nlet b;\n</script>\nIt rose.", "It rose."),
        row(
            "references to characters",
            "Mill &amp; Sons, AT&T, a &#8212; b",
            "Mill  Sons, AT&T, a  b"),
        row("escapes", "2 \\* 3 and \\[x\\] in C:\\dir\\\nend", "2 * 3 and [x] in C:\\dir\nend"),
        row(
            "attributes",
            "[The mill](x){:target=\"_blank\"} burned.\n{: .note}",
            "The mill burned."),
        row("a template's placeholder", "It {{ rose }} and {% if a %}fell.", "It  and fell."),
        row(
            "front matter",
            "---\ntitle: Flood\n---\n# The flood\n\nIt rose.",
            "The flood\n\nIt rose."),
        row("a formula", "It rose.\n\n$$\na^2\n$$\n\nIt cost $5.", "It rose.\n\nIt cost $5."),
        row(
            "a component",
            "import Tide from './tide'\n\n<Tide level={3} />\n\nIt rose.",
            "It rose."),
        row(
            "words between angles that are no tag",
            "Sign <dyke.reeve> or <reeve_of_dyke> or <reeve, dyke 4> if 3 <b and c> 2, <hr>then"
                + " go.",
            "Sign <dyke.reeve> or <reeve_of_dyke> or <reeve, dyke 4> if 3 <b and c> 2, then go."),
        row(
            "tags of components",
            "<Gauge levels={[\"1\", '<2']} /> and <Level.Mark>high</Level.Mark>\n\n"
                + "<Gauge\n"
                + "  at=\"weir\"\n"
                + ">\n"
                + "It *rose*.\n"
                + "</Gauge>",
            "and high\n\nIt rose."),
        row("unknown references", "Mill &Weir; &#x; AT&T;", "Mill &Weir; &#x; AT&T;"),
        row(
            "references in words",
            "Th&uuml;r, caf&eacute; and don&rsquo;t, 3&nbsp;m &lsquo;high&rsquo;",
            "Th&uuml;r, caf&eacute; and don&rsquo;t, 3 m high"),
        row(
            "a prefix in brackets that is no definition",
            "[Reeve]: it (the dyke) held \"well\" enough.\n\n[a]: /b 'c' and d",
            "[Reeve]: it (the dyke) held \"well\" enough.\n\n[a]: /b 'c' and d"),
        row(
            "definitions of several lines",
            "See [weir] and [the dyke][d].\n\n[weir]:\n  /weir\n  (of\n  oak)\n[d]: </a b>\n  'c'",
            "See weir and the dyke."),
        row(
            "abbreviations",
            "It rose at W2.\n\n"
                + "*[W2]: Weir & dyke\n"
                + "*[+4 m]: four metres\n\n"
                + "*[Reeve]: it held.*\n\n"
                + "* [a](b) c",
            "It rose at W2.\n\n[Reeve]: it held.\n\na c"),
        row(
            "names in links, and citations",
            "[@ida](/a \"b\") and [@jo, @al][c] by [@moor99, p. 2][-@moor99].\n\n[c]: /c",
            "@ida and @jo, @al by ."),
        row(
            "links of wikis",
            "The [[dykes/north#gate|north dyke]], [[Weir]], ![[a.png|200]] ![[b.png|the gate]]"
                + " `[[c]]` [[1]](/d)",
            "The north dyke, Weir,  the gate [[c]] [1]"),
        row(
            "numbers that lines begin with",
            "It fell in\n1986. It rose in\n4) days.\n\n- by\n  12. Then\n\n> at\n> 7. Then",
            "It fell in\n1986. It rose in\n4) days.\n\nby\n  12. Then\n\nat\n7. Then"),
        row(
            "indented code in quotations and items",
            "It rose.\n\n>     int a;\n\n>\t\tint b;\n\n-     int c;\n\n> > \tint d;\n\n> It fell.",
            "It rose.\n\nIt fell."),
        row(
            "comments of components",
            "## Tide {/* no */}\n\n"
                + "- it {/* not\n"
                + "  so */} rose\n\n"
                + "{/*\n"
                + "no\n\n"
                + "```\n"
                + "*/}\n\n"
                + "It {fell}.",
            "Tide\n\nit \n   rose\n\nIt {fell}."),
        row(
            "code between tags of a site generator",
            "{% highlight c linenos %}\n"
                + "int a;\n\n"
                + "int b;\n"
                + "{% endhighlight %}\n"
                + "It rose.\n\n"
                + "{{< highlight c \"x=1\" >}}\n"
                + "int c;\n"
                + "{{< /highlight >}}\n\n"
                + "{{< tabs >}}\n"
                + "{{< tab header=\"A\" lang=\"c\" >}}\n"
                + "int d;\n"
                + "{{< /tab >}}\n"
                + "{{% tab %}}\n"
                + "It fell.\n"
                + "{{% /tab %}}\n"
                + "{{< /tabs >}}",
            "It rose.\n\nIt fell."),
        row("a tag that nothing ends", "{% highlight c %}\nIt rose.", "It rose."),
        row(
            "an alert with a title",
            "> [!warning]- High water\n> It rose.",
            "High water\nIt rose."),
        row(
            "a table with bars in cells",
            "| a \\| b | c |\n|---|---|\n| `d\\|e` | f |",
            "a | b  c\n\n `d|e`  f"),
        row("explained terms", "Weir\n: Of oak.\n\n    It held.", "Weir\nOf oak.\n\n    It held."),
        row(
            "a byline",
            "# The flood in the valley\n\n**By Rosa Lindqvist**\n\nThe river rose on Monday.",
            "The flood in the valley\n\nThe river rose on Monday."));
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("markdown")
  void markdown_reads_as_prose(String name, String written, String kept) {
    check("flood.md", written, kept);
  }

  static Stream<Arguments> asciiDoc() {
    return Stream.of(
        row(
            "a header",
            "= The flood\nRosa Moor <r@a.example>\nv1, 2020-02-03\n:toc:\n\nIt rose.",
            "The flood\n\nIt rose."),
        row(
            "headings",
            "== The flood\n\nIt rose.\n\n=== After ===\n\nIt fell.",
            "The flood\n\nIt rose.\n\nAfter\n\nIt fell."),
        row("an underlined heading", "The flood\n---------\n\nIt rose.", "The flood\n\nIt rose."),
        row(
            "a listing",
            ".Code\n[source,java]\n----\nint a;\n\nint b;\n----\n\nIt rose.",
            "Code\n\nIt rose."),
        row(
            "a literal block",
            "....\na\n....\nIt rose.\n\n literal\n line\n\nIt fell.",
            "It rose.\n\nIt fell."),
        row("a paragraph of code", "[source]\nint a;\nint b;\n\nIt rose.", "It rose."),
        row(
            "comments",
            "// no\nIt rose.\n\n////\nno\n\nno\n////\n\nIt fell.",
            "It rose.\n\nIt fell."),
        row("an example", "====\nIt rose.\n====", "It rose."),
        row(
            "lists",
            "* one\n** two\n. three\n+\nmore\n\n- [x] four\n\nterm:: five",
            "one\ntwo\nthree\n\nmore\n\n[x] four\n\nterm five"),
        row(
            "macros in a line",
            "See https://a.example[the map], link:x_y_z[here,window=_blank], xref:a[b] and"
                + " <<c,d>>.",
            "See the map, here, b and d."),
        row(
            "bare addresses",
            "See https://a.example/x_y_z now, mail.",
            "See https://a.example/x_y_z now, mail."),
        row(
            "a footnote",
            "It rose.footnote:[See https://a.example[the map].]",
            "It rose. See the map."),
        row(
            "macros on lines",
            "include::x[]\n\nimage::tide.png[The tide,300]\n\nIt rose.",
            "The tide\n\nIt rose."),
        row(
            "emphasis",
            "The *old* _mill_ `burned` **d**own, 2 * 3.",
            "The old mill burned down, 2 * 3."),
        row("attributes", "[[flood]]\n[.lead]\nIt {rose} and [.big]#fell#.", "It  and fell."),
        row(
            "a table",
            "|===\n|Day |Level\n\n|Mon |3\n|===\n\nIt rose.",
            "Day Level\n\nMon 3\n\nIt rose."),
        row("a note", "NOTE: It rose. +\nIt fell.", "NOTE: It rose. \nIt fell."),
        row(
            "comments above the title",
            "// no // no\n"
                + "////\n"
                + "no\n"
                + "////\n\n"
                + ":toc:\n"
                + "// no\n"
                + "= The flood // of 1986\n\n"
                + "It rose // at last.",
            "The flood // of 1986\n\nIt rose // at last."),
        row(
            "footnotes at words",
            "The weirfootnote:[Of oak.] and \"caf\u00e9\"footnote:b[Of tin.], the"
                + " c\u00f4t\u00e9footnote:b[] heldfootnoteref:[c,Twice.].",
            "The weir Of oak. and \"caf\u00e9\" Of tin., the c\u00f4t\u00e9 held Twice.."),
        row(
            "passthroughs",
            "It +++<u>rose</u> <b>up</b>+++, pass:q[<i>and *fell*</i>], $$<s>again</s>$$. 2 + 2,"
                + " A++ and C+++.",
            "It rose up, and fell, again. 2 + 2, A++ and C+++."),
        row(
            "a table in a cell",
            "|===\na|\n!===\n2+!Both\nh!Mon ^.^!3\n!===\n.2+|Tue! | <s|5\n|===\n\nIt rose! 2+!",
            "Both\nMon 3\n\nTue!  5\n\nIt rose! 2+!"),
        row(
            "numbers and dashes inside of paragraphs",
            "It stood until\n86. Then it fell to 3\n- 4 feet.\n\n. One\n. Two\n\n* Of\n* Oak\n+\nand\n* tin",
            "It stood until\n86. Then it fell to 3\n- 4 feet.\n\nOne\nTwo\n\nOf\nOak\n\nand\ntin"),
        row(
            "cells with specifiers",
            "|===\n2+|Both\na|Mon ^.^|3 .>m|4\n.2+|Tue | <s|5\n3*|x\n  |Sun \\| day\n|===",
            "Both\nMon 3 4\nTue  5\nx\n  Sun | day"),
        row(
            "references in words",
            "Th&#252;r &#8212; c&ocirc;t&eacute;&nbsp;3.",
            "Th&#252;r  c&ocirc;t&eacute; 3."),
        row("terms of the index", "The ((river)) rose.(((water)))", "The river rose."));
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("asciiDoc")
  void ascii_doc_reads_as_prose(String name, String written, String kept) {
    check("flood.adoc", written, kept);
  }

  static Stream<Arguments> restructuredText() {
    return Stream.of(
        row(
            "a title",
            "=========\nThe flood\n=========\n\n:Author: R. Moor\n:Date: 2020-02-03\n\nIt rose.",
            "The flood\n\nIt rose."),
        row(
            "headings",
            "The flood\n=========\n\nIt rose.\n\nAfter\n-----\nIt fell.",
            "The flood\n\nIt rose.\n\nAfter\n\nIt fell."),
        row(
            "a literal block",
            "It rose::\n\n    a\n\n    b\n\nIt fell.\n\n::\n\n  c\n\nEnd.",
            "It rose:\n\nIt fell.\n\nEnd."),
        row(
            "a code block",
            ".. code-block:: python\n   :linenos:\n\n   import a\n\n   b\n\nIt rose.",
            "It rose."),
        row(
            "a note",
            ".. note:: The river\n   rose.\n\nIt fell.",
            "The river\n   rose.\n\nIt fell."),
        row("a note below", ".. warning::\n\n   The river rose.", "The river rose."),
        row("an image", ".. image:: tide.png\n   :alt: no\n\nIt rose.", "It rose."),
        row(
            "a figure",
            ".. figure:: tide.png\n   :width: 3\n\n   The tide at noon.\n",
            "The tide at noon."),
        row(
            "directives with capitals",
            ".. Note:: It rose.\n\n.. CODE-BLOCK:: c\n\n   int a;\n\n.. Image:: a.png\n\nIt fell.",
            "It rose.\n\nIt fell."),
        row(
            "roles at the start of lines",
            ".. seealso::\n"
                + "   :doc:`tides` tells of it.\n"
                + "   :pep:`8` too.\n\n"
                + ".. tip:: It rose.\n"
                + "   :term:`Weir` held.",
            "tides tells of it.\n   8 too.\n\nIt rose.\n   Weir held."),
        row(
            "options of several lines",
            ".. figure:: a.png\n   :alt: no\n     more\n   :width: 3\n\n   The tide.",
            "The tide."),
        row(
            "literal blocks in items",
            "- It rose::\n\n"
                + "    a\n\n"
                + "  and\n\n"
                + "  1. fell::\n\n"
                + "       b\n\n"
                + "     again.\n\n"
                + "     >>> c\n\n"
                + "     End.",
            "It rose:\n\n  and\n\n  fell:\n\n     again.\n\n     End."),
        row(
            "literal blocks in notes and definitions",
            ".. note:: It rose::\n\n"
                + "      a\n\n"
                + "   and fell.\n\n"
                + "Weir\n"
                + "   It held::\n\n"
                + "      b\n\n"
                + "   and fell.",
            "It rose:\n\n   and fell.\n\nWeir\n   It held:\n\n   and fell."),
        row(
            "items counted by letters",
            "(a) It rose::\n\n"
                + "      a\n\n"
                + "    and fell.\n\n"
                + "b. by\n   noon::\n\n"
                + "     b\n\n"
                + "   again.\n\n"
                + "iii) It held::\n\n"
                + "       c\n\n"
                + "     twice.\niv) It sank.\n\n"
                + "A. One\nB. Two",
            "It rose:\n\n    and fell.\n\nby\n   noon:\n\n   again.\n\nIt held:\n\n"
                + "     twice.\nIt sank.\n\nOne\nTwo"),
        row(
            "letters that count no item",
            "A. Moor rowed.\n\n"
                + "The plan\na. or b. of\n\n"
                + "a. word\nand more.\n\n"
                + "mild. It rose, ivx. or\n\n"
                + "B. Moor::\n\n     a\n\n   held.",
            "A. Moor rowed.\n\nThe plan\na. or b. of\n\na. word\nand more.\n\n"
                + "mild. It rose, ivx. or\n\nB. Moor:\n\n   held."),
        row(
            "quoted literal blocks",
            "It rose::\n\n"
                + "> a\n> b\n\n"
                + "- and::\n\n"
                + "  | c\n\n"
                + "  fell::\n\n"
                + "> d\ne\n\n"
                + "It held::\n\n"
                + ".. note:: End.",
            "It rose:\n\nand:\n\n  fell:\n\n> d\ne\n\nIt held:\n\nEnd."),
        row("a comment", ".. no\n   more\n\n   more\n\nIt rose.\n\n..\n   no", "It rose."),
        row(
            "targets",
            ".. _flood:\n"
                + ".. _map: http://a.example\n"
                + ".. |x| replace:: y\n\n"
                + "It rose, |x|.\n\n"
                + "__ http://b.example",
            "It rose, ."),
        row(
            "a footnote",
            "It rose [1]_ and [#]_ fell.\n\n.. [1] By two metres.",
            "It rose  and  fell.\n\nBy two metres."),
        row("roles", "See :ref:`the map <map>`, :doc:`x` and `y`:sub:.", "See the map, x and y."),
        row(
            "links",
            "See `the map <http://a.example>`_, map_ and `the mill`__.",
            "See the map, map and the mill."),
        row(
            "emphasis",
            "The *old* **mill** ``a * b`` 2 * 3 at 10:30:15.",
            "The old mill a * b 2 * 3 at 10:30:15."),
        row("a formula", "It is :math:`a^2` m.", "It is  m."),
        row(
            "lists",
            "- one\n\n* two\n\n1. three\n#. four\n\n(5) five",
            "one\n\ntwo\n\nthree\nfour\n\nfive"),
        row(
            "numbers and dashes inside of paragraphs",
            "It stood until\n86. Then it fell to 3\n- 4 feet.\n\n- Of up to\n  12. Oak\n- tin\n\n3. Three\n4. Four",
            "It stood until\n86. Then it fell to 3\n- 4 feet.\n\nOf up to\n  12. Oak\ntin\n\nThree\nFour"),
        row(
            "items in items",
            "* - One::\n\n      no\n\n    more\n  - Two\n\n| - a line",
            "One:\n\n    more\n  Two\n\n- a line"),
        row("fields", "It rose.\n\n:param x: the level", "It rose.\n\nthe level"),
        row("a session", "It rose.\n\n>>> a\n1\n\nIt fell.", "It rose.\n\nIt fell."),
        row("a table", "+-----+---+\n| Mon | 3 |\n+=====+===+\n\nIt rose.", "Mon  3\n\nIt rose."),
        row("a simple table", "===  ===\nMon  3\n===  ===\n\nIt rose.", "Mon  3\n\nIt rose."));
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("restructuredText")
  void restructured_text_reads_as_prose(String name, String written, String kept) {
    check("flood.rst", written, kept);
  }

  static Stream<Arguments> latex() {
    return Stream.of(
        row(
            "a document",
            "\\documentclass{article}\n"
                + "\\title{Flood}\n"
                + "\\begin{document}\n"
                + "\\maketitle\n"
                + "It rose.\n"
                + "\\end{document}\n"
                + "no",
            "It rose."),
        row(
            "commands",
            "\\section{The flood}\\label{sec:a}\nIt \\emph{rose} \\textbf{fast}.",
            "The flood\nIt rose fast."),
        row(
            "references",
            "It rose~\\cite[p.~3]{moor}, see \\ref{fig:a} and \\parencite{x}.",
            "It rose~, see  and ."),
        row("a footnote", "It rose.\\footnote{By two metres.}", "It rose. By two metres."),
        row("comments", "It rose. % no\n% no\nIt fell by 3\\%.", "It rose.\n\nIt fell by 3%."),
        row(
            "formulas",
            "It is $a^2$, \\(b\\) and $$c$$ high.\n\\[\nd\n\\]\nIt cost \\$5.",
            "It is ,  and  high.\n\nIt cost $5."),
        row(
            "equations",
            "It rose.\n\\begin{align*}\na &= b\n\\end{align*}\nIt fell.",
            "It rose.\n\nIt fell."),
        row(
            "listings",
            "\\begin{lstlisting}[language=C]\nint a;\n\\end{lstlisting}\nIt rose.",
            "It rose."),
        row("lists", "\\begin{itemize}\n\\item one\n\\item two\n\\end{itemize}", "one\n two"),
        row(
            "a figure",
            "\\begin{figure}[h]\n"
                + "\\includegraphics[width=3cm]{a.png}\n"
                + "\\caption{The tide.}\n"
                + "\\end{figure}",
            "The tide."),
        row(
            "links",
            "See \\href{http://a.example}{the map} or \\url{http://b.example}.",
            "See the map or http://b.example."),
        row("a table", "\\begin{tabular}{ll}\n\\hline\nMon & 3 \\\\\n\\end{tabular}", "Mon  3"),
        row("code in a line", "Run \\verb|ls %| now.", "Run ls % now."),
        row("signs", "Mill \\& Sons\\\\[2pt] caf\\'{e}", "Mill & Sons caf\\'{e}"),
        row(
            "conditions that are never true",
            "It rose.\n"
                + "\\iffalse\n"
                + "no\n"
                + "\\ifx\\a\\b no\\else no\\fi % \\fi\n"
                + "no \\iff no\n"
                + "\\else\n"
                + "It fell.\n"
                + "\\fi\n"
                + "\\if0 no \\ifthenelse{a}{b}{c}\\fi It held.\n"
                + "\\n"
                + "ewif\\iflow \\iflow It sank.\\fi",
            "It rose.\n\nIt fell.\n\n It held.\n  It sank."),
        row(
            "conditions right before braces",
            "It rose.\n"
                + "\\iffalse{no}\\fi\n"
                + "It fell. \\n"
                + "ewif\\iflow\n"
                + "\\iffalse \\iflow{no}\\fi no\\fi It held.\n"
                + "\\iffalse \\ifthenelse{a}{b}{c} no\\fi End.",
            "It rose.\n\nIt fell. \n It held.\n End."),
        row(
            "conditions that compare two characters",
            "\\if01 no\\fi It rose.\n"
                + "\\if0%\n"
                + "no\\else It fell.\\fi\n"
                + "\\if 11 It held.\\else no\\fi\n"
                + "\\if0\\low It sank.\\fi\n"
                + "\\iftrue End.\\else no\\fi\n"
                + "\\let\\iflow\\iffalse\n"
                + "Still.",
            "It rose.\n\n It fell.\n It held.\n It sank.\n End.\n\nStill."),
        row("a condition that never ends", "It rose.\n\\iffalse\nIt fell.", "It rose.\n\nIt fell."),
        row("money", "It cost $5 in all.\n\nIt cost more.", "It cost $5 in all.\n\nIt cost more."));
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("latex")
  void latex_reads_as_prose(String name, String written, String kept) {
    check("flood.tex", written, kept);
  }

  static Stream<Arguments> separating() {
    return Stream.of(
        row(
            "a.md",
            "The&nbsp;weir&#8195;of&ensp;oak<br>held<br/>it&mdash;twice&nbsp;!",
            "The weir of oak held it twice !"),
        row(
            "a.md",
            "M&uuml;h&shy;le, **w**eir, we<!-- a -->ir, we<wbr>ir, we<i>ir</i>, 80&rsquo;s",
            "M&uuml;h&shy;le, weir, weir, weir, weir, 80s"),
        row("a.md", "we&#8203;ir, we&ZeroWidthSpace;ir, oak&#8203; and", "weir, weir, oak and"),
        row("a.md", "<ul><li>**one**</li><li>*two*</li></ul>", "one two"),
        row(
            "a.md",
            "It \u201c&nbsp;rose&hellip;&rdquo;, (&ndash;fell&ndash;).",
            "It \u201c rose, (fell)."),
        row(
            "a.adoc",
            "The&nbsp;weir{nbsp}of{sp}oak+++<br/>+++held{empty}it, **w**eir, +++<b>we</b>ir+++",
            "The weir of oak heldit, weir, weir"),
        row(
            "a.adoc",
            "The weirfootnote:[Of oak.]held, (footnote:[Twice])it.",
            "The weir Of oak. held, (Twice)it."),
        row(
            "a.tex",
            "The\\,weir\\\\of\\quad{}oak\\hspace{1em}held\\;it\\newline{}twice\\textemdash{}so",
            "The weir of oak held it twice so"),
        row(
            "a.tex",
            "caf\\'{e}, w\\emph{e}ir, we\\-ir, we\\/ir, of{}f",
            "caf\\'{e}, weir, weir, weir, off"),
        row(
            "a.tex",
            "The weir\\footnote{Of \\emph{oak}.}held\\footnote{twice}. \\paragraph{Oak}It.",
            "The weir Of oak. held twice. Oak It."));
  }

  @ParameterizedTest(name = "{1}")
  @MethodSource("separating")
  void only_markup_between_words_leaves_a_blank(String name, String written, String kept) {
    check(name, written, kept);
  }

  private static void check(String name, String written, String kept) {
    assertThat(Cleaned.file(name, written).document().keptText()).isEqualTo(kept);
    String windows = written.replace("\n", "\r\n");
    assertThat(Cleaned.file(name, windows).document().keptText().replace("\r\n", "\n"))
        .isEqualTo(kept);
  }

  @Test
  void code_front_matter_and_markup_are_kinds_of_their_own() {
    Cleaned cleaned =
        Cleaned.file("a.md", "---\ntitle: Flood\n---\n\nIt **rose**.\n\n```\nint a;\n```\n");

    assertThat(cleaned.kinds()).containsExactly(Noise.CODE_BLOCK, Noise.FRONT_MATTER, Noise.MARKUP);
    assertThat(cleaned.marked(Noise.CODE_BLOCK)).containsExactly("```", "int a;", "```");
    assertThat(cleaned.marked(Noise.MARKUP)).containsExactly("**", "**");
    assertThat(cleaned.document().marks())
        .extracting(Mark::reason)
        .contains("is a fenced code block", "is front matter, which describes the document");
    assertThat(cleaned.document().kind()).isEqualTo(PageKind.ARTICLE);
  }

  @Test
  void the_words_of_a_text_are_compared_without_its_markup() {
    Cleaned cleaned = Cleaned.file("a.md", "The [old mill](https://weir.example/mill) burned.");

    assertThat(cleaned.document().body().size()).isEqualTo(4);
  }

  @Test
  void bylines_and_dates_are_found_behind_markup() {
    Cleaned cleaned =
        Cleaned.file(
            "a.md",
            "# The flood in the valley\n\n*By Rosa Lindqvist*\n\n_3 February 2020_\n\nThe river"
                + " rose on Monday, the county said.\n");

    assertThat(cleaned.document().metadata())
        .hasToString(
            "Metadata[source=null, published=2020-02-03, title=The flood in the valley,"
                + " author=Rosa Lindqvist, url=null]");
  }

  @Test
  void only_a_preset_for_noise_marks_markup() {
    Document document = Cleaned.file("a.md", "# The **flood**").document().document();

    assertThat(Cleaner.builder().preset(Preset.NONE).build().clean(document).marks()).isEmpty();
    assertThat(Cleaner.builder().without(List.of(Noise.MARKUP)).build().clean(document).keptText())
        .isEqualTo("# The **flood**");
  }
}
