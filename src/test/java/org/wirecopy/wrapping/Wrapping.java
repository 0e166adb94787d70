package org.wirecopy.wrapping;

import com.google.common.html.HtmlEscapers;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.StringJoiner;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Ways in which people have texts, each of paragraphs. */
enum Wrapping {
  TEXT {
    @Override
    void write(Path folder, List<List<String>> texts) throws IOException {
      for (int i = 0; i < texts.size(); i++) {
        put(folder, i + ".txt", String.join("\n\n", texts.get(i)));
      }
    }
  },
  JSON_LINES {
    @Override
    void write(Path folder, List<List<String>> texts) throws IOException {
      put(
          folder,
          "a.jsonl",
          joined(texts, "\n", text -> "{\"text\":" + json(String.join("\n\n", text)) + "}"));
    }
  },
  PAGES {
    @Override
    void write(Path folder, List<List<String>> texts) throws IOException {
      for (int i = 0; i < texts.size(); i++) {
        put(folder, i + ".html", "<!doctype html><body><main>" + html(texts.get(i)));
      }
    }
  },
  RSS {
    @Override
    void write(Path folder, List<List<String>> texts) throws IOException {
      put(
          folder,
          "feed.xml",
          "<?xml version='1.0'?><rss version='2.0'><channel>"
              + joined(
                  texts,
                  "",
                  text ->
                      "<item><title>Of the day</title><description><![CDATA["
                          + html(text)
                          + "]]></description></item>")
              + "</channel></rss>");
    }
  },
  ATOM {
    @Override
    void write(Path folder, List<List<String>> texts) throws IOException {
      put(
          folder,
          "news.atom",
          "<feed xmlns='http://www.w3.org/2005/Atom'>"
              + joined(
                  texts,
                  "",
                  text ->
                      "<entry><content type='xhtml'><div xmlns='http://www.w3.org/1999/xhtml'>"
                          + html(text)
                          + "</div></content></entry>")
              + "</feed>");
    }
  },
  MAILDIR {
    @Override
    void write(Path folder, List<List<String>> texts) throws IOException {
      for (int i = 0; i < texts.size(); i++) {
        put(
            folder,
            "cur/169839100" + i + ".M1P2.weir:2,S",
            "From: a@weir.example\nDate: Mon, 5 Jan 2026 10:00:00 +0000\nSubject: Of the day\n\n"
                + String.join("\n\n", texts.get(i)));
      }
    }
  },
  WET {
    @Override
    void write(Path folder, List<List<String>> texts) throws IOException {
      StringBuilder archive = new StringBuilder();
      for (int i = 0; i < texts.size(); i++) {
        String text = String.join("\n\n", texts.get(i));
        archive.append(
            ("WARC/1.0\r\nWARC-Type: conversion\r\nWARC-Target-URI: http://weir%d.example/\r\n"
                    + "WARC-Date: 2026-01-05T10:00:00Z\r\nWARC-Record-ID: <urn:uuid:%d>\r\n"
                    + "Content-Type: text/plain\r\nContent-Length: %d\r\n\r\n%s\r\n\r\n")
                .formatted(i, i, text.getBytes(StandardCharsets.UTF_8).length, text));
      }
      put(folder, "crawl.warc.wet", archive.toString());
    }
  },
  SUBRIP {
    @Override
    void write(Path folder, List<List<String>> texts) throws IOException {
      for (int i = 0; i < texts.size(); i++) {
        put(folder, i + ".srt", cues(texts.get(i), true));
      }
    }
  },
  WEBVTT {
    @Override
    void write(Path folder, List<List<String>> texts) throws IOException {
      for (int i = 0; i < texts.size(); i++) {
        put(folder, i + ".vtt", "WEBVTT\n\nNOTE by hand\n\n" + cues(texts.get(i), false));
      }
    }
  },
  DISCOURSE {
    @Override
    void write(Path folder, List<List<String>> texts) throws IOException {
      put(
          folder,
          "topic.json",
          "{\"post_stream\":{\"posts\":["
              + joined(
                  texts,
                  ",",
                  text ->
                      "{\"username\":\"eel\",\"post_number\":1,\"cooked\":"
                          + json(html(text))
                          + "}")
              + "]},\"title\":\"Of the day\"}");
    }
  },
  REDDIT {
    @Override
    void write(Path folder, List<List<String>> texts) throws IOException {
      put(
          folder,
          "listing.json",
          "{\"kind\":\"Listing\",\"data\":{\"children\":["
              + joined(
                  texts,
                  ",",
                  text ->
                      "{\"kind\":\"t3\",\"data\":{\"subreddit\":\"weirs\",\"created_utc\":"
                          + "1767607200.0,\"selftext\":"
                          + json(String.join("\n\n", text))
                          + "}}")
              + "]}}");
    }
  },
  MASTODON {
    @Override
    void write(Path folder, List<List<String>> texts) throws IOException {
      put(
          folder,
          "outbox.json",
          "{\"type\":\"OrderedCollection\",\"orderedItems\":["
              + joined(
                  texts,
                  ",",
                  text ->
                      "{\"type\":\"Create\",\"object\":{\"type\":\"Note\",\"attributedTo\":"
                          + "\"https://weir.example/users/eel\",\"content\":"
                          + json(html(text))
                          + "}}")
              + "]}");
    }
  },
  STACK_EXCHANGE {
    @Override
    void write(Path folder, List<List<String>> texts) throws IOException {
      StringBuilder rows = new StringBuilder();
      for (int i = 0; i < texts.size(); i++) {
        rows.append("  <row Id=\"%d\" PostTypeId=\"1\" Body=\"".formatted(i))
            .append(HtmlEscapers.htmlEscaper().escape(html(texts.get(i))))
            .append("\" />\n");
      }
      put(folder, "Posts.xml", "<?xml version=\"1.0\"?>\n<posts>\n" + rows + "</posts>");
    }
  },
  EPUB {
    @Override
    void write(Path folder, List<List<String>> texts) throws IOException {
      String[] names = new String[texts.size()];
      for (int i = 0; i < names.length; i++) {
        names[i] = "c" + i + ".xhtml";
      }
      Zip book = Zip.book(names);
      for (int i = 0; i < names.length; i++) {
        book.add("OEBPS/" + names[i], "<html><body>" + html(texts.get(i)) + "</body></html>");
      }
      Files.write(folder.resolve("tales.epub"), book.bytes());
    }
  },
  DOCX {
    @Override
    void write(Path folder, List<List<String>> texts) throws IOException {
      for (int i = 0; i < texts.size(); i++) {
        String paragraphs =
            texts.get(i).stream()
                .map(
                    paragraph ->
                        "<w:p><w:del><w:r><w:t>Gone.</w:t></w:r></w:del><w:r><w:t>"
                            + HtmlEscapers.htmlEscaper().escape(paragraph)
                            + "</w:t></w:r></w:p>")
                .collect(Collectors.joining());
        Files.write(folder.resolve(i + ".docx"), Zip.word(paragraphs));
      }
    }
  },
  PDF {
    @Override
    void write(Path folder, List<List<String>> texts) throws IOException {
      for (int i = 0; i < texts.size(); i++) {
        Files.write(folder.resolve(i + ".pdf"), Pdf.set(texts.get(i), 4));
      }
    }
  };

