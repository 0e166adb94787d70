package org.wirecopy.reliability.observation;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.wirecopy.reliability.Texts;

class LanguageDetectorTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "en | The bridge over the river was closed because of the flood, and it will be closed for a week.",
        "fr | Le pont sur la rivière est fermé à cause de la crue, et il le sera pour une semaine.",
        "de | Die Brücke über den Fluss ist wegen der Flut gesperrt, und sie wird es für eine Woche sein.",
        "es | El puente sobre el río está cerrado por la crecida y lo estará durante una semana.",
        "it | Il ponte sul fiume è chiuso per la piena e lo sarà per una settimana, non di più.",
        "nl | De brug over de rivier is dicht door het hoge water en dat blijft zo voor een week.",
        "ru | Мост через реку закрыт из-за паводка, и он будет закрыт на неделю, не больше.",
        "pt | A ponte sobre o rio foi fechada por causa da cheia e não abre antes de uma semana.",
        "pl | Most na rzece jest zamknięty z powodu powodzi i nie będzie otwarty przez tydzień.",
        "tr | Nehir üzerindeki köprü sel için kapatıldı ve bir hafta daha kapalı kalacak gibi.",
        "ar | أغلق الجسر على النهر بسبب الفيضان ولن يفتح من جديد إلا بعد أسبوع في كل حال",
        "zh | 因为洪水，河上的桥已经关闭，并将关闭一周。",
        "ja | 洪水のため、川の橋は閉鎖されており、一週間続く見込みだ。",
        "ko | 홍수 때문에 강의 다리가 폐쇄되었으며 일주일 동안 폐쇄될 것이다.",
      })
  void tells_a_language_by_its_function_words_or_its_script(String language, String text) {
    assertThat(LanguageDetector.of(Texts.document("a", text))).contains(language);
  }

  @Test
  void tells_nothing_of_names_alone() {
    assertThat(LanguageDetector.of(Texts.document("a", "Lund Berg Moss Elverton Saltmarsh")))
        .isEmpty();
    assertThat(LanguageDetector.of(Texts.document("a", ""))).isEmpty();
  }
}
