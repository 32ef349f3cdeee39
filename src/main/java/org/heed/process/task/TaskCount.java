package org.heed.process.task;

/** How many tasks a list holds, and how many of them are past their date. */
public record TaskCount(long open, long overdue) {}
