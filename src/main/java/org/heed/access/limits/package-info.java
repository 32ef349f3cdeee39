/** How much, how often and how slowly anybody may ask. */
@org.jspecify.annotations.NullMarked
package org.heed.access.limits;
