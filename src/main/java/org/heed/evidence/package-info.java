/** Evidence: files and links that show what was said of a case, kept with their hashes. */
@org.jspecify.annotations.NullMarked
@org.springframework.modulith.ApplicationModule(
        allowedDependencies = {
            "process :: task",
            "recommendation",
            "recommendation :: record",
            "recommendation :: register"
        })
package org.heed.evidence;
