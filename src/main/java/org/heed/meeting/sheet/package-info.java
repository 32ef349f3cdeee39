/** The sheet of a meeting, on which all that was recommended is entered, registered and assigned together. */
@org.jspecify.annotations.NullMarked
package org.heed.meeting.sheet;
