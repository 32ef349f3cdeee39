/** The stage in which a proposed closure is checked and then approved or returned by the chair. */
@org.jspecify.annotations.NullMarked
@org.springframework.modulith.ApplicationModule(allowedDependencies = {"recommendation", "process"})
package org.heed.closure;
