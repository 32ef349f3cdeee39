/** Checks answers against a form. */
@org.jspecify.annotations.NullMarked
package org.heed.form.check;
