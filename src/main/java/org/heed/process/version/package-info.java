/** Versions of the workflow: deployed, checked and shipped. */
@org.jspecify.annotations.NullMarked
@org.springframework.modulith.NamedInterface("version")
package org.heed.process.version;
