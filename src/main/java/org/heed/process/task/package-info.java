/** Open tasks: the table that lists are read from, who holds a task, claims and delegation, and the forms of tasks. */
@org.jspecify.annotations.NullMarked
@org.springframework.modulith.NamedInterface("task")
package org.heed.process.task;
