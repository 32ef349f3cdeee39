package org.heed.shared;

/** Whether this Heed is a demonstration: an invented council and a clock that may be moved. Not for production. */
public record Demonstration(boolean on) {}
