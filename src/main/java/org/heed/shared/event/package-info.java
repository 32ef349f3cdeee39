/** What happened, as records with typed fields, which the audit trail keeps. */
@org.jspecify.annotations.NullMarked
package org.heed.shared.event;
