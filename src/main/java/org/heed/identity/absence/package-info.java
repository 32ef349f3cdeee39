/** Who is away, who covers, and the user of a request with those whom they cover. */
@org.jspecify.annotations.NullMarked
package org.heed.identity.absence;
