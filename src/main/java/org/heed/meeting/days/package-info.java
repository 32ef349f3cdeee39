/** Which panels meet on which days. */
@org.jspecify.annotations.NullMarked
@org.springframework.modulith.NamedInterface("days")
package org.heed.meeting.days;
