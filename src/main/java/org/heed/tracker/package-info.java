/** The register and the record of one recommendation. */
@org.jspecify.annotations.NullMarked
@org.springframework.modulith.ApplicationModule(
        allowedDependencies = {
            "audit",
            "meeting",
            "process :: instance",
            "process :: task",
            "recommendation",
            "recommendation :: action",
            "recommendation :: part",
            "recommendation :: record",
            "recommendation :: register"
        })
package org.heed.tracker;
