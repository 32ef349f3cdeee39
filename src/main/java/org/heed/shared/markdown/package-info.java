/** Long texts as people write them, with bullets, numbers, bold and links: for pages, and as plain text. */
@org.jspecify.annotations.NullMarked
package org.heed.shared.markdown;
