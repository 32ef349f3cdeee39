/** Drafts of the workflow: files, editors, history, and proposals to a second administrator. */
@org.jspecify.annotations.NullMarked
package org.heed.modelling.draft;
