/** One append-only, hash-chained trail of every change. */
@org.jspecify.annotations.NullMarked
@org.springframework.modulith.ApplicationModule(allowedDependencies = {})
package org.heed.audit;
