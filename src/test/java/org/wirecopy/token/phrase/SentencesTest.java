package org.wirecopy.token.phrase;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.wirecopy.token.Tokenizer;
import org.wirecopy.token.Tokens;

class SentencesTest {
  static Stream<Arguments> texts() {
    return Stream.of(
        Arguments.of(
            "full stops", "One two. Three four! Five?", List.of("One two", "Three four", "Five")),
        Arguments.of("a closing quote", "\"Go home.\" He left.", List.of("Go home", "He left")),
        Arguments.of(
            "initials and titles",
            "Mr. J. Smith went. He ran.",
            List.of("Mr. J. Smith went", "He ran")),
        Arguments.of(
            "a decimal",
            "It rose 3.5 per cent. Then fell.",
            List.of("It rose 3.5 per cent", "Then fell")),
        Arguments.of(
            "a wrapped line", "This line is\nwrapped here.", List.of("This line is\nwrapped here")),
        Arguments.of(
            "a blank line", "Camp life\n\nThe files show", List.of("Camp life", "The files show")),
        Arguments.of(
            "lower case after a stop",
            "The firm approx. doubled.",
            List.of("The firm approx. doubled")),
        Arguments.of("Chinese", "你好。再见！", List.of("你好", "再见")),
        Arguments.of("nothing", " … ", List.of()));
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("texts")
  void ends_sentences_where_readers_do(String name, String text, List<String> expected) {
    Tokens tokens = Tokenizer.tokenize(text);
    Sentences sentences = Sentences.of(tokens);
    List<String> found = new ArrayList<>();
    for (int s = 0; s < sentences.count(); s++) {
      found.add(tokens.span(sentences.first(s), sentences.first(s + 1)).of(text));
      assertThat(sentences.at(sentences.first(s + 1) - 1)).isEqualTo(s);
    }
    assertThat(found).isEqualTo(expected);
  }
}
