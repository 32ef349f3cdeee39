/** The page of one task, with its files and choices, and the same by the API. */
@org.jspecify.annotations.NullMarked
package org.heed.tasklist.page;
