/** The stage in which the lead officer replies and the panel considers the reply. */
@org.jspecify.annotations.NullMarked
@org.springframework.modulith.ApplicationModule(
        allowedDependencies = {
            "process",
            "recommendation",
            "recommendation :: action",
            "recommendation :: part",
            "recommendation :: record",
            "recommendation :: register"
        })
package org.heed.response;
