package org.heed.collaboration.comment;

import java.time.Instant;
import java.util.List;
import java.util.UUID;

/** What somebody wrote about a case for those who work on it, and who was named in it; the trail has the hash of id and words. */
record Comment(UUID id, Instant at, String by, String words, List<String> people) {}
