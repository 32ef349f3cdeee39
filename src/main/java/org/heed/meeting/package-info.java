/** Panels, their meetings and agenda items, and the intake of recommendations from them. */
@org.jspecify.annotations.NullMarked
@org.springframework.modulith.ApplicationModule(
        allowedDependencies = {
            "audit",
            "process",
            "process :: instance",
            "recommendation",
            "recommendation :: part",
            "recommendation :: register"
        })
package org.heed.meeting;
