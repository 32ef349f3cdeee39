/** A council of our own invention, and a clock that an administrator may move. */
@org.jspecify.annotations.NullMarked
@org.springframework.modulith.ApplicationModule(
        allowedDependencies = {"meeting", "process", "recommendation", "audit", "form"})
package org.heed.demo;
