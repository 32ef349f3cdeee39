/** What a recommendation is called for short: a title that somebody has given it, or one made of its wording. */
@org.jspecify.annotations.NullMarked
@org.springframework.modulith.NamedInterface("title")
package org.heed.recommendation.title;
