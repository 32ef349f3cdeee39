package org.heed.shared.event;

/** An event that leaves its subject as it is: that something was read, or that an e-mail was written. */
public interface Trace extends Event {}
