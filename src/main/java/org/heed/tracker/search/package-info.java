/** The search over cases and people, forgiving about how they are typed. */
@org.jspecify.annotations.NullMarked
package org.heed.tracker.search;
