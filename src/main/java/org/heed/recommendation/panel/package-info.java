/** What is to be seen of panels as a whole: what their recommendations wait for, and what was said in them lately. */
@org.jspecify.annotations.NullMarked
@org.springframework.modulith.NamedInterface("panel")
package org.heed.recommendation.panel;
