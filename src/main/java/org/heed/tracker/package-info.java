/** The register and the record of one recommendation. */
@org.jspecify.annotations.NullMarked
@org.springframework.modulith.ApplicationModule(
        allowedDependencies = {"recommendation", "meeting", "process", "audit", "form"})
package org.heed.tracker;
