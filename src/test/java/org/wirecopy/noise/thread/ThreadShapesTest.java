package org.wirecopy.noise.thread;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.wirecopy.document.input.HtmlPage;
import org.wirecopy.noise.CleanDocument;
import org.wirecopy.noise.Cleaner;
import org.wirecopy.noise.mark.PageKind;
import org.wirecopy.noise.mark.Post;

/** Threads by their shape alone, in the markup of no software that is known. */
class ThreadShapesTest {
  private static final List<String> NAMES = List.of("orla", "Tadeusz B.", "wim_77", "orla");

  private static final List<String> WROTE =
      List.of(
          "The pump of our fountain hums at night, and the neighbours have begun to write letters.",
          "Put it on a slab of rubber, ours was silent for three years after we had done that.",
          "Rubber rots in water that is green, so take cork and look at it again in the spring.",
          "Cork it is then, and a letter to the neighbours that the humming has come to an end.");

  private static final String MENU =
      "<div><a href='/'>Start</a> <a href='/neu'>New ones</a> <a href='/faq'>Help</a></div>";

  private static CleanDocument clean(String body) {
    return Cleaner.auto()
        .clean(HtmlPage.read("page", "<html><body>" + MENU + body + "</body></html>"));
  }

  private static String posts(String shape) {
    StringBuilder posts = new StringBuilder();
    IntStream.range(0, WROTE.size()).forEach(i -> posts.append(filled(shape, i)));
    return posts.toString();
  }

  private static String filled(String shape, int i) {
    return shape
        .replace("{name}", NAMES.get(i))
        .replace("{text}", WROTE.get(i))
        .replace("{turn}", i % 2 == 0 ? "light" : "dark")
        .replace("{state}", i % 2 == 0 ? "Offline" : "Online")
        .replace("{day}", "May " + (i + 3) + ", 2017")
        .replace("{n}", String.valueOf(i + 1));
  }

