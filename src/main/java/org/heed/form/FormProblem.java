package org.heed.form;

/** A form that cannot be used as it is written; the message says which component and why. */
public final class FormProblem extends RuntimeException {
    public FormProblem(String message) {
        super(message);
    }
}
