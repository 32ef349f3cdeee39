/** The graph of a model: its paths, circles and tokens, and the facts on the way. */
@org.jspecify.annotations.NullMarked
@org.springframework.modulith.NamedInterface("flow")
package org.heed.model.flow;
