package org.wirecopy.noise;

/** Marks the noise of a page by its elements: as a thread if it is one, else as an article. */
final class ElementRules implements Rule {
  @Override
  public void apply(Sheet sheet) {
    PageTree tree = new PageTree(sheet);
    ThreadOfPosts thread = Threads.find(sheet, tree);
    if (thread != null) {
      thread.apply();
    } else {
      new MainText(sheet, tree).apply();
    }
  }
}
