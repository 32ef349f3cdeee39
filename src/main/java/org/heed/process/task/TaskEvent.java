package org.heed.process.task;

import org.heed.shared.event.Changed;
import org.heed.shared.event.Event;
import org.heed.shared.event.StoredAs;
import org.jspecify.annotations.Nullable;

/** What can happen to who has a task; {@code actingFor} is in whose place somebody did it. */
sealed interface TaskEvent extends Event {
    /** The task by its title, and who had it and has it now. */
    record Held(Changed<String> task, Changed<String> assignee) {}

    @StoredAs("TASK_CLAIMED")
    record Claimed(Held held, @Nullable String actingFor) implements TaskEvent {}

    @StoredAs("TASK_RELEASED")
    record Released(Held held, @Nullable String actingFor) implements TaskEvent {}

    @StoredAs("TASK_HANDED")
    record Handed(Held held, String reason, @Nullable String actingFor) implements TaskEvent {}

    @StoredAs("TASK_DELEGATED")
    record Delegated(Held held, String wanted, @Nullable String actingFor) implements TaskEvent {}

    @StoredAs("TASK_GIVEN_BACK")
    record GivenBack(Held held, @Nullable String note, @Nullable String actingFor) implements TaskEvent {}

    @StoredAs("TASK_DONE_FOR")
    record DoneFor(Held held, @Nullable String actingFor) implements TaskEvent {}
}
