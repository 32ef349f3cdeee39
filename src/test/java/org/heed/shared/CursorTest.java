package org.heed.shared;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.List;
import org.junit.jupiter.api.Test;

/** A cursor is one that was handed out, or a bad request. */
class CursorTest {
    @Test
    void whatWasHandedOutIsRead() {
        assertThat(Cursor.read(Cursor.of("café", 7), 2)).isEqualTo(List.of("café", "7"));
    }

    @Test
    void whatIsNoTextIsABadRequest() {
        byte[] latin = "caf\u00e9".getBytes(StandardCharsets.ISO_8859_1);
        for (String broken : List.of(
                Base64.getUrlEncoder().encodeToString(latin),
                "%C3%28",
                "\ufffd",
                "Ã(",
                "=",
                Cursor.of("a\u0000"),
                Cursor.of(1, 2))) {
            assertThatThrownBy(() -> Cursor.read(broken, 1)).as(broken).isInstanceOf(BadRequest.class);
        }
        assertThatThrownBy(() -> Cursor.skip(Cursor.of("x"))).isInstanceOf(BadRequest.class);
    }
}
