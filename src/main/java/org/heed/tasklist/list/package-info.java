/** My work: the list of tasks, its filters and saved lists, and the next task. */
@org.jspecify.annotations.NullMarked
package org.heed.tasklist.list;
