/** The stage in which the lead officer reports progress every six months. */
@org.jspecify.annotations.NullMarked
@org.springframework.modulith.ApplicationModule(
        allowedDependencies = {
            "process",
            "process :: instance",
            "recommendation",
            "recommendation :: action",
            "recommendation :: part",
            "recommendation :: record",
            "recommendation :: register"
        })
package org.heed.review;
