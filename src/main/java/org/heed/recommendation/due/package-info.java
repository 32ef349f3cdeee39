/** What is due when, in all the cases that somebody may read. */
@org.jspecify.annotations.NullMarked
@org.springframework.modulith.NamedInterface("due")
package org.heed.recommendation.due;
