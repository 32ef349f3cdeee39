package org.heed.meeting;

import org.heed.form.page.FormView;
import org.springframework.context.support.MessageSourceAccessor;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.ModelAndView;

/** The page of one form by which something of the council is kept, such as a panel or a meeting. */
@Component
class KeptForm {
    private final MessageSourceAccessor messages;

    KeptForm(MessageSourceAccessor messages) {
        this.messages = messages;
    }

    /** @param title key of the heading in the message bundle */
    ModelAndView titled(String title, String back, FormView form, HttpStatus status) {
        return of(messages.getMessage(title), back, form, status);
    }

    ModelAndView of(String heading, String back, FormView form, HttpStatus status) {
        return new ModelAndView("meeting/form", status)
                .addObject("heading", heading)
                .addObject("back", back)
                .addObject("form", form);
    }
}
