/** The register as a list: filtered, sorted, kept under names, and as a file. */
@org.jspecify.annotations.NullMarked
package org.heed.tracker.list;
