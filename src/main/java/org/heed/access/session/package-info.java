/** Sessions: where they are kept, how long they last, and what is kept of a form when one ends. */
@org.jspecify.annotations.NullMarked
package org.heed.access.session;
