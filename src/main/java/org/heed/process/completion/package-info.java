/** The one way in which a task is completed, and what becomes of answers to questions that an administrator added. */
@org.jspecify.annotations.NullMarked
@org.springframework.modulith.NamedInterface("completion")
package org.heed.process.completion;
