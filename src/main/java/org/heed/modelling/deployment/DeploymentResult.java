package org.heed.modelling.deployment;

import java.util.List;
import org.heed.model.vocabulary.ModelProblem;

/** What came of an order to deploy: a version, a proposal that waits, or problems; the numbers are 0 where there is none. */
record DeploymentResult(int version, long proposal, List<ModelProblem> problems) {}
