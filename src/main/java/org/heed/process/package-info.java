/** The engine module, the only one that knows Camunda: what other modules implement or call, and the parts of a running workflow. */
@org.jspecify.annotations.NullMarked
@org.springframework.modulith.ApplicationModule(
        allowedDependencies = {"audit", "model", "model :: flow", "model :: source", "model :: vocabulary"})
package org.heed.process;
