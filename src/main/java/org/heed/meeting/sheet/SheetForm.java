package org.heed.meeting.sheet;

import java.util.List;
import org.heed.form.ChoiceSource;
import org.heed.form.Form;
import org.heed.form.page.PageForms;
import org.springframework.stereotype.Component;

/** What the sheet asks: answers that hold for every row, and the rows. */
@Component
class SheetForm {
    private final Form blank = PageForms.read("meetingSheet");
    private final List<ChoiceSource> lists;

    SheetForm(List<ChoiceSource> lists) {
        this.lists = lists;
    }

    Form form() {
        return blank.offering(key ->
                lists.stream().filter(list -> list.valuesKey().equals(key)).findFirst());
    }
}
