package org.heed.model.flow;

/** A flow with its condition, which is empty where it has none. */
public record ModelFlow(String id, String name, String from, String to, String condition) {}
