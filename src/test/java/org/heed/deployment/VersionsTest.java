package org.heed.deployment;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.module.ModuleDescriptor.Version;
import org.apache.catalina.util.ServerInfo;
import org.junit.jupiter.api.Test;

/** No component is older than its last known hole, and the build and the deployment have the same Keycloak. */
class VersionsTest {
    private static final String TOMCAT = "11.0.29";
    private static final String KEYCLOAK = "26.7.4";

    private static Version version(String text) {
        return Version.parse(text);
    }

    @Test
    void tomcatIsMended() {
        assertThat(version(ServerInfo.getServerNumber())).isGreaterThanOrEqualTo(version(TOMCAT));
    }

    @Test
    void keycloakIsMendedAndTheSameEverywhere() {
        String built = System.getProperty("keycloak.version");
        assertThat(version(built)).isGreaterThanOrEqualTo(version(KEYCLOAK));
        assertThat(ComposeFile.read().service("keycloak").get("image")).isEqualTo("quay.io/keycloak/keycloak:" + built);
    }
}
