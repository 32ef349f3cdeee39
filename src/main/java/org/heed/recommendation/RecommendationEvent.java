package org.heed.recommendation;

import java.util.Map;

/** Something that happened to a recommendation: what, and the values it moved from and to. */
record RecommendationEvent(String what, Map<String, ?> from, Map<String, ?> to) {}
