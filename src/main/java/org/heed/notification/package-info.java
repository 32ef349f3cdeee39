/** Letters: drawn in the model as tasks, sent by SMTP or kept in the outbox. */
@org.jspecify.annotations.NullMarked
@org.springframework.modulith.ApplicationModule(allowedDependencies = {"recommendation", "process"})
package org.heed.notification;
