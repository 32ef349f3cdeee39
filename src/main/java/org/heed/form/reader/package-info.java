/** Reads form-js JSON into a form. */
@org.jspecify.annotations.NullMarked
package org.heed.form.reader;
