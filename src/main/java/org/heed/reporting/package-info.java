/** The panel's monitoring table. */
@org.jspecify.annotations.NullMarked
@org.springframework.modulith.ApplicationModule(allowedDependencies = {"recommendation", "meeting"})
package org.heed.reporting;
