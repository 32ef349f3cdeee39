/** The stage in which a recommendation gets a service, a lead officer and a deadline. */
@org.jspecify.annotations.NullMarked
@org.springframework.modulith.ApplicationModule(
        allowedDependencies = {
            "process",
            "process :: instance",
            "process :: version",
            "recommendation",
            "recommendation :: action",
            "recommendation :: part",
            "recommendation :: record",
            "recommendation :: register",
            "recommendation :: title"
        })
package org.heed.assignment;
