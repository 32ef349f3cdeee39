/** Where people and services come from: Keycloak, or the file of the local sign-in. */
@org.jspecify.annotations.NullMarked
package org.heed.identity.directory;
