package org.heed.tasklist.list;

import static org.assertj.core.api.Assertions.assertThat;

import org.heed.Sentences;
import org.heed.shared.Page;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.context.support.MessageSourceAccessor;

/** Lists are counted up to 1,000, and what is shown says so. */
class CountedWordsTest {
    private final MessageSourceAccessor sentences = Sentences.bundled();

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    register.count     | 1000 recommendations | More than 1,000 recommendations
                    tasks.found        | 1000 tasks           | More than 1,000 tasks
                    tasks.view.overdue | 1000 overdue         | more than 1,000 overdue
                    search.count       | Found in 1000 recommendations | Found in very many places""")
    void moreThanThatIsNotCounted(String key, String most, String more) {
        assertThat(said(key, Page.COUNTED).replace(",", "")).isEqualTo(most);
        assertThat(said(key, Page.COUNTED + 1)).startsWith(more);
    }

    @ParameterizedTest
    @CsvSource({"0, All (0)", "25, All (25)", "1001, All (more than 1"})
    void theTabsOfMyWork(int open, String shown) {
        assertThat(sentences.getMessage("tasks.view.count", new Object[] {"All", open}))
                .startsWith(shown);
    }

    private String said(String key, int number) {
        return sentences.getMessage(key, new Object[] {number});
    }
}
