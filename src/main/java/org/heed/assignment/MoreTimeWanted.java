package org.heed.assignment;

import org.heed.identity.User;
import org.heed.recommendation.record.RecordPart;
import org.heed.recommendation.record.TimeAsked;
import org.heed.recommendation.register.RegisterEntry;
import org.jspecify.annotations.Nullable;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** On the page of a case, that more time is asked for and waits for an answer. */
@Component
@Order(0)
class MoreTimeWanted implements RecordPart {
    private final TimeAsked asked;
    private final RefuseTime answer;

    MoreTimeWanted(TimeAsked asked, RefuseTime answer) {
        this.asked = asked;
        this.answer = answer;
    }

    /** What is asked for, and whether the reader may answer. */
    public record Wanted(RegisterEntry about, TimeAsked.@Nullable Ask ask, boolean mayAnswer) {}

    @Override
    public Place place() {
        return Place.SUMMARY;
    }

    @Override
    public String template() {
        return "parts/more-time";
    }

    @Override
    public Object content(RegisterEntry about, User reader) {
        TimeAsked.Ask ask = about.withheld() ? null : asked.of(about.id()).orElse(null);
        return new Wanted(about, ask, ask != null && answer.may(reader, about));
    }
}
