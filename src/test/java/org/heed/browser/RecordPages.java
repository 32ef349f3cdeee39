package org.heed.browser;

import com.microsoft.playwright.Page;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The record of a case as people go through it. */
public final class RecordPages {
    private RecordPages() {}

    /** Follows a link of the actions that a record folds away. */
    public static void act(Page record, String action) {
        record.getByText("More actions").click();
        Visit.follow(record.locator(".heed-choices a", new Page.LocatorOptions().setHasText(action)));
    }

    /** All that the record says, on each of its pages and whatever is folded. */
    public static String text(Visit visit, String slug) {
        return Stream.of("", "/parts", "/evidence", "/history")
                .map(page -> visit.open("/recommendations/" + slug + page)
                        .locator("main")
                        .textContent())
                .collect(Collectors.joining("\n"));
    }
}
