/** Who may do what: the only place that decides it. */
@org.jspecify.annotations.NullMarked
package org.heed.identity.permission;
