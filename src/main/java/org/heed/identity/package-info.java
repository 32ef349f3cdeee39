/** Who acts: users, roles, the panels and services they belong to, and what they may do. */
@org.jspecify.annotations.NullMarked
@org.springframework.modulith.ApplicationModule(allowedDependencies = {})
package org.heed.identity;
