package org.heed.demo;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.heed.identity.Role;
import org.heed.identity.User;
import org.heed.recommendation.register.DemoStep;
import org.heed.recommendation.register.Register;
import org.springframework.stereotype.Component;

/** Plays what the people of the invented council do beside their tasks, each moment once. */
@Component
class DemoMoments {
    /** What stands for a name, a person, a day ahead or another case in what is typed. */
    private static final Pattern MARK = Pattern.compile("\\{(name|person|day|case):([^}]+)}");

    private final List<DemoStep> deeds;
    private final Register register;
    private final DemoPeople people;
    private final Clock clock;
    private final List<DemoMoment> left = new ArrayList<>(DemoMoment.all());

    DemoMoments(List<DemoStep> deeds, Register register, DemoPeople people, Clock clock) {
        this.deeds = deeds;
        this.register = register;
        this.people = people;
        this.clock = clock;
    }

    /** What comes in a story so many weeks after so many steps. */
    void play(DemoStory story, UUID caseId, int steps, long weeks, Function<String, UUID> caseOf) {
        for (DemoMoment moment : List.copyOf(left)) {
            if (moment.after() == steps && moment.weeks() <= weeks && moment.isOf(story)) {
                play(moment, story, caseId, caseOf);
                left.remove(moment);
            }
        }
    }

    /** Raises IllegalStateException where a moment never came. */
    void requireAllPlayed() {
        if (!left.isEmpty()) {
            throw new IllegalStateException("The demonstration left out: " + left);
        }
    }

    private void play(DemoMoment moment, DemoStory story, UUID caseId, Function<String, UUID> caseOf) {
        User by = people.inRole(moment.by(), story);
        Map<String, String> typed = new HashMap<>();
        moment.typed().forEach((field, text) -> typed.put(field, filled(text, story, caseOf)));
        deeds.stream()
                .filter(deed -> deed.name().equals(moment.deed()))
                .findFirst()
                .orElseThrow()
                .perform(register.open(caseId, by), typed, by);
    }

    private String filled(String text, DemoStory story, Function<String, UUID> caseOf) {
        return MARK.matcher(text)
                .replaceAll(mark -> Matcher.quoteReplacement(
                        switch (mark.group(1)) {
                            case "name" -> person(mark.group(2), story).name();
                            case "person" -> person(mark.group(2), story).id();
                            case "day" -> "" + LocalDate.now(clock).plusDays(Long.parseLong(mark.group(2)));
                            default ->
                                "" + register.get(caseOf.apply(mark.group(2))).reference();
                        }));
    }

    private User person(String role, DemoStory story) {
        return people.inRole(Role.valueOf(role.toUpperCase(Locale.ROOT)), story);
    }
}
