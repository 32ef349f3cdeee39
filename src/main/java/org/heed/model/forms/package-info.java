/** Rules for the forms of a model. */
@org.jspecify.annotations.NullMarked
package org.heed.model.forms;
