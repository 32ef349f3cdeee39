/** Cases in the engine: where they stand, what comes next, moves, timers, incidents and workload. */
@org.jspecify.annotations.NullMarked
@org.springframework.modulith.NamedInterface("instance")
package org.heed.process.instance;
