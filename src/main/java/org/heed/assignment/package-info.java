/** The stage in which a recommendation gets a service, a lead officer and a deadline. */
@org.jspecify.annotations.NullMarked
@org.springframework.modulith.ApplicationModule(allowedDependencies = {"recommendation", "process", "form"})
package org.heed.assignment;
