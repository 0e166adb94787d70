package org.wirecopy.noise;

/**
 * Marks the noise of a page by its elements: as a thread if it is one, else as an article, with the
 * comments below it as a thread of their own.
 */
final class ElementRules implements Rule {
  private final Preset preset;

  ElementRules(Preset preset) {
    this.preset = preset;
  }

  @Override
  public void apply(Sheet sheet) {
    PageTree tree = new PageTree(sheet.lines());
    if (preset == Preset.DOCS) {
      new ListingRule(sheet, tree).apply();
    }
    Makes makes = new Makes(tree);
    PostTimes times = new PostTimes(sheet, tree);
    boolean isForum = preset == Preset.FORUM;
    ThreadOfPosts thread =
        preset == Preset.NEWS || preset == Preset.DOCS
            ? null
            : Threads.of(sheet, tree, makes, times, isForum).find();
    if (thread != null) {
      sheet.see(PageKind.THREAD);
      thread.apply();
      return;
    }
    new MainText(sheet, tree).apply();
    sheet.see(Listing.is(sheet, tree, makes) ? PageKind.LISTING : PageKind.ARTICLE);
    for (int e = 0; e < tree.size(); e++) {
      if (tree.isNamed(e, ElementUse.COMMENTS_BELOW) && tree.prose(e) > 0) {
        ThreadOfPosts comments = Threads.in(sheet, tree, makes, times, e).find();
        if (comments != null) {
          comments.applyToComments();
          return;
        }
      }
    }
  }
}
