package org.wirecopy.trace.attribution;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.wirecopy.token.Tokenizer;
import org.wirecopy.trace.named.Agency;

class AgenciesTest {
  private final Agencies agencies = Agencies.standard();

  @Test
  void knows_agencies_of_every_part_of_the_world() {
    assertThat(agencies.all()).hasSizeGreaterThan(60);
    assertThat(agencies.all().stream().map(Agency::country).distinct()).hasSizeGreaterThan(50);
    assertThat(agencies.all()).extracting(Agency::country).allMatch(c -> c.matches("[A-Z]{2}|"));
  }

  @Test
  void finds_an_agency_by_its_code() {
    assertThat(agencies.byCode("AFP")).map(Agency::name).contains("Agence France-Presse");
    assertThat(agencies.byCode("WCIW")).isEmpty();
  }

  @Test
  void tells_release_services_from_news_agencies() {
    assertThat(agencies.carriesReleases(agencies.byCode("PRNewswire").orElseThrow())).isTrue();
    assertThat(agencies.carriesReleases(agencies.byCode("Reuters").orElseThrow())).isFalse();
  }

  @Test
  void knows_short_names_in_their_own_spelling_only() {
    assertThat(agencies.find(Tokenizer.tokenize("a map, an app, pa and ma, tap water"))).isEmpty();
    assertThat(agencies.find(Tokenizer.tokenize("AP and dpa"))).hasSize(2);
  }

  @Test
  void knows_names_in_other_scripts() {
    assertThat(agencies.find(Tokenizer.tokenize("新华社 ТАСС رويترز 연합뉴스 ロイター")))
        .extracting(match -> match.value().code())
        .containsExactly("Xinhua", "TASS", "Reuters", "Yonhap", "Reuters");
  }

  @Test
  void cannot_be_changed() {
    assertThatThrownBy(() -> agencies.all().clear())
        .isInstanceOf(UnsupportedOperationException.class);
  }
}
