/** What a file is by its content, whether it is taken, and whether it carries a virus. */
@org.jspecify.annotations.NullMarked
package org.heed.evidence.file;
