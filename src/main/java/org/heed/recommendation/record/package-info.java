/** What has been said and done in a case, who may read each line of it, and its links to other cases. */
@org.jspecify.annotations.NullMarked
@org.springframework.modulith.NamedInterface("record")
package org.heed.recommendation.record;
