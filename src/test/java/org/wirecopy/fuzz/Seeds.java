package org.wirecopy.fuzz;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.wirecopy.document.compression.Compression;

/** Small files in every format, of which all others are made. */
final class Seeds {
  /** One text that all formats carry, so that there is something to match. */
  private static final String STORY =
      "The harbour master closed both piers on Tuesday after the storm had torn the southern"
          + " crane from its rails and dropped it across the ferry berth.\n\n"
          + "“Nobody was hurt, and that is a wonder,” said Ida Brandt, who has run the port for"
          + " eleven years. She expects repairs to last until the end of March (Reuters).\n\n"
          + "Two ships with grain wait outside, and a third has turned back to Lisbon because its"
          + " captain would not trust the single tug that still works.\n";

  private static final String END = "\r\n";

  private Seeds() {}

  /**
   * All seeds.
   *
   * @param fixtures the folder of the project's examples
   */
  static List<Sample> all(Path fixtures) {
    List<Sample> seeds = new ArrayList<>(files(fixtures));
    seeds.addAll(texts());
    seeds.addAll(markup());
    seeds.addAll(rows());
    seeds.add(archive());
    seeds.add(mailbox());
    seeds.addAll(packed(List.copyOf(seeds)));
    return seeds;
  }

  private static List<Sample> files(Path folder) {
    try (Stream<Path> found = Files.walk(folder)) {
      List<Sample> files = new ArrayList<>();
      for (Path file : found.filter(Files::isRegularFile).sorted().toList()) {
        files.add(new Sample(file.getFileName().toString(), Files.readAllBytes(file)));
      }
      return files;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static List<Sample> texts() {
    return List.of(
        Sample.of("article.txt", "Storm closes harbour\n\nBy Jo Field\n5 May 2024\n\n" + STORY),
        Sample.of("wire.txt", "PORTSEA, May 5 (AFP) - " + STORY + "\n(AFP) 0512\n"),
        new Sample("old.txt", ("Café\n\n" + STORY).getBytes(StandardCharsets.UTF_16)),
        Sample.of("hanzi.txt", "港口因风暴关闭。港务长说无人受伤,修理要到三月底。\n".repeat(6)),
        Sample.of(
            "letters.txt",
            "أُغلق الميناء أمس. Порт закрыт. 𝔭𝔬𝔯𝔱 👩‍👩‍👧 e\u0301\u200b\u202eabc\n" + STORY),
        Sample.of(
            "thread.txt",
            "Harbour forum\n\n#1 anna\n5 May 2024, 10:12\n"
                + STORY
                + "\n#2 bert\n5 May 2024, 11:40\nanna wrote:\n> Nobody was hurt\n>> and that\n"
                + "Good news then.\nReply  Quote  Like (3)\n-- \nsent from my phone\n"),
        Sample.of(
            "mail.eml",
            String.join(
                "\n",
                "From: \"Anna B.\" <anna@example.org>",
                "To: list@example.org",
                "Date: Sun, 5 May 2024 10:12:00 +0200",
                "Subject: =?utf-8?Q?Re:_harbour?=",
                "MIME-Version: 1.0",
                "Content-Type: multipart/alternative; boundary=\"b1\"",
                "",
                "--b1",
                "Content-Type: text/plain; charset=utf-8",
                "Content-Transfer-Encoding: quoted-printable",
                "",
                "On Sun, 5 May 2024 at 09:00, Bert <bert@example.org> wrote:",
                STORY.lines().map(line -> "> " + line).reduce("", (a, b) -> a + "\n" + b),
                "I agree =E2=80=93 thanks.",
                "-- ",
                "Anna",
                "--b1",
                "Content-Type: text/html",
                "",
                "<p>I agree</p>",
                "--b1--",
                "-----Original Message-----",
                "From: Bert",
                "Sent: 4 May 2024",
                "",
                STORY)));
  }

  private static List<Sample> markup() {
    return List.of(
        Sample.of(
            "post.md",
            "---\ntitle: Harbour\ndate: 2024-05-05\ntags: [a, {b: c}]\n---\n\n# Harbour\n\n"
                + STORY
                + "\n"
                + "> quote\n"
                + "> > inner\n\n"
                + "- a\n"
                + "  1. b\n\n"
                + "| a | b |\n"
                + "|---|:-:|\n"
                + "| `x` | **y** |\n\n"
                + "```java\n"
                + "int x;\n"
                + "```\n\n"
                + "[l](<u> \"t\") ![i][r] {{< ref x >}} [[wiki|link]] [^1]\n\n"
                + "[r]: /u 'T'\n"
                + "[^1]: note &amp; &#x41; &uuml;\n\n"
                + "<div class=\"a\">*b*</div>\n"),
        Sample.of(
            "front.md",
            "+++\ntitle = \"Harbour\"\ndate = 2024-05-05\n[a.b]\nc = [1, 2]\n+++\n" + STORY),
        Sample.of(
            "manual.adoc",
            "= Harbour\n:toc: left\nJo Field <jo@example.org>\n\n== Storm\n\n"
                + STORY
                + "\n[source,java]\n----\nint x; // <1>\n----\n\n|===\n|a |b\n|===\n\n"
                + "NOTE: *bold* _it_ `code` link:x[y] <<ref,text>> {attr} footnote:[n]\n\n"
                + "ifdef::x[]\n====\ninner\n====\nendif::[]\n////\nno\n////\n"),
        Sample.of(
            "manual.rst",
            "Harbour\n=======\n\n:Author: Jo\n\n"
                + STORY
                + "\n"
                + ".. code-block:: java\n"
                + "   :linenos:\n\n"
                + "   int x;\n\n"
                + ".. _ref: x\n"
                + ".. |s| replace:: y\n\n"
                + "*it* **b** ``c`` :ref:`x <y>` `l <u>`_ |s| [1]_\n\n"
                + "+---+---+\n"
                + "| a | b |\n"
                + "+---+---+\n\n"
                + "Literal::\n\n"
                + "  x\n\n"
                + ".. [1] note\n"),
        Sample.of(
            "paper.tex",
            "\\documentclass{article}\n\\title{Harbour}\n\\begin{document}\n\\section{Storm} % c\n"
                + STORY
                + "\n"
                + "\\begin{verbatim}\n"
                + "x\n"
                + "\\end{verbatim}\n"
                + "$a^2$ \\[b\\] \\emph{c} M\\\"uller \\cite{k}\n"
                + "\\iffalse no \\fi \\verb|x| \\begin{tabular}{ll}a&b\\\\\\end{tabular}\n"
                + "\\n"
                + "ewcommand{\\x}[1]{#1}\\footnote{n}\n"
                + "\\end{document}\n"),
        Sample.of(
            "page.html",
            "<!DOCTYPE html><html lang=en><head><meta charset=utf-8><title>Harbour</title><meta"
                + " property=\"article:published_time\" content=\"2024-05-05T10:00:00Z\"><script"
                + " type=\"application/ld+json\">{\"@type\":\"NewsArticle\",\"headline\":\"H\",\"author\":[{\"name\":\"Jo\"}]}</script></head><body><nav><ul><li><a"
                + " href=/>Home</a></ul></nav><article><h1>Harbour</h1><p class=byline>By Jo</p><p>"
                + STORY.replace("\n\n", "</p><p>")
                + "</p><blockquote cite=x>q<blockquote>r</blockquote></blockquote><figure><img"
                + " alt=a><figcaption>c</figcaption></figure><table><tr><td>a<td>b</table><pre>x\n"
                + " y</pre></article><aside>Related</aside><footer>&copy; 2024 &#128; &nbsp;"
                + "</footer></body></html>"),
        Sample.of("thread.html", thread()));
  }

  private static String thread() {
    StringBuilder page = new StringBuilder("<html><body><h1>Forum</h1>");
    for (int i = 1; i <= 5; i++) {
      page.append("<div class=\"post\" id=\"p").append(i).append("\"><div class=author>user");
      page.append(i).append("</div><time datetime=\"2024-05-0").append(i).append("T10:00\">");
      page.append("0").append(i).append(".05.2024, 10:00</time><div class=body>");
      page.append("<blockquote>user1 wrote: Nobody was hurt</blockquote>");
      page.append(STORY, 0, 60 * i).append("</div><a href=#>Reply</a></div>");
    }
    return page.append("</body></html>").toString();
  }

  private static List<Sample> rows() {
    String text = STORY.replace("\n", "\\n");
    String cell = STORY.replace("\"", "\"\"");
    return List.of(
        Sample.of(
            "rows.jsonl",
            "{\"id\":\"a\",\"text\":\""
                + text
                + "\",\"published\":\"2024-05-05\",\"n\":1e3}\n"
                + "{\"id\":\"b\", \"text\" : [\""
                + text
                + "\", \"x \\u00e9 \\ud83d\\ude00\"]}\r\n\n"
                + "{\"id\":\"c\",\"html\":\"<p>"
                + text
                + "</p><p>y</p>\",\"z\":{\"a\":[null,true]}}\n"
                + "{\"id\":\"b\",\"text\":\""
                + text
                + text
                + "\"}"),
        Sample.of(
            "rows.csv",
            "id,text,published\na,\""
                + cell
                + "\",2024-05-05\nb,\""
                + cell
                + "\"\"x\"\"\",\n"
                + "c,short,1714900000\n"),
        Sample.of("rows.tsv", "id\ttext\nx\t" + STORY.replace("\n", " ") + "\ny\tz\n"));
  }

  private static Sample archive() {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    String page = "<html><body><p>" + STORY + "</p></body></html>";
    String body = "HTTP/1.1 200 OK" + END + "Content-Type: text/html" + END + END + page;
    String chunks =
        String.join(
            END,
            "HTTP/1.1 200 OK",
            "Content-Type: text/plain; charset=latin1",
            "Transfer-Encoding: chunked",
            "",
            Integer.toHexString(STORY.getBytes(StandardCharsets.UTF_8).length),
            STORY,
            "0",
            "",
            "");
    record(out, "warcinfo", "", "software: x" + END);
    record(out, "response", "https://a.example/x", body);
    record(out, "response", "https://a.example/y", chunks);
    record(out, "conversion", "https://a.example/z", STORY);
    return new Sample("crawl.warc", out.toByteArray());
  }

  private static Sample mailbox() {
    String head =
        "From - Mon Jan  5 10:00:00 2026\nFrom: =?utf-8?Q?J=C3=B6?= <jo@a.example>\n"
            + "Date: Mon, 5 Jan 2026 10:00:00 +0100\nSubject: Storm\n";
    String parts =
        "Content-Type: multipart/alternative; boundary=\"b\"\n\n--b\n\n"
            + STORY
            + "\n--b\nContent-Type: text/html; charset=utf-8\n"
            + "Content-Transfer-Encoding: quoted-printable\n\n<p>=E2=80=9CNobody=\n was hurt\n"
            + "--b\nContent-Type: message/rfc822\n\nSubject: x\n\ny\n--b--\n\n";
    return Sample.of("box.mbox", head + parts + head + "\n>From here.\n> " + STORY + "\n");
  }

  private static void record(ByteArrayOutputStream out, String type, String url, String block) {
    byte[] bytes = block.getBytes(StandardCharsets.UTF_8);
    boolean isAnswer = type.equals("response");
    String head =
        String.join(
            END,
            "WARC/1.1",
            "WARC-Type: " + type,
            "WARC-Record-ID: <urn:uuid:00000000-0000-4000-8000-%012d>".formatted(out.size()),
            "WARC-Date: 2024-05-05T10:00:00Z",
            "WARC-Target-URI: " + url,
            "Content-Type: " + (isAnswer ? "application/http;msgtype=response" : "text/plain"),
            "Content-Length: " + bytes.length,
            "",
            "");
    out.writeBytes(head.getBytes(StandardCharsets.UTF_8));
    out.writeBytes(bytes);
    out.writeBytes((END + END).getBytes(StandardCharsets.UTF_8));
  }

  /** One file in each compression, in turns. */
  private static List<Sample> packed(List<Sample> plain) {
    List<String> endings = List.of(".gz", ".bz2", ".xz", ".zst");
    List<Sample> packed = new ArrayList<>();
    for (int i = 0; i < plain.size(); i++) {
      packed.add(pack(plain.get(i), endings.get(i % endings.size())));
    }
    return packed;
  }

  /** A file as a compressor writes it. */
  static Sample pack(Sample plain, String ending) {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (OutputStream out = Compression.of("x" + ending).packed(bytes)) {
      out.write(plain.bytes());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return new Sample(plain.name() + ending, bytes.toByteArray());
  }
}
