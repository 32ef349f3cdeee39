package org.heed.identity.permission;

import java.util.Set;

/** The cases whose lists a person may read: every one, or those of some panels and services. */
public record Reach(boolean everything, Set<String> panels, Set<String> services) {}
