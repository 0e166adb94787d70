package org.wirecopy.noise;

import java.util.Locale;

/** What a part of a page is, when it is not the page's own text. */
public enum Noise {
  /** Site name, date stamps and menus above the text. */
  PAGE_HEADER,
  /** Menus, breadcrumbs, tags and lists of links. */
  NAVIGATION,
  /** A poster's name, rank, counts, place and date beside a forum post. */
  USER_HEADER,
  /** The line that introduces a quoted post, such as "X said:". */
  QUOTE_HEADER,
  /** Text of an earlier post or message, repeated in an answer. */
  QUOTED_REPLY,
  /** "Click to expand…" and its like. */
  EXPAND_PROMPT,
  /** A poster's or sender's standing signature. */
  SIGNATURE,
  /** "Last edited: …". */
  LAST_EDITED,
  /** Who is viewing the page, and how many. */
  VIEWERS,
  /** A list of similar threads. */
  SIMILAR_THREADS,
  /** A list of the latest posts. */
  LATEST_POSTS,
  /** The preview of a linked page: site, title and description. */
  LINK_CARD,
  /** An image, or the name of an image file. */
  IMAGE,
  /** The caption or credit of a picture. */
  CAPTION,
  /** The headline of a page, where it stands apart from the text. Marked and used as the title. */
  HEADLINE,
  /** Who wrote the text. Marked and used, and not compared. */
  BYLINE,
  /**
   * When and where the text was written, on a line of its own. Marked and used, and not compared.
   */
  DATELINE,
  /**
   * Which outlet or agency the text comes from, on a line of its own. Marked and used, and not
   * compared.
   */
  SOURCE_LINE,
  /** An invitation to subscribe or sign up. */
  NEWSLETTER_PROMPT,
  /** An invitation to share, follow, like or print. */
  SHARE_PROMPT,
  /** A notice about cookies or consent. */
  COOKIE_NOTICE,
  /** Advertising. */
  ADVERTISEMENT,
  /** A reader's comment below an article. */
  COMMENT,
  /** The header lines of a mail or news message. */
  MESSAGE_HEADER,
  /** A line of rules, tildes or stars. */
  SEPARATOR,
  /** What a site repeats on its pages: promotions, disclaimers, parts of its template. */
  TEMPLATE,
  /** Copyright lines, jump links and menus below the text. */
  FOOTER,
  /** Code, a listing or another block that stands as it is, in a text in a markup language. */
  CODE_BLOCK,
  /** What describes a text in a markup language above it: its front matter, header or preamble. */
  FRONT_MATTER,
  /**
   * Signs, commands, tags, addresses of links and comments of a markup language, which nobody
   * reads. Stands between words as often as on lines of its own.
   */
  MARKUP;

  /**
   * The kind's name in rows and reports.
   *
   * @return the name in lower case with hyphens, for example {@code quoted-reply}
   */
  public String label() {
    return name().toLowerCase(Locale.ROOT).replace('_', '-');
  }
}
