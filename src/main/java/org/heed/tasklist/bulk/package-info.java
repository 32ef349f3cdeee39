/** The same for many tasks at once. */
@org.jspecify.annotations.NullMarked
package org.heed.tasklist.bulk;
