package org.heed.shared.text;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.heed.shared.BadRequest;
import org.junit.jupiter.api.Test;

/** People are found by the beginning of a name, without its accents. */
class SearchWordsTest {
    @Test
    void accentsAndCaseCountForNothing() {
        assertThat(SearchWords.begin("sian", "Siân Rees")).isTrue();
        assertThat(SearchWords.begin("SIA\u0302N", "Siân Rees")).isTrue();
        assertThat(SearchWords.begin("o'con", "Mary O’Connor")).isTrue();
        assertThat(SearchWords.begin("O’Con", "Mary O'Connor")).isTrue();
        assertThat(SearchWords.begin("pawel lucz", "Paweł Łuczak")).isTrue();
        assertThat(SearchWords.begin("rees sian", "Siân Rees")).isTrue();
        assertThat(SearchWords.begin("", "Siân Rees")).isTrue();
    }

    @Test
    void onlyTheBeginningCounts() {
        assertThat(SearchWords.begin("ian", "Siân Rees")).isFalse();
        assertThat(SearchWords.begin("sian owen", "Siân Rees")).isFalse();
    }

    @Test
    void asManyWordsAsAFieldTakes() {
        assertThat(SearchWords.of("\u00a0café\u200b")).isEqualTo("café");
        assertThatThrownBy(() -> SearchWords.of("x".repeat(101))).isInstanceOf(BadRequest.class);
    }
}
