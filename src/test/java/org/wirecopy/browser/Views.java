package org.wirecopy.browser;

import java.util.ArrayList;
import java.util.List;

/** The addresses of all views of a page: the lists, and the first thing that each of them shows. */
final class Views {
  private static final List<String> LISTS =
      List.of("#texts", "#passages", "#documents", "#sources", "#stories");

  private Views() {}

  static List<String> of(Browser browser) {
    List<String> views = new ArrayList<>(List.of("#overview", "#search?q=ferry"));
    for (String list : LISTS) {
      views.add(list);
      browser.go(list);
      views.add((String) browser.script("return document.querySelector('.row > a').hash"));
    }
    return views;
  }
}
