package org.wirecopy.noise;

import org.wirecopy.noise.judge.NamedNoise;
import org.wirecopy.noise.judge.PageJudge;
import org.wirecopy.noise.judge.PageStatements;
import org.wirecopy.noise.line.ElementSignatures;
import org.wirecopy.noise.line.ElementUse;
import org.wirecopy.noise.line.LineLabels;
import org.wirecopy.noise.line.LineRule;
import org.wirecopy.noise.line.PageTree;
import org.wirecopy.noise.mark.PageKind;
import org.wirecopy.noise.mark.Preset;
import org.wirecopy.noise.thread.PostTimes;
import org.wirecopy.noise.thread.ThreadOfPosts;
import org.wirecopy.noise.thread.Threads;

/**
 * Marks the noise of a page by its elements: as a thread if it is one, else as an article, with the
 * comments below it as a thread of their own.
 */
final class ElementRules implements LineRule {
  private final Preset preset;

  ElementRules(Preset preset) {
    this.preset = preset;
  }

  @Override
  public void apply(LineLabels labels) {
    PageTree tree = new PageTree(labels.lines());
    if (preset == Preset.DOCS) {
      new ListingRule(labels, tree).apply();
    }
    ElementSignatures signatures = new ElementSignatures(tree);
    PostTimes times = new PostTimes(labels, tree);
    NamedNoise names = new NamedNoise(tree);
    PageJudge judge = new PageJudge(labels, tree, signatures, names);
    if (mayBeThread(judge)) {
      ThreadOfPosts thread =
          Threads.of(labels, tree, signatures, times, judge, preset == Preset.FORUM).find();
      if (thread != null) {
        labels.see(PageKind.THREAD);
        thread.apply();
        return;
      }
    }
    PageStatements stated = new PageStatements(labels, tree, signatures, judge, names);
    new MainText(labels, tree, judge, names, stated).apply();
    // A thread is what has posts.
    labels.see(judge.kind() == PageKind.THREAD ? PageKind.ARTICLE : judge.kind());
    for (int e = 0; e < tree.size(); e++) {
      if (tree.isNamed(e, ElementUse.COMMENTS_BELOW) && tree.prose(e) > 0) {
        ThreadOfPosts comments = Threads.in(labels, tree, signatures, times, judge, e).find();
        if (comments != null) {
          comments.applyToComments();
          return;
        }
      }
    }
  }

  private boolean mayBeThread(PageJudge judge) {
    return switch (preset) {
      case NEWS, DOCS -> false;
      case FORUM -> true;
      default -> !judge.isSurelyArticle();
    };
  }
}
