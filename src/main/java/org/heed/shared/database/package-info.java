/** Troubles with the database, and work in the background that waits for it. */
@org.jspecify.annotations.NullMarked
package org.heed.shared.database;
