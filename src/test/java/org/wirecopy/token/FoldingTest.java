package org.wirecopy.token;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class FoldingTest {
  private static List<Long> words(String text) {
    Tokens tokens = Tokenizer.tokenize(text);
    List<Long> words = new ArrayList<>();
    for (int i = 0; i < tokens.size(); i++) {
      words.add(tokens.word(i));
    }
    return words;
  }

  private static String text(String text, int word) {
    return Tokenizer.tokenize(text).text(word);
  }

  @ParameterizedTest
  @ValueSource(
      ints = {
        0xAD, 0x34F, 0x61C, 0x115F, 0x17B4, 0x180B, 0x180E, 0x200B, 0x200C, 0x200D, 0x200E, 0x200F,
        0x202C, 0x2060, 0x2064, 0x2069, 0x3164, 0xFE00, 0xFE0F, 0xFEFF, 0xFFA0, 0xE0041, 0xE0101,
        0x305, 0x332, 0x335, 0x336, 0x338, 0x20D2, 0x20E5
      })
  void passes_over_what_is_not_seen_and_over_lines_through_letters(int hidden) {
    String sign = Character.toString(hidden);

    assertThat(words("a lan" + sign + "tern, Ка" + sign + sign + "тер" + sign + " 12" + sign + "5"))
        .isEqualTo(words("a lantern, Катер 125"));
    assertThat(words(sign)).isEmpty();
    assertThat(words("the " + sign + "oar" + sign + " is")).isEqualTo(words("the oar is"));
    assertThat(text("see lan" + sign + "tern", 1)).isEqualTo("lan" + sign + "tern");
  }

  @Test
  void takes_signs_that_are_not_seen_for_borders_where_a_script_writes_no_spaces() {
    assertThat(words("ฝน\u200Bตก")).isEqualTo(words("ฝนตก")).hasSize(4);
  }

  @ParameterizedTest
  @CsvSource({
    // Arabic
    "كِتَابٌ, كتاب",
    "مدرّسة, مدرسة",
    "ســـوق, سوق",
    "هٰذا, هذا",
    "قُرْءَانࣰ, قرءان",
    "أحمد, احمد",
    "إسلام, اسلام",
    "آثار, اثار",
    "على, علي",
    "مكتبة, مكتبه",
    "یک, يك",
    "مسئول, مسيول",
    "خانۀ, خانهٔ",
    "ﻻ, لا",
    "کہاں, كهاں",
    "۱۲۳, 123",
    "٤٥, 45",
    // Hebrew
    "שָׁלוֹם, שלום",
    "\uFB2Aל, של",
    "בְּרֵאשִׁ֖ית, בראשית",
    "צ׳יפס, צ'יפס",
    "ײד, ייד",
    // Greek
    "ΚΑΛΗΜΕΡΑ, καλημέρα",
    "τοὺς, τους",
    "ἄνθρωπος, άνθρωπος",
    "τῷ, τω",
    "ΠΡΟΪΌΝ, προιον",
    "ΟΔΥΣΣΕΥΣ, Ὀδυσσεύς",
    // Cyrillic
    "ёж, еж",
    "ЁЛКА, елка",
    "за\u0301мок, замок",
    "мо\u0300ре, море",
    "ѝ, и",
    "ї\u0301жа, їжа",
    // Turkish and Azerbaijani
    "ISPARTA, ısparta",
    "İZMİR, izmir",
    "BAKI, bakı",
    "i\u0307ki, iki",
    // Latin
    "ẞ, ss",
    "ɢʀᴀᴠᴇʟ, gravel",
  })
  void folds_spellings_of_one_word(String one, String other) {
    assertThat(words(one)).isEqualTo(words(other)).hasSize(1);
  }

  @ParameterizedTest
  @CsvSource({
    "мой, мои",
    "їхати, іхати",
    "ѓон, гон",
    "сӯ, су",
    "año, ano",
    "schön, schon",
    "żyć, zyc",
    "کتاب, کتان",
    "گل, كل",
    "पल, पाल",
    "が, か",
  })
  void keeps_letters_of_their_own_apart(String one, String other) {
    assertThat(words(one)).isNotEqualTo(words(other));
  }

  @ParameterizedTest
  @CsvSource({
    "hаrbоur, harbour",
    "hαrbοur, harbour",
    "НELLO, hello",
    "ᎪNCHOR, anchor",
    "hаrbоսr, harbour",
    "пapoxoд, пароход",
    "МOPЯК, моряк",
    "Αθήνa, Αθήνα",
    "h4rb0ur, harbour",
    "w0rds, words",
    "als0, also",
    "h\u0430rb0ur, harbour",
    "пар0ход, пароход",
    "ре3ной, резной",
  })
  void reads_words_of_mixed_letters_as_they_look(String mixed, String plain) {
    assertThat(words(mixed)).isEqualTo(words(plain));
  }

  @ParameterizedTest
  @CsvSource({
    "SMSка, смска",
    "PDFы, pdfы ",
    "кот, kot",
    "μm, mm",
    "MP3, MPe",
    "A1, Al",
    "1st, lst",
    "H1N1, hlnl",
    "10th, loth",
    "i18n, il8n",
  })
  void leaves_names_units_and_words_of_one_alphabet(String one, String other) {
    boolean isSameWord = one.trim().equalsIgnoreCase(other.trim());

    assertThat(words(one).equals(words(other))).isEqualTo(isSameWord);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "10,400",
        "10 400",
        "10.400",
        "10'400",
        "10’400",
        "10\u00A0400",
        "10\u2009400",
        "10\u202F400",
        "１０，４００",
        "۱۰٬۴۰۰",
        "10\u200B400"
      })
  void takes_groups_of_digits_for_one_number(String number) {
    assertThat(words("sold " + number + " nets")).isEqualTo(words("sold 10400 nets"));
    assertThat(text("sold " + number + " nets", 1)).isEqualTo(number);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      value = {
        "1,180,000; 1180000",
        "1 180 000,25; 1180000,25",
        "12,34,567; 1234567",
        "3,200km; 3200km",
        "it cost 3 200 4 times; it cost 3200 4 times",
      })
  void takes_several_groups_and_what_follows_them(String grouped, String plain) {
    assertThat(words(grouped)).isEqualTo(words(plain));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      value = {
        "1,5; 15",
        "0.125; 0125",
        "1, 234; 1234",
        "in 1998 250; in 1998250",
        "10 4000; 104000",
        "1.2.345; 12345",
        "12  345; 12345",
        "127.0.0.1; 127001",
        "007 123; 007123",
      })
  void keeps_other_numbers_as_they_are(String one, String other) {
    assertThat(words(one)).isNotEqualTo(words(other));
  }

  @Test
  void keeps_numbers_of_several_lines_and_of_a_list_apart() {
    assertThat(Tokenizer.tokenize("12\n345").size()).isEqualTo(2);
    assertThat(Tokenizer.tokenize("110 220 330 440 550 660 770 880 990").size()).isEqualTo(9);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "lan-\nterns",
        "lan-\r\n  terns",
        "lan\u00AD\nterns",
        "lan\u2010\nterns",
        "lan¬\nterns",
        "lan- \nterns",
        "lan-\n\fterns",
        "LAN-\nTERNS",
        "lan\u00AD \n\tterns"
      })
  void joins_words_that_are_divided_at_the_end_of_a_line(String divided) {
    String text = "two " + divided + " burn";

    assertThat(words(text)).isEqualTo(words("two lanterns burn"));
    assertThat(text(text, 1)).isEqualTo(divided);
  }

  @Test
  void joins_words_that_are_divided_in_a_quotation() {
    assertThat(words("> two lan-\n> terns burn")).isEqualTo(words("> two lanterns burn"));
    assertThat(words("they said lan-\n> terns")).isEqualTo(words("they said lan terns"));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "a well-\nknown pilot", "the up-\nto-date book", "an Anglo-\nDutch crew",
            "Tag-\nund Nachtboot",
        "the pilot -\nhe sleeps", "1914-\n1918", "twenty-\ntwo oars", "the end-\n\nhe sleeps",
        "state-of-\nthe-art", "one-\n- two", "soft \u00AD\nsand"
      })
  void leaves_compounds_and_dashes(String text) {
    assertThat(words(text)).isEqualTo(words(text.replace("\n", " ").replace("-", " ")));
  }

  @Test
  void gives_a_word_one_stem_however_it_is_spelled() {
    assertThat(Tokenizer.tokenize("lan-\nterns").stem(0))
        .isEqualTo(Tokenizer.tokenize("l\u200Banternlight").stem(0));
    assertThat(Tokenizer.tokenize("مَدْرَسَتُنا").stem(0))
        .isEqualTo(Tokenizer.tokenize("مدرستهم").stem(0));
  }
}
