/** Plays a draft of the workflow with invented answers. */
@org.jspecify.annotations.NullMarked
@org.springframework.modulith.NamedInterface("rehearsal")
package org.heed.process.rehearsal;
