/** The panel's monitoring table. */
@org.jspecify.annotations.NullMarked
@org.springframework.modulith.ApplicationModule(
        allowedDependencies = {
            "meeting",
            "meeting :: days",
            "process :: task",
            "recommendation",
            "recommendation :: due",
            "recommendation :: part",
            "recommendation :: record",
            "recommendation :: register"
        })
package org.heed.reporting;
