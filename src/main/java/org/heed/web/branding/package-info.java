/** How Heed looks as the council's own: its name, logo, colours and footer links. */
@org.jspecify.annotations.NullMarked
package org.heed.web.branding;
