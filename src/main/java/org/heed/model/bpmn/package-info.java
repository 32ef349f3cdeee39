/** Rules for BPMN elements, tasks and drawings. */
@org.jspecify.annotations.NullMarked
package org.heed.model.bpmn;
