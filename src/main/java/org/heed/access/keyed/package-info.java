/** Requests that are sent twice and done once, by the key that they carry. */
@org.jspecify.annotations.NullMarked
package org.heed.access.keyed;
