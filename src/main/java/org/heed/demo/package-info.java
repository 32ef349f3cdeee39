/** A council of our own invention, and a clock that an administrator may move. */
@org.jspecify.annotations.NullMarked
@org.springframework.modulith.ApplicationModule(
        allowedDependencies = {
            "audit",
            "meeting",
            "meeting :: intake",
            "process :: completion",
            "process :: engine",
            "process :: task",
            "recommendation",
            "recommendation :: part",
            "recommendation :: record",
            "recommendation :: register"
        })
package org.heed.demo;
