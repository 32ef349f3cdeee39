/** E-mails as rows: written in the transaction that they tell of, sent by a worker, tried again. */
@org.jspecify.annotations.NullMarked
package org.heed.notification.outbox;
