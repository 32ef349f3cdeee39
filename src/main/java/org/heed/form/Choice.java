package org.heed.form;

/** One answer that a list offers. */
public record Choice(String value, String label) {}