  private static void assertThread(CleanDocument clean) {
    assertThat(clean.kind()).isEqualTo(PageKind.THREAD);
    assertThat(clean.posts()).extracting(Post::author).isEqualTo(NAMES);
    for (int i = 0; i < WROTE.size(); i++) {
      assertThat(clean.text(clean.posts().get(i))).isEqualTo(WROTE.get(i));
      assertThat(clean.keptText()).containsOnlyOnce(WROTE.get(i));
    }
    assertThat(clean.keptText()).doesNotContain("New ones");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "<div class='qx'><i class='zz'>{name}</i> <u class='yy'>{day}</u>"
            + "<div class='ww'>{text}</div></div>",
        "<section><div><b>{name}</b></div><div>{day}</div><div>{text}</div></section>",
        "<table><tr><td><a href='/p?member={n}'>{name}</a><br>{state}</td>"
            + "<td><small>{day}</small><div>{text}</div></td></tr></table>",
      })
  void names_that_say_nothing_are_no_reason_to_lose_posts(String shape) {
    assertThread(clean("<h1>A pump that hums</h1><main>" + posts(shape) + "</main>"));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "<div class='pane'><p class='author'>{name} [Write to me]</p><i>{day}</i>"
            + "<div class='said'>{text}</div></div>",
        "<div class='pane'><p class='author'>Profile of »{name}«</p><i>{day}</i>"
            + "<div class='said'>{text}</div></div>",
        "<div class='pane'><p class='author'>{name} &lt;someone@fountains.example&gt;</p>"
            + "<i>{day}</i><div class='said'>{text}</div></div>",
      })
  void what_a_template_puts_around_a_name_is_no_part_of_it(String shape) {
    assertThread(clean("<h1>A pump that hums</h1><main>" + posts(shape) + "</main>"));
  }

  @Test
  void a_cell_for_the_poster_is_no_post_though_it_is_marked_like_one() {
    String row =
        "<tr><td><span class='message'>{name}</span><br><small>Level {n}</small></td>"
            + "<td><small>{day}</small><br><span class='message'>{text}</span></td></tr>";
    assertThread(clean("<h1>A pump that hums</h1><table>" + posts(row) + "</table>"));
  }

  @Test
  void the_body_of_a_post_goes_on_behind_the_box_of_a_quote() {
    String box =
        "<table><tr><td class='quote'>The pump of our fountain hums at night.</td></tr></table>";
    String row =
        "<tr><td class='row1'><span class='name'>{name}</span></td><td class='row1'>"
            + "<table><tr><td>Posted: {day}</td></tr><tr><td><span class='postbody'></span>"
            + box
            + "<span class='postbody'>{text}</span></td></tr></table></td></tr>";
    CleanDocument clean = clean("<h1>A pump</h1><table>" + posts(row) + "</table>");
    assertThat(clean.posts()).hasSize(WROTE.size());
    assertThat(clean.text(clean.posts().get(2))).contains("hums at night", WROTE.get(2));
  }

  @Test
  void whether_somebody_is_there_is_no_name() {
    assertThread(
        clean(
            "<h1>A pump that hums</h1><table>"
                + posts(
                    "<tr class='{turn}'><td><b><a href='?action=profile;u={n}'>{name}</a></b>"
                        + "<div class='small'>{state}<br>Posts: 1{n}</div></td><td>"
                        + "<b>Re: A pump that hums</b><div class='small'><b>Reply #{n} on:</b>"
                        + " {day}</div><div class='post'>{text}</div></td></tr>")
                + "</table>"));
  }

  @ParameterizedTest
  @ValueSource(strings = {"<span>{day}</span>", "<b>{day}</b> at <b>18:40</b> Uhr"})
  void a_line_above_a_post_may_be_as_long_as_the_title_in_it(String time) {
    assertThread(
        clean(
            "<table>"
                + posts(
                    "<tr><td class='head'><a href='/8/x#{n}'>Re: What to do about a pump that hums"
                        + " all night long and cannot be moved</a> by <a href='/u/{n}'>{name}</a>:"
                        + ' '
                        + time
                        + "</td></tr><tr><td id='m{n}'><div class='in'>{text}</div></td></tr>")
                + "</table>"));
  }

  @ParameterizedTest
  @ValueSource(strings = {"ol li", "ul li", "div div", "table tr", "details div"})
  void comments_nested_in_one_another_are_all_posts(String names) {
    String outer = names.split(" ")[0];
    String inner = names.split(" ")[1];
    String cell = inner.equals("tr") ? "td" : "div";
    String nested = "";
    for (int i = WROTE.size() - 1; i >= 0; i--) {
      nested =
          filled(
              "<%s class='answers'><%s class='answer'><%s><p class='by'><a href='/~u{n}'>{name}</a>"
                      .formatted(outer, inner, cell)
                  + " <span>{n} hours ago</span></p><p class='said'>{text}</p>"
                  + nested
                  + "</%s></%s></%s>".formatted(cell, inner, outer),
              i);
    }
    assertThread(clean("<h1>A pump that hums</h1>" + nested));
  }

  @Test
  void a_reply_stands_bare_in_the_item_of_what_it_answers() {
    String nested = "";
    for (int i = WROTE.size() - 1; i >= 0; i--) {
      nested =
          filled(
              "<ul><li class='comment'><b><a href='/user/{n}'>{name}</a></b> {day}<br>{text}"
                  + nested
                  + "</li></ul>",
              i);
    }
    assertThread(clean("<h1>A pump that hums</h1>" + nested));
  }

  @Test
  void a_list_of_other_questions_is_no_thread() {
    String others =
        IntStream.range(0, 9)
            .mapToObj(
                i ->
                    "<article class='entry reply'><h4><a href='/q/%d.html'>%s of stone</a></h4>"
                            .formatted(i, List.of("Bench", "Bath", "Bowl").get(i % 3) + " no. " + i)
                        + "<p>There is one of these in the park behind the mill, and I wonder since"
                        + " when it has been there... <span>more</span></p><time>0"
                        + (i + 1)
                        + ".04.2016</time> <span>Uwe</span></article>")
            .reduce("", String::concat);
    String page =
        "<h1>A pump that hums</h1><div id='t'>"
            + posts(
                "<article class='entry'><div itemprop='author'>{name}</div><p>{text}</p>"
                    + "<time>{day}</time></article>")
            + "</div><h3>More questions</h3><div id='l'>"
            + others
            + "</div>";

    CleanDocument clean = clean(page.replace("class='entry'", "class='answer'"));

    assertThread(clean);
    assertThat(clean.keptText()).doesNotContain("behind the mill");
  }

  @ParameterizedTest
  @ValueSource(strings = {"similar", "latest-questions", "related_threads"})
  void what_stands_in_a_list_that_is_named_for_other_pages_is_no_post(String name) {
    String others =
        IntStream.range(1, 8)
            .mapToObj(
                i ->
                    "<div class='card'><a class='user' href='/u/"
                        + i
                        + "'>guest"
                        + i
                        + "</a><p>There is one of these in the park behind the mill, and I wonder"
                        + " since when it has been there, and who looks after it.</p><time>0"
                        + i
                        + ".04.2016</time></div>")
            .reduce("", String::concat);
    String posts =
        posts(
            "<div class='post'><div class='name'><a href='/u/{name}'>{name}</a></div>"
                + "<div class='when'>{day}</div><div class='text'>{text}</div></div>");

    CleanDocument clean =
        clean("<h1>A pump</h1>" + posts + "<div class='" + name + "'>" + others + "</div>");

    assertThread(clean);
    assertThat(clean.keptText()).doesNotContain("behind the mill");
  }
}
