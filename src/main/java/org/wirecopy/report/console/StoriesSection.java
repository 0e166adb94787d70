package org.wirecopy.report.console;

import java.io.IOException;
import java.util.List;
import org.wirecopy.reliability.Story;
import org.wirecopy.report.Report;

/** How many independent origins stand behind each story. */
final class StoriesSection implements Section {
  private static final int MOST_STORIES = 20;
  private static final int MOST_DOCUMENTS = 8;
  private static final int INDENT = 2;

  private final Report report;

  StoriesSection(Report report) {
    this.report = report;
  }

  @Override
  public void write(Page page) throws IOException {
    List<Story> stories = report.weighing().stories();
    if (stories.isEmpty()) {
      return;
    }
    page.heading("Stories");
    for (Story story : First.of(stories, MOST_STORIES, page)) {
      write(page, story);
    }
    First.more(stories.size(), MOST_STORIES, "more story", page);
  }

  private static void write(Page page, Story story) throws IOException {
    Prose line = Prose.of(Numbers.count(story.documents().size(), "document") + ", ");
    line.add(" ").add(origins(story), Ink.STRONG);
    line.add(" (" + range(story) + ")", Ink.FAINT);
    page.paragraph(line, 0);
    List<String> documents = First.of(story.documents(), MOST_DOCUMENTS, page);
    int more = story.documents().size() - documents.size();
    String rest = more > 0 ? " and " + Numbers.grouped(more) + " more" : "";
    page.paragraph(Prose.of(String.join(", ", documents) + rest), INDENT);
  }

  private static String origins(Story story) {
    String number = Numbers.decimal(story.independentOrigins(), 1);
    return number + (number.equals("1.0") ? " independent origin" : " independent origins");
  }

  private static String range(Story story) {
    return Numbers.decimal(story.low(), 1) + " to " + Numbers.decimal(story.high(), 1);
  }
}
