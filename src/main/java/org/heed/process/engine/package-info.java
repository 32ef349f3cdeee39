/** How the engine is set up: one transaction with the rest, the fence, the job executor, the clock, the locks of cases, and the engine in memory. */
@org.jspecify.annotations.NullMarked
@org.springframework.modulith.NamedInterface("engine")
package org.heed.process.engine;
