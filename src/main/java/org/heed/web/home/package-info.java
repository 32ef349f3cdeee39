/** The home page, and what the navigation leads to. */
@org.jspecify.annotations.NullMarked
package org.heed.web.home;
