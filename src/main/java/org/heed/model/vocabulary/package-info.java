/** What a model may speak of: tasks, facts, tables and expressions; and what is found wrong with it. */
@org.jspecify.annotations.NullMarked
@org.springframework.modulith.NamedInterface("vocabulary")
package org.heed.model.vocabulary;
