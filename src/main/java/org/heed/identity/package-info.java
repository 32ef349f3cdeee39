/** Who acts: users, roles, the panels and services they belong to, and what they may do. */
@org.jspecify.annotations.NullMarked
@org.springframework.modulith.ApplicationModule(
        allowedDependencies = {},
        type = org.springframework.modulith.ApplicationModule.Type.OPEN)
package org.heed.identity;
