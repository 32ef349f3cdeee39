/** Who gets in: signing in and out, what a browser is told to allow, and who may ask for which address. */
@org.jspecify.annotations.NullMarked
@org.springframework.modulith.ApplicationModule(allowedDependencies = {})
package org.heed.access;
