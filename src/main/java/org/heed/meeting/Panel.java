package org.heed.meeting;

import java.util.Map;
import org.heed.shared.text.Maps;

/**
 * A scrutiny panel; {@code id} is its group's name, {@code code} begins the references of its recommendations.
 *
 * @param signsOff whether each reply to the panel must be signed off by the director or the executive member
 * @param partsBeforeReply whether each part must have a reply before the recommendation is replied to
 * @param doneBeforeClosure whether no part and no improvement action may be open when a closure is proposed
 */
public record Panel(
        String id, String code, String name, boolean signsOff, boolean partsBeforeReply, boolean doneBeforeClosure) {
    /** What a code may be: references begin with it. */
    static final String CODE = "[A-Z][A-Z0-9]{0,9}";

    /** The same panel by another name and with the rules that were answered. */
    Panel with(String newName, Map<String, ?> answers) {
        return new Panel(
                id,
                code,
                newName,
                Boolean.TRUE.equals(answers.get("signsOff")),
                Boolean.TRUE.equals(answers.get("partsBeforeReply")),
                Boolean.TRUE.equals(answers.get("doneBeforeClosure")));
    }

    /** Its rules by their names. */
    Map<String, Object> rules() {
        return Maps.ofNonNull(
                "signsOff", signsOff, "partsBeforeReply", partsBeforeReply, "doneBeforeClosure", doneBeforeClosure);
    }
}
