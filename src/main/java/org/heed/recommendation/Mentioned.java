package org.heed.recommendation;

import java.util.List;
import java.util.UUID;
import org.heed.identity.User;

/** Said once a comment is kept: these people are named in what somebody wrote about a case. */
public record Mentioned(UUID caseId, List<String> people, User by) {}
