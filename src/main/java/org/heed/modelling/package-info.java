/** The workshop: administrators draft, rehearse and deploy the workflow. */
@org.jspecify.annotations.NullMarked
@org.springframework.modulith.ApplicationModule(allowedDependencies = {"process", "model", "form"})
package org.heed.modelling;
