/** My work, and one page for every user task. */
@org.jspecify.annotations.NullMarked
@org.springframework.modulith.ApplicationModule(
        allowedDependencies = {
            "meeting",
            "process :: completion",
            "process :: instance",
            "process :: task",
            "recommendation",
            "recommendation :: part",
            "recommendation :: record",
            "recommendation :: register"
        })
package org.heed.tasklist;
