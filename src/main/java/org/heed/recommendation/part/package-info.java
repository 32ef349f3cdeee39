/** Parts of a recommendation and the improvement actions that were promised for it. */
@org.jspecify.annotations.NullMarked
@org.springframework.modulith.NamedInterface("part")
package org.heed.recommendation.part;
