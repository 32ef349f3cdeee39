/** The pages of rehearsals, by hand and at random. */
@org.jspecify.annotations.NullMarked
package org.heed.modelling.rehearsal;
