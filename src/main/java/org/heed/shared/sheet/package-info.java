/** Lists as files that a spreadsheet opens. */
@org.jspecify.annotations.NullMarked
package org.heed.shared.sheet;
