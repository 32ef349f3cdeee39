/** My work, and one page for every user task. */
@org.jspecify.annotations.NullMarked
@org.springframework.modulith.ApplicationModule(allowedDependencies = {"recommendation", "meeting", "process", "form"})
package org.heed.tasklist;
