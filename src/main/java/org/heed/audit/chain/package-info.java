/** The chain of hashes, its signatures and keys, and what is kept outside the database. */
@org.jspecify.annotations.NullMarked
package org.heed.audit.chain;
