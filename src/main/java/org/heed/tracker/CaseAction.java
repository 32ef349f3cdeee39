package org.heed.tracker;

import java.util.Map;
import org.heed.form.Form;
import org.heed.form.FormErrors;
import org.heed.form.PageForms;
import org.heed.identity.User;
import org.heed.recommendation.RegisterEntry;

/** Something that people decide about a case outside its tasks; it has a form and a page of its own. */
interface CaseAction {
    /** Its name in addresses; {@code do.<name>} is what it is called on pages. */
    String name();

    /** Whether this person may do it to the case as it stands. */
    boolean may(User user, RegisterEntry about);

    /** What it is done to, where that is one thing of the case among several; 0 else. */
    record Asked(RegisterEntry about, int number, Map<String, Object> values) {
        String text(String key) {
            Object value = values.get(key);
            return value == null ? "" : value.toString();
        }
    }

    default Form form() {
        return PageForms.read(name());
    }

    /** What is asked for or promised by the one part or action that it is done to; empty where it is done to the case. */
    default String subject(RegisterEntry about, int number) {
        return "";
    }

    /** What the form holds before anybody has typed. */
    default Map<String, String> suggested(RegisterEntry about) {
        return Map.of();
    }

    /** Does it, in the transaction at hand and with the case kept from others; errors mean that nothing was done. */
    FormErrors perform(Asked asked, User by);
}
