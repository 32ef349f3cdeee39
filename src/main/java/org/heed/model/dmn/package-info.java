/** Rules for decision tables. */
@org.jspecify.annotations.NullMarked
package org.heed.model.dmn;
