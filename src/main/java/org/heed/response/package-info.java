/** The stage in which the lead officer replies and the panel considers the reply. */
@org.jspecify.annotations.NullMarked
@org.springframework.modulith.ApplicationModule(allowedDependencies = {"recommendation", "process", "form"})
package org.heed.response;
