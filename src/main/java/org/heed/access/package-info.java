/** The doors: signing in and out, sessions and their limits, what a browser is told to allow, and how often one may knock. */
@org.jspecify.annotations.NullMarked
@org.springframework.modulith.ApplicationModule(allowedDependencies = {})
package org.heed.access;