  private static final Pattern WIDTH = Pattern.compile("(.{1,40})(?:\\s|$)");

  /** Writes the texts. */
  abstract void write(Path folder, List<List<String>> texts) throws IOException;

  private static void put(Path folder, String name, String content) throws IOException {
    Path file = folder.resolve(name);
    Files.createDirectories(file.getParent());
    Files.writeString(file, content);
  }

  private static String joined(
      List<List<String>> texts, String between, Function<List<String>, String> form) {
    return texts.stream().map(form).collect(Collectors.joining(between));
  }

  private static String json(String text) {
    return "\"" + text.replace("\\", "\\\\").replace("\"", "\\\"").replace("\n", "\\n") + "\"";
  }

  private static String html(List<String> text) {
    return text.stream()
        .map(paragraph -> "<p>" + HtmlEscapers.htmlEscaper().escape(paragraph) + "</p>")
        .collect(Collectors.joining());
  }

  /** Forty characters a cue, and three seconds of silence behind a paragraph. */
  private static String cues(List<String> text, boolean isSubRip) {
    StringJoiner cues = new StringJoiner("\n\n");
    int second = 1;
    int number = 0;
    for (String paragraph : text) {
      for (String line : WIDTH.matcher(paragraph).results().map(found -> found.group(1)).toList()) {
        number++;
        String sign = isSubRip ? "," : ".";
        cues.add(
            number + "\n" + time(second, sign + "000 --> ") + time(second, sign + "900\n") + line);
        second++;
      }
      second += 3;
    }
    return cues.toString();
  }

  private static String time(int second, String rest) {
    return String.format(Locale.ROOT, "00:%02d:%02d", second / 60, second % 60) + rest;
  }
}
