/** What the product tells a person, read in the product: each row of the outbox is a notice of its recipient. */
@org.jspecify.annotations.NullMarked
package org.heed.notification.notice;
