/** What a person keeps of the lists that all pages have in common: views under a name, columns, density. */
@org.jspecify.annotations.NullMarked
package org.heed.identity.list;
