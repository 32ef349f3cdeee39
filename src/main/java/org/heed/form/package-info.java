/** A form-js form as data: read it, lay it out for a page, check an answer. Knows nothing of cases. */
@org.jspecify.annotations.NullMarked
@org.springframework.modulith.ApplicationModule(
        allowedDependencies = {},
        type = org.springframework.modulith.ApplicationModule.Type.OPEN)
package org.heed.form;
