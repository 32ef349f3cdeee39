/** What all pages and API answers share: layout, errors, the description of the API. */
@org.jspecify.annotations.NullMarked
@org.springframework.modulith.ApplicationModule(allowedDependencies = {})
package org.heed.web;
