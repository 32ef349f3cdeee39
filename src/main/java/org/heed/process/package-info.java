/** The engine room, the only one that knows Camunda: open tasks, models, decisions and the fence. */
@org.jspecify.annotations.NullMarked
@org.springframework.modulith.ApplicationModule(allowedDependencies = {"form", "audit", "model"})
package org.heed.process;
