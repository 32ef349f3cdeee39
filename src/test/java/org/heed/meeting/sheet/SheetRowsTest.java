package org.heed.meeting.sheet;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.heed.form.Form;
import org.heed.recommendation.Kind;
import org.heed.shared.BadRequest;
import org.junit.jupiter.api.Test;

/** What is typed and pasted on a sheet, and whose answers are to nobody any more. */
class SheetRowsTest {
    private static final Map<String, Object> ROW = Map.of("item", "Buses", "wording", "That they run");

    @Test
    void whatHoldsForEveryRowHoldsWhereARowSaysNothing() {
        Map<String, Object> own = new HashMap<>(ROW);
        own.put("kind", "UNDERTAKING");
        own.put("parts", "One\n\n Two ");
        SheetRows rows = SheetRows.of(Map.of("allKind", "ACTION", "rows", List.of(ROW, Map.of(), own)));
        assertThat(rows.errors().isEmpty()).isTrue();
        assertThat(rows.lines()).extracting(SheetLine::kind).containsExactly(Kind.ACTION, Kind.UNDERTAKING);
        assertThat(rows.lines()).extracting(SheetLine::row).containsExactly(0, 2);
        assertThat(rows.lines().get(1).parts()).containsExactly("One", "Two");
        assertThat(rows.lines()).allMatch(line -> line.assignment().isEmpty());
    }

    @Test
    void whoNamesAServiceNamesAllThatAssigns() {
        SheetRows rows = SheetRows.of(Map.of("allKind", "ACTION", "allService", "learning", "rows", List.of(ROW)));
        assertThat(rows.lines()).isEmpty();
        assertThat(rows.errors().byKey()).containsOnlyKeys("rows-0-leadOfficer", "rows-0-route", "rows-0-receivedOn");
        assertThat(SheetRows.of(Map.of("rows", List.of(Map.of()))).errors().byKey())
                .containsOnlyKeys("rows-0-wording");
    }

    @Test
    void pastedRowsFillWhatIsBlankAndNoMoreThanThereIsRoomFor() {
        Map<String, String> filled = PastedRows.into(
                Map.of("rows-0-item", "Typed", "rows-1-item", ""), "Buses\tThat they run\n\nThat it is quiet");
        assertThat(filled)
                .containsEntry("rows-0-item", "Typed")
                .containsEntry("rows-1-item", "Buses")
                .containsEntry("rows-1-wording", "That they run")
                .containsEntry("rows-2-wording", "That it is quiet");
        assertThatThrownBy(() -> PastedRows.into(Map.of(), "That it is done\n".repeat(21)))
                .isInstanceOf(BadRequest.class);
        assertThatThrownBy(() -> PastedRows.into(Map.of(), "\"never closed")).isInstanceOf(BadRequest.class);
    }

    @Test
    void anAnswerAboutACaseThatSomebodyElseHasConsideredIsNamed() {
        var sheet = new RepliesToConsider.Sheet(List.of(), new Form("views", List.of()), false);
        assertThat(sheet.gone(Map.of("rCLSP_2026_27_04_view", "CLOSE", "rCLSP_2026_27_05_view", "", "minute", "3")))
                .containsExactly("CLSP-2026-27-04");
    }
}
