/** The case: a recommendation, its reference, its deadline and where it stands on the four axes. */
@org.jspecify.annotations.NullMarked
@org.springframework.modulith.ApplicationModule(
        allowedDependencies = {"audit", "process", "process :: completion", "process :: task"})
package org.heed.recommendation;
