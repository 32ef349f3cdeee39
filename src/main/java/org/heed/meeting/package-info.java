/** Panels, their meetings and agenda items, and the intake of recommendations from them. */
@org.jspecify.annotations.NullMarked
@org.springframework.modulith.ApplicationModule(allowedDependencies = {"recommendation", "process", "audit", "form"})
package org.heed.meeting;
