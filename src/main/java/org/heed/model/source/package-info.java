/** Model files as they arrive: encodings, archives, and XML that strangers wrote. */
@org.jspecify.annotations.NullMarked
@org.springframework.modulith.NamedInterface("source")
package org.heed.model.source;
