/** The pages and the API of what people decide about a case outside its tasks. */
@org.jspecify.annotations.NullMarked
package org.heed.tracker.action;
