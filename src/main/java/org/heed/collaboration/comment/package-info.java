/** Comments on a case, and mentions. */
@org.jspecify.annotations.NullMarked
package org.heed.collaboration.comment;
