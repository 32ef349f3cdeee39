package org.heed.tracker;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import org.heed.identity.User;
import org.heed.process.instance.CasePosition;
import org.heed.recommendation.record.CaseRecord;
import org.heed.recommendation.record.RecordPart.Place;
import org.heed.recommendation.register.ReadingPlace;
import org.heed.recommendation.register.RegisterEntry;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;

/** The record of one recommendation, in four pages under one heading: a summary, its parts and actions, its evidence, and its history. */
@ReadingPlace(ReadingPlace.Place.RECORD)
@Controller
@RequestMapping("/recommendations/{reference}")
class RecordController {
    private final RecordHeading heading;
    private final StatusText words;
    private final Timeline timeline;
    private final CaseRecord caseRecord;
    private final CaseContents contents;

    RecordController(
            RecordHeading heading, StatusText words, Timeline timeline, CaseRecord caseRecord, CaseContents contents) {
        this.heading = heading;
        this.words = words;
        this.timeline = timeline;
        this.caseRecord = caseRecord;
        this.contents = contents;
    }

    /** The pages of a record, in the order of their tabs. */
    private enum Tab {
        SUMMARY,
        PARTS,
        EVIDENCE,
        HISTORY;

        String word() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    /** A tab as it is shown: the end of its address and of the key of its name. */
    record Shown(String name, String path) {}

    private static final List<Shown> TABS = Arrays.stream(Tab.values())
            .map(tab -> new Shown(tab.word(), tab == Tab.SUMMARY ? "" : "/" + tab.word()))
            .toList();

    /** A filter of the timeline belongs to the history, where the timeline is. */
    @GetMapping
    String summary(@PathVariable String reference, TimelineFilter filter, User user, Model model) {
        if (filter.narrows()) {
            return history(reference, filter, user, model);
        }
        WholeCase whole = begin(reference, Tab.SUMMARY, user, model);
        RegisterEntry about = whole.about();
        int said = whole.said().size();
        model.addAttribute("panel", whole.panel());
        model.addAttribute("meeting", whole.meeting());
        model.addAttribute("item", whole.item());
        model.addAttribute("latest", whole.said().subList(Math.max(0, said - 1), said));
        model.addAttribute("earlier", Math.max(0, said - 1));
        model.addAttribute("ahead", words.ahead(whole));
        model.addAttribute("inside", contents.content(about, user));
        model.addAttribute("parts", caseRecord.parts(about, user, Place.SUMMARY));
        return "tracker/record";
    }

    @GetMapping("/parts")
    String parts(@PathVariable String reference, User user, Model model) {
        RegisterEntry about = begin(reference, Tab.PARTS, user, model).about();
        model.addAttribute("inside", contents.content(about, user));
        model.addAttribute("parts", caseRecord.parts(about, user, Place.PARTS));
        return "tracker/record";
    }

    @GetMapping("/evidence")
    String evidence(@PathVariable String reference, User user, Model model) {
        RegisterEntry about = begin(reference, Tab.EVIDENCE, user, model).about();
        model.addAttribute("parts", caseRecord.parts(about, user, Place.EVIDENCE));
        return "tracker/record";
    }

    @GetMapping("/history")
    String history(@PathVariable String reference, TimelineFilter filter, User user, Model model) {
        WholeCase whole = begin(reference, Tab.HISTORY, user, model);
        CasePosition position = whole.position();
        model.addAttribute("said", whole.said());
        model.addAttribute("standing", words.behind(whole));
        model.addAttribute("filter", filter);
        model.addAttribute("narrowed", filter.narrows());
        model.addAttribute("timeline", timeline.shown(whole.about(), filter, user));
        model.addAttribute("position", position);
        model.addAttribute(
                "now", position.now().stream().map(CasePosition.Step::id).toList());
        return "tracker/record";
    }

    private WholeCase begin(String reference, Tab tab, User user, Model model) {
        model.addAttribute("tab", tab.word());
        model.addAttribute("tabs", TABS);
        return heading.show(reference, user, model);
    }
}
