/** What people type and what Heed writes: normalised words, days, searches and directions. */
@org.jspecify.annotations.NullMarked
package org.heed.shared.text;
