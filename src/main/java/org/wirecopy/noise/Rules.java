package org.wirecopy.noise;

import java.util.List;
import org.wirecopy.noise.bare.BareText;
import org.wirecopy.noise.line.LineLabels;
import org.wirecopy.noise.line.LineRule;
import org.wirecopy.noise.line.PictureRules;
import org.wirecopy.noise.mail.MessageRules;
import org.wirecopy.noise.mark.PageKind;
import org.wirecopy.noise.mark.Preset;
import org.wirecopy.noise.thread.ForumRules;

/** Chooses the rules for a page, by what it is taken for or what it looks like. */
final class Rules implements LineRule {
  private static final LineRule MARKUP = new MarkupRules();
  private static final List<LineRule> MESSAGE = List.of(new MessageRules());
  private static final List<LineRule> FORUM = forum(false);
  private static final List<LineRule> KNOWN_FORUM = forum(true);
  private static final List<LineRule> ARTICLE = List.of(new PictureRules(), new ArticleRules());
  private static final List<LineRule> BARE =
      List.of(new PictureRules(), new ArticleRules(new BareText()));

  private final Preset preset;

  Rules(Preset preset) {
    this.preset = preset;
  }

  @Override
  public void apply(LineLabels labels) {
    MARKUP.apply(labels);
    rules(labels).forEach(rule -> rule.apply(labels));
  }

  private List<LineRule> rules(LineLabels labels) {
    boolean auto = preset == Preset.AUTO || preset == Preset.DOCS;
    boolean isPage = labels.document().isPage();
    boolean isMarkup =
        !isPage && !labels.document().isMessage() && !labels.document().elements().isEmpty();
    if (preset == Preset.DOCS && isMarkup) {
      return List.of();
    }
    if (preset == Preset.MAIL || auto && MessageRules.isMessage(labels)) {
      labels.see(PageKind.MESSAGE);
      return MESSAGE;
    }
    if (isPage) {
      return List.of(new ElementRules(preset), new PictureRules(), new ArticleRules());
    }
    if (preset == Preset.FORUM || auto && ForumRules.isForum(labels)) {
      labels.see(PageKind.THREAD);
      return preset == Preset.FORUM ? KNOWN_FORUM : FORUM;
    }
    if (preset != Preset.DOCS) {
      labels.see(PageKind.ARTICLE);
    }
    return isMarkup || preset == Preset.DOCS ? ARTICLE : BARE;
  }

  private static List<LineRule> forum(boolean isForced) {
    return List.of(new ForumRules(isForced), new SeparatorRule(), new ArticleRules());
  }
}
