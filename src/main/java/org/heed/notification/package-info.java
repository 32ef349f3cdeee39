/** Letters: drawn in the model as tasks, written to the outbox with the step that they tell of, and sent from there by SMTP. */
@org.jspecify.annotations.NullMarked
@org.springframework.modulith.ApplicationModule(
        allowedDependencies = {"process", "process :: task", "recommendation", "recommendation :: register"})
package org.heed.notification;
