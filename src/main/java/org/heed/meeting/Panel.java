package org.heed.meeting;

/**
 * A scrutiny panel; {@code id} is its group's name, {@code code} begins the references of its recommendations.
 *
 * @param signsOff whether each reply to the panel must be signed off by the director or the executive member
 */
public record Panel(String id, String code, String name, boolean signsOff) {
    /** What a code may be: references begin with it. */
    static final String CODE = "[A-Z][A-Z0-9]{0,9}";
}
