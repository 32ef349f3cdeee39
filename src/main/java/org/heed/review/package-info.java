/** The stage in which the lead officer reports progress every six months. */
@org.jspecify.annotations.NullMarked
@org.springframework.modulith.ApplicationModule(allowedDependencies = {"recommendation", "process", "form"})
package org.heed.review;
