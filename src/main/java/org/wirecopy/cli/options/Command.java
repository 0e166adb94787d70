package org.wirecopy.cli.options;

import org.wirecopy.Stage;
import org.wirecopy.report.View;
import org.wirecopy.work.Labels;

/** What the command line can do: one entry here makes the command, its help and its result. */
public enum Command {
  ANALYZE(
      View.ANALYSIS,
      Stage.WEIGH,
      "INPUT",
      "Tell what was copied, from where, and what is noise",
      """
      Finds every passage that the documents share, tells what happened to it, marks what is not \
      text of the page, and counts the independent origins of each story.""",
      "analyze articles/",
      "analyze -o html=report.html articles/",
      "analyze -o jsonl=result.jsonl -o text=- 'news/**/*.html'"),
  COMPARE(
      View.COMPARISON,
      Stage.TRACE,
      "A B",
      "Show two texts side by side with the words that differ",
      "Compares two documents and shows what they share, with the words that differ marked.",
      "compare wire.txt article.txt",
      "compare article.html - < wire.txt"),
  PASSAGES(
      View.PASSAGES,
      Stage.COMPARE,
      "INPUT",
      "List every shared passage",
      "Lists every passage that two documents share or that one holds twice.",
      "passages --format jsonl corpus.jsonl.gz",
      "passages --pairs pairs.tsv --format csv corpus.jsonl"),
  CLUSTERS(
      View.CLUSTERS,
      Stage.TRACE,
      "INPUT",
      "List documents that are copies of one another",
      "Lists the documents whose texts are, as wholes, copies of one another.",
      "clusters --format csv corpus.jsonl"),
  CLEAN(
      View.CLEANING,
      Stage.CLEAN,
      "INPUT",
      "Print the text without forum and web noise",
      """
      Marks headers, menus, quoted replies, signatures, captions and other noise, and prints the \
      text that remains.""",
      "clean thread.html",
      "clean --explain thread.txt",
      "clean --format jsonl --field text=body posts.csv"),
  SOURCES(
      View.SOURCES,
      Stage.WEIGH,
      "INPUT",
      "Weigh sources and count the independent origins of stories",
      """
      Profiles each source by what its texts show, and counts how many independent origins stand \
      behind each story.""",
      "sources articles/",
      "sources --format csv corpus.jsonl"),
  CHECK(
      View.PASSAGES,
      Stage.TRACE,
      "[PATH]",
      "Fail if texts hold copied passages that are new: the gate for CI",
      """
      Compares texts with each other, or with what --against names, and fails if a passage or a \
      document is over the gate. Markup, code blocks and front matter are not compared. What a \
      baseline or an earlier state in git knows is not told of again. Copies are allowed between \
      comments with wirecopy:allow reason="..." and wirecopy:end, and files are passed over that \
      .gitignore or .wirecopyignore name.""",
      "check docs/",
      "check --base origin/main -o sarif=copies.sarif",
      "check --against archive.jsonl --max-words 40 articles/",
      "check --against test-set.jsonl --max-share 0.2 train.jsonl"),
  DEDUP(
      View.PASSAGES,
      Stage.COMPARE,
      "INPUT",
      "Clean a corpus: leave out what stands in it before, and say what and why",
      """
      Reads JSON Lines, tables, texts or pages, compressed or not, and writes them without what \
      stands elsewhere in them: whole documents, or passages, which are cut at the borders of \
      sentences. All else stays as it is, to the byte. A ledger tells every removal, and restore \
      undoes them. A run that was cut off is resumed.""",
      "dedup corpus.jsonl.gz -o clean.jsonl.gz --ledger removed.jsonl",
      "dedup --mode passages --clean posts.jsonl -o clean.jsonl",
      "dedup --against archive.jsonl today.jsonl -o new.jsonl",
      "dedup --state seen/ today.jsonl -o new.jsonl"),
  SPLIT(
      View.PASSAGES,
      Stage.COMPARE,
      "INPUT",
      "Split a corpus into training and test data that share no passage",
      """
      Puts documents that share a passage, or with --mode documents are copies of one another, into \
      the same part, with all that hangs together by what it shares.""",
      "split corpus.jsonl --parts train=80,test=20 -o parts"),
  RESTORE(
      View.PASSAGES,
      Stage.COMPARE,
      "OUT LEDGER",
      "Undo a dedup from its ledger, byte for byte",
      """
      Gives back what dedup read, from what it wrote and the ledger that it kept, and checks that it \
      is that. What was compressed comes back with the same content.""",
      "restore clean.jsonl removed.jsonl -o corpus.jsonl"),
  ARCHIVE(
      View.PASSAGES,
      Stage.CLEAN,
      "add|remove|info|verify|merge DIR [INPUT]",
      "Keep documents in a folder that grows and can be asked",
      """
      add puts the documents of the inputs into the archive in DIR, in place of those with the same \
      ids; remove takes the documents with these ids out; info tells how large it is; verify \
      compares every byte with its checksum; merge makes one segment of all. Nothing counts until \
      all of a command is on the disk. find asks.""",
      "archive add news/ today.jsonl",
      "archive add --tell news/ today.jsonl",
      "archive remove news/ 2026-03-02/ferry.html",
      "archive verify news/"),
  FIND(
      View.ANALYSIS,
      Stage.WEIGH,
      "DIR INPUT",
      "Tell what of a text an archive holds, from where, and who had it first",
      """
      Compares each text with all documents of the archive in DIR, and with no other text, and tells \
      the same as analyze of what they share. A text that is in the archive itself is not compared \
      with itself.""",
      "find news/ article.html",
      "find -o jsonl=found.jsonl news/ today.jsonl"),
  SERVE(
      View.ANALYSIS,
      Stage.WEIGH,
      "DIR",
      "Answer over HTTP what find tells, and show a page to search with",
      """
      Opens the archive in DIR and answers programs and browsers on this machine until it is \
      stopped: POST /find with a text or a page, GET /documents/ID, GET /health, GET /openapi.json; \
      / is a page to search with. It only reads, and shows what archive add commits within a second. \
      Its address is printed once it listens. With --mcp it answers assistants that start it as their       tool, until they end.""",
      "serve news/",
      "serve --port 9000 --max-document 1m news/",
      "serve --mcp news/"),
  EXPLAIN(
      View.EXPLANATION,
      Stage.WEIGH,
      "ID INPUT",
      "Show everything about one passage, text, story, document or source",
      """
      Shows what was found on one thing, with every reason and the words that show it. ID is the id \
      of a passage, family, cluster, story or document as other commands print it, or the name of \
      a source, an author or a forum's user.""",
      "explain articles/wire.txt .",
      "explain 'Al Jazeera' --format jsonl corpus.jsonl"),
  DIFF(
      View.ANALYSIS,
      Stage.WEIGH,
      "OLD NEW",
      "Tell what is new, gone and moved between two results",
      """
      Compares two results of the same command that were written with -o jsonl=FILE: passages \
      first, then families, clusters, stories, sources and problems. A passage with the same words \
      in another place, or in a document of another name, has moved. Exits with 0 whatever \
      changed.""",
      "diff last-week.jsonl today.jsonl",
      "diff --format jsonl old.jsonl new.jsonl");

