/** The panel's monitoring table. */
@org.jspecify.annotations.NullMarked
@org.springframework.modulith.ApplicationModule(allowedDependencies = {"recommendation", "meeting", "process"})
package org.heed.reporting;
