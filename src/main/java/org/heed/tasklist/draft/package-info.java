/** Drafts of answers: kept as they are typed, by several people, in versions. */
@org.jspecify.annotations.NullMarked
package org.heed.tasklist.draft;
