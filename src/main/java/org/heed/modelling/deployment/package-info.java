/** Deploying a draft, its pages and its API. */
@org.jspecify.annotations.NullMarked
package org.heed.modelling.deployment;
