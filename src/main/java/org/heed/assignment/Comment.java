package org.heed.assignment;

import java.time.Instant;
import java.util.List;

/** What somebody wrote about a case for those who work on it, and who was named in it. */
record Comment(Instant at, String by, String words, List<String> people) {}
