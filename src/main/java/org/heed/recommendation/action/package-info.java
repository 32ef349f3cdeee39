/** What a stage implements to let people decide about a case outside its tasks. */
@org.jspecify.annotations.NullMarked
@org.springframework.modulith.NamedInterface("action")
package org.heed.recommendation.action;
