/** The rule book: what a model, a decision table and a form may hold, read as files and without an engine. */
@org.jspecify.annotations.NullMarked
@org.springframework.modulith.ApplicationModule(allowedDependencies = {})
package org.heed.model;
