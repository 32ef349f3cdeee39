/** A form on a page: its layout, its buttons, and what is sent back. */
@org.jspecify.annotations.NullMarked
package org.heed.form.page;
