/** What a handler of requests says of itself: what it costs, how much it takes, which withheld words it shows. */
@org.jspecify.annotations.NullMarked
package org.heed.shared.request;
