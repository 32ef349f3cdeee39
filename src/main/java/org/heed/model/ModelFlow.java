package org.heed.model;

/** A flow with its condition, which is empty where it has none. */
record ModelFlow(String id, String name, String from, String to, String condition) {}
