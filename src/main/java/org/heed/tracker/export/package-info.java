/** A case as an archive of files. */
@org.jspecify.annotations.NullMarked
package org.heed.tracker.export;
