/** The running workflow: where cases stand, what is stuck or due, and repairs by hand. */
@org.jspecify.annotations.NullMarked
@org.springframework.modulith.ApplicationModule(
        allowedDependencies = {
            "model :: flow",
            "model :: source",
            "process",
            "process :: instance",
            "process :: migration",
            "process :: version"
        })
package org.heed.operations;
