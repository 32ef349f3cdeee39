package org.heed.shared.request;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.web.context.request.RequestContextHolder;
import org.springframework.web.context.request.ServletRequestAttributes;

/** A page asks for the same several times and reads it once; what may write reads anew. */
class OnceReadTest {
    private final OnceRead<Integer, String> once = new OnceRead<>();
    private final List<Integer> read = new ArrayList<>();

    @AfterEach
    void end() {
        RequestContextHolder.resetRequestAttributes();
    }

    private static void begin(String method) {
        RequestContextHolder.setRequestAttributes(
                new ServletRequestAttributes(new MockHttpServletRequest(method, "/")));
    }

    /** Even numbers are found. */
    private Map<Integer, String> ask(Integer... keys) {
        return once.of(List.of(keys), this::read);
    }

    private Map<Integer, String> read(Collection<Integer> keys) {
        read.addAll(keys);
        return keys.stream()
                .filter(key -> key % 2 == 0)
                .collect(Collectors.toMap(Function.identity(), key -> "v" + key));
    }

    @Test
    void whatOnlyReadsReadsOnce() {
        begin("GET");
        assertThat(ask(2, 4)).containsOnly(Map.entry(2, "v2"), Map.entry(4, "v4"));
        assertThat(ask(4, 6)).containsOnly(Map.entry(4, "v4"), Map.entry(6, "v6"));
        assertThat(read).containsExactly(2, 4, 6);
    }

    @Test
    void twoKeepApartWhatTheyHaveRead() {
        begin("GET");
        ask(2);
        assertThat(new OnceRead<Integer, String>().of(List.of(2), keys -> Map.of(2, "another")))
                .containsOnly(Map.entry(2, "another"));
    }

    @Test
    void whatIsNotThereIsAskedForAgain() {
        begin("GET");
        assertThat(ask(1)).isEmpty();
        assertThat(ask(1, 2)).containsOnly(Map.entry(2, "v2"));
        assertThat(read).containsExactly(1, 1, 2);
    }

    @Test
    void anotherRequestReadsAnew() {
        begin("GET");
        ask(2);
        begin("GET");
        ask(2);
        assertThat(read).containsExactly(2, 2);
    }

    @Test
    void whatMayWriteReadsEachTime() {
        begin("POST");
        ask(2);
        ask(2);
        end();
        ask(2);
        assertThat(read).containsExactly(2, 2, 2);
    }

    @Test
    void whatReadsVeryManyKeepsNoMore() {
        begin("GET");
        Integer[] many = IntStream.range(0, 400).mapToObj(key -> 2 * key).toArray(Integer[]::new);
        assertThat(ask(many)).hasSize(400);
        read.clear();
        assertThat(ask(many)).hasSize(400);
        assertThat(read).hasSize(400);
    }
}
