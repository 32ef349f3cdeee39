package org.heed.tracker.search;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.util.List;
import org.heed.identity.User;
import org.heed.meeting.Meetings;
import org.heed.meeting.Panel;
import org.heed.recommendation.register.Passage;
import org.heed.recommendation.register.ReadingPlace;
import org.heed.recommendation.register.Search;
import org.heed.shared.BadRequest;
import org.heed.shared.Page;
import org.heed.shared.text.UserText;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseBody;
import org.springframework.web.util.UriComponentsBuilder;

/** The search over everything that was said, and over references, people and panels by name. */
@ReadingPlace(ReadingPlace.Place.SEARCH)
@Controller
@Tag(name = "Search")
class SearchController {
    private static final int LONGEST_TEXT = 200;

    private final Search search;
    private final SearchedNames names;
    private final Meetings meetings;

    SearchController(Search search, SearchedNames names, Meetings meetings) {
        this.search = search;
        this.names = names;
        this.meetings = meetings;
    }

    /** What a search finds: by name, and by words with how many there are. */
    public record Answer(SearchedNames.Found named, long total, Page<Passage.Hit> hits) {}

    @GetMapping("/search")
    String page(
            User user,
            @RequestParam(defaultValue = "") String q,
            @RequestParam(defaultValue = "") String panel,
            @RequestParam @Nullable String cursor,
            Model model) {
        String words = words(q);
        model.addAttribute("q", words);
        model.addAttribute("panel", panel);
        List<Panel> panels = meetings.panelsOf(user);
        model.addAttribute("panels", panels);
        if (!words.isEmpty()) {
            Answer answer = answer(words, panel, user, cursor, Page.SIZE);
            model.addAttribute("answer", answer);
            model.addAttribute("next", address(words, panel, answer.hits().nextCursor()));
        }
        return "tracker/search";
    }

    @GetMapping("/api/search")
    @ResponseBody
    @Operation(
            summary =
                    "Searches what was said in the cases that you may read, and references, people and panels by name;"
                            + " a total of 1001 says that there are more than are counted")
    Answer search(
            User user,
            @RequestParam String q,
            @RequestParam(defaultValue = "") String panel,
            @RequestParam @Nullable String cursor,
            @RequestParam(defaultValue = "25") int limit) {
        return answer(words(q), panel, user, cursor, Page.limit(limit));
    }

    private Answer answer(String words, String panel, User user, @Nullable String cursor, int limit) {
        String only = panel.isBlank() ? null : panel;
        return new Answer(
                names.find(words, user),
                search.count(words, only, user),
                search.page(words, only, user, cursor, limit));
    }

    private static String words(String typed) {
        String words = UserText.line(typed);
        if (words.length() > LONGEST_TEXT) {
            throw new BadRequest("register.error.text", LONGEST_TEXT);
        }
        return UserText.showsNothing(words) ? "" : words;
    }

    private static @Nullable String address(String words, String panel, @Nullable String cursor) {
        return cursor == null
                ? null
                : UriComponentsBuilder.fromPath("/search")
                        .queryParam("q", "{q}")
                        .queryParam("panel", "{panel}")
                        .queryParam("cursor", "{cursor}")
                        .encode()
                        .buildAndExpand(words, panel, cursor)
                        .toUriString();
    }
}
