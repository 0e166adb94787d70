package org.wirecopy.noise.bare;

import org.wirecopy.noise.line.NoisePhrases;
import org.wirecopy.noise.line.TextLine;
import org.wirecopy.work.Labels;

/** Phrases by which a line announces what it is, of the table {@code phrases.tsv}. */
enum LinePhrase {
  SHARE_PROMPT("an invitation to share"),
  NEWSLETTER_PROMPT("an invitation to subscribe"),
  COOKIE_NOTICE("a notice about cookies"),
  ADVERTISEMENT("a label of advertising"),
  RELATED_PREFIX("a label of links"),
  COPYRIGHT("a notice of copyright"),
  BYLINE_PREFIX("a byline"),
  DATE_PREFIX("a date"),
  SOURCE_PREFIX("a source"),
  CAPTION_PREFIX("a credit of a picture"),
  POST_ACTION("a button");

  private static final int LONGEST = 220;

  private final String meaning;

  LinePhrase(String meaning) {
    this.meaning = meaning;
  }

  String feature() {
    return Labels.of(this);
  }

  String meaning() {
    return meaning;
  }

  boolean isNotice() {
    return ordinal() <= COPYRIGHT.ordinal();
  }

  boolean isIn(TextLine row) {
    NoisePhrases phrases = NoisePhrases.standard();
    return row.text().length() <= LONGEST
        && (this == POST_ACTION ? phrases.is(feature(), row) : phrases.starts(feature(), row));
  }
}
