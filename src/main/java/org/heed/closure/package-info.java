/** The stage in which a proposed closure is checked and then approved or returned by the chair. */
@org.jspecify.annotations.NullMarked
@org.springframework.modulith.ApplicationModule(
        allowedDependencies = {
            "process",
            "process :: instance",
            "process :: task",
            "recommendation",
            "recommendation :: action",
            "recommendation :: part",
            "recommendation :: record",
            "recommendation :: register"
        })
package org.heed.closure;
