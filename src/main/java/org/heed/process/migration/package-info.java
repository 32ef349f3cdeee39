/** Moves running cases from one version of the workflow to another, and tries that out before. */
@org.jspecify.annotations.NullMarked
@org.springframework.modulith.NamedInterface("migration")
package org.heed.process.migration;
