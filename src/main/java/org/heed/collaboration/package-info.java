/** How people work together on a case: comments, absence cover, passing a task on, and hand-over. */
@org.jspecify.annotations.NullMarked
@org.springframework.modulith.ApplicationModule(
        allowedDependencies = {
            "process :: task",
            "recommendation",
            "recommendation :: record",
            "recommendation :: register"
        })
package org.heed.collaboration;
