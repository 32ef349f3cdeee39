/** The read side: the register, its search, and what each reader may see of it. */
@org.jspecify.annotations.NullMarked
@org.springframework.modulith.NamedInterface("register")
package org.heed.recommendation.register;
