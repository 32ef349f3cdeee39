/** Registering recommendations: one by one, from a CSV file, and by the API. */
@org.jspecify.annotations.NullMarked
@org.springframework.modulith.NamedInterface("intake")
package org.heed.meeting.intake;
