package org.wirecopy.noise.mark;

import com.google.common.collect.Sets;
import java.util.Arrays;
import java.util.Set;
import org.wirecopy.work.Labels;

/** What a part of a page is, when it is not the page's own text. */
public enum Noise {
  /** Site name, date stamps and menus above the text. */
  PAGE_HEADER,
  /** Menus, breadcrumbs, tags and lists of links. */
  NAVIGATION(Fact.BY_ANOTHER),
  /** A poster's name, rank, counts, place and date beside a forum post. */
  USER_HEADER(Fact.BY_ANOTHER),
  /** The line that introduces a quoted post, such as "X said:". */
  QUOTE_HEADER(Fact.IN_A_POST, Fact.IN_A_MESSAGE),
  /** Text of an earlier post or message, repeated in an answer. */
  QUOTED_REPLY(Fact.BY_ANOTHER, Fact.IN_A_POST, Fact.IN_A_MESSAGE),
  /** "Click to expand…" and its like. */
  EXPAND_PROMPT,
  /** A poster's or sender's standing signature. */
  SIGNATURE(Fact.BY_ANOTHER, Fact.IN_A_MESSAGE),
  /** "Last edited: …". */
  LAST_EDITED,
  /** Who is viewing the page, and how many. */
  VIEWERS,
  /** A list of similar threads. */
  SIMILAR_THREADS(Fact.BY_ANOTHER),
  /** A list of the latest posts. */
  LATEST_POSTS(Fact.BY_ANOTHER),
  /** The preview of a linked page: site, title and description. */
  LINK_CARD(Fact.BY_ANOTHER, Fact.NAMES_ITS_SOURCE),
  /** An image, or the name of an image file. */
  IMAGE,
  /** The caption or credit of a picture. */
  CAPTION(Fact.IN_A_POST, Fact.IN_A_MESSAGE),
  /** The headline of a page, where it stands apart from the text. Marked and used as the title. */
  HEADLINE,
  /** Who wrote the text. Marked and used, and not compared. */
  BYLINE(Fact.IN_A_POST, Fact.NAMES_ITS_SOURCE),
  /**
   * When and where the text was written, on a line of its own. Marked and used, and not compared.
   */
  DATELINE(Fact.IN_A_POST),
  /**
   * Which outlet or agency the text comes from, on a line of its own. Marked and used, and not
   * compared.
   */
  SOURCE_LINE(Fact.NAMES_ITS_SOURCE),
  /** An invitation to subscribe or sign up. */
  NEWSLETTER_PROMPT(Fact.NOTICE),
  /** An invitation to share, follow, like or print. */
  SHARE_PROMPT(Fact.NOTICE),
  /** A notice about cookies or consent. */
  COOKIE_NOTICE(Fact.NOTICE),
  /** Advertising. */
  ADVERTISEMENT(Fact.BY_ANOTHER),
  /** A reader's comment below an article. */
  COMMENT(Fact.BY_ANOTHER, Fact.IN_A_POST),
  /** The header lines of a mail or news message. */
  MESSAGE_HEADER,
  /** A line of rules, tildes or stars. */
  SEPARATOR(Fact.IN_A_POST),
  /** What a site repeats on its pages: promotions, disclaimers, parts of its template. */
  TEMPLATE(Fact.NOTICE),
  /** Copyright lines, jump links and menus below the text. */
  FOOTER(Fact.NOTICE),
  /** Code, a listing or another block that stands as it is, in a text in a markup language. */
  CODE_BLOCK(Fact.FROM_MARKUP),
  /** What describes a text in a markup language above it: its front matter, header or preamble. */
  FRONT_MATTER(Fact.FROM_MARKUP),
  /**
   * Signs, commands, tags, addresses of links and comments of a markup language, which nobody
   * reads. Stands between words as often as on lines of its own.
   */
  MARKUP(Fact.FROM_MARKUP);

  private final Set<Fact> facts;

  /** What is true of a kind wherever it is met. */
  private enum Fact {
    BY_ANOTHER,
    NOTICE,
    FROM_MARKUP,
    IN_A_POST,
    IN_A_MESSAGE,
    NAMES_ITS_SOURCE
  }

  Noise(Fact... facts) {
    this.facts = Sets.immutableEnumSet(Arrays.asList(facts));
  }

  /**
   * Whether its words are not those of the page's author: of another poster, page or advertiser.
   *
   * @return true if a credit in it says nothing of the text beside it
   */
  public boolean isByAnother() {
    return facts.contains(Fact.BY_ANOTHER);
  }

  /**
   * Whether it is what a site says of itself on many of its pages.
   *
   * @return true for promotions, disclaimers and the like
   */
  public boolean isNotice() {
    return facts.contains(Fact.NOTICE);
  }

  /**
   * Whether it is written for the program that renders a text in a markup language.
   *
   * @return true for what may stand above such a text's headline
   */
  public boolean isFromMarkup() {
    return facts.contains(Fact.FROM_MARKUP);
  }

  /**
   * Whether it belongs to what a post says, and not to the page around it.
   *
   * @return true if the whole text of a post holds it
   */
  public boolean isInAPost() {
    return facts.contains(Fact.IN_A_POST);
  }

  /**
   * Whether it is sent with a message, and so the same wherever the message is shown.
   *
   * @return true if two messages that differ in it are two
   */
  public boolean isInAMessage() {
    return facts.contains(Fact.IN_A_MESSAGE);
  }

  /**
   * Whether it says where the text comes from.
   *
   * @return true for lines and cards that name an outlet, an agency or an author
   */
  public boolean namesItsSource() {
    return facts.contains(Fact.NAMES_ITS_SOURCE);
  }

  /**
   * The kind's name in rows and reports.
   *
   * @return the name in lower case with hyphens, for example {@code quoted-reply}
   */
  public String label() {
    return Labels.of(this);
  }
}
