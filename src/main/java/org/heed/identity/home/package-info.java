/** What modules add to the home page of a person: figures and sections, by what the person is to the council. */
@org.jspecify.annotations.NullMarked
package org.heed.identity.home;
