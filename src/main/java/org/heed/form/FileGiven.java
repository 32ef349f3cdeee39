package org.heed.form;

/** A file that was uploaded to answer a question; {@code id} stands for it among the answers. */
public record FileGiven(String id, String name, String size, boolean withheld) {}