  private final View view;
  private final Stage stage;
  private final String operands;
  private final String summary;
  private final String description;
  private final String[] examples;

  Command(
      View view,
      Stage stage,
      String operands,
      String summary,
      String description,
      String... examples) {
    this.view = view;
    this.stage = stage;
    this.operands = operands;
    this.summary = summary;
    this.description = description;
    this.examples = examples;
  }

  public String label() {
    return Labels.of(this);
  }

  public View view() {
    return view;
  }

  Stage stage() {
    return stage;
  }

  String operands() {
    return operands;
  }

  /** Whether it takes two operands, no more and no less. */
  boolean takesTwo() {
    return this == COMPARE || this == RESTORE || this == DIFF;
  }

  /** Whether an archive can stand for what it reads, or beside it. */
  boolean takesArchive() {
    return this == ANALYZE || this == CLUSTERS || this == SOURCES || this == EXPLAIN;
  }

  /** Whether its operands are documents to be read, in any of the formats that they come in. */
  public boolean readsDocuments() {
    return this != RESTORE && this != DIFF && this != SERVE;
  }

  /** The page that tells all of it, as it lies in a distribution. */
  public String page() {
    String name =
        switch (this) {
          case ARCHIVE, FIND, SERVE -> "archive";
          case CHECK -> "check";
          case CLEAN -> "cleaning";
          case DEDUP, RESTORE, SPLIT -> "dedup";
          case PASSAGES -> "passages";
          default -> "reports";
        };
    return "docs/" + name + ".md";
  }

  public String summary() {
    return summary;
  }

  String description() {
    return description;
  }

  public String[] examples() {
    return examples.clone();
  }
}
