/** Panels, their meetings and agenda items, and the intake of recommendations from them. */
@org.jspecify.annotations.NullMarked
@org.springframework.modulith.ApplicationModule(
        allowedDependencies = {
            "audit",
            "process",
            "process :: completion",
            "process :: instance",
            "process :: task",
            "recommendation",
            "recommendation :: panel",
            "recommendation :: part",
            "recommendation :: record",
            "recommendation :: register"
        })
package org.heed.meeting;
