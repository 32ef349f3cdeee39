package org.heed.process.task;

/** Whose tasks a list shows: those I hold, those of my teams that nobody holds, or all of cases that I may read. */
public enum TaskView {
    MINE,
    TEAM,
    ALL
}
