/** The engine room, the only one that knows Camunda: open tasks, models, decisions and the fence. */
@org.jspecify.annotations.NullMarked
@org.springframework.modulith.ApplicationModule(
        allowedDependencies = {"audit", "model", "model :: flow", "model :: source", "model :: vocabulary"})
package org.heed.process;
