/** The public register: what everybody may read without an account. */
@org.jspecify.annotations.NullMarked
@org.springframework.modulith.ApplicationModule(
        allowedDependencies = {
            "meeting",
            "recommendation",
            "recommendation :: record",
            "recommendation :: register",
            "reporting"
        })
package org.heed.publication;
