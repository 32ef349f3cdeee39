/** The database: an embedded PostgreSQL where none is configured. */
@org.jspecify.annotations.NullMarked
@org.springframework.modulith.ApplicationModule(allowedDependencies = {})
package org.heed.database;
