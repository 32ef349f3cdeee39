/** Signing in with Keycloak, and what it tells later. */
@org.jspecify.annotations.NullMarked
package org.heed.access.keycloak;
