package org.heed.form;

import java.util.Map;

/** Checked answers: typed values of the fields that are shown, and what is wrong with the others. */
public record Submission(Map<String, Object> values, FormErrors errors) {}
