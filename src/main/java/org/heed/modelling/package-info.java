/** The workshop: administrators draft, rehearse and deploy the workflow. */
@org.jspecify.annotations.NullMarked
@org.springframework.modulith.ApplicationModule(
        allowedDependencies = {
            "model",
            "model :: flow",
            "model :: source",
            "model :: vocabulary",
            "process",
            "process :: engine",
            "process :: instance",
            "process :: rehearsal",
            "process :: task",
            "process :: version"
        })
package org.heed.modelling;
