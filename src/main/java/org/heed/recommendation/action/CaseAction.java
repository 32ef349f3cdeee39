package org.heed.recommendation.action;

import java.util.Map;
import java.util.Optional;
import org.heed.form.Form;
import org.heed.form.FormErrors;
import org.heed.form.page.PageForms;
import org.heed.identity.User;
import org.heed.recommendation.register.RegisterEntry;
import org.jspecify.annotations.Nullable;

/** Something that people decide about a case outside its tasks; it has a form and a page of its own. */
public interface CaseAction {
    /** Its name in addresses; {@code do.<name>} is what it is called on pages. */
    String name();

    /** Whether this person may do it to the case, at whatever stage that is. */
    boolean may(User user, RegisterEntry about);

    /** Whether it can be done to the case at this stage, by whomever. */
    default boolean fits(RegisterEntry about) {
        return about.closedOn() == null;
    }

    /** Which question of its form asks for another case; both are then kept from others before either is read. */
    default Optional<String> otherCase() {
        return Optional.empty();
    }

    /**
     * What is asked for.
     *
     * @param other the other case that the answers name; null where none is named that the user may read
     * @param number which part or action of the case it is done to; 0 where it is done to the case
     */
    record Asked(RegisterEntry about, @Nullable RegisterEntry other, int number, Map<String, Object> values) {
        public String text(String key) {
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

    /** Does it, in the transaction at hand and with the case, and the other one that the answers name, kept from others; errors mean that nothing was done. */
    FormErrors perform(Asked asked, User by);
}
