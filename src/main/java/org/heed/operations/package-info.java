/** The running workflow: where cases stand, what is stuck or due, and repairs by hand. */
@org.jspecify.annotations.NullMarked
@org.springframework.modulith.ApplicationModule(allowedDependencies = {"process", "model"})
package org.heed.operations;
