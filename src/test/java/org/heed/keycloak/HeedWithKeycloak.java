package org.heed.keycloak;

import java.nio.file.Path;
import org.heed.HeedApplication;
import org.springframework.boot.SpringApplication;

/** Starts Heed and a Keycloak of its own on this machine, with the demonstration's realm: not for production. */
public final class HeedWithKeycloak {
    private static final int PORT = 8180;

    private HeedWithKeycloak() {}

    public static void main(String... arguments) {
        System.out.println("Starting Keycloak; the first start takes a minute.");
        KeycloakServer keycloak = new KeycloakServer(PORT, Path.of("data/keycloak"));
        keycloak.start();
        KeycloakHeed.Realm.settings(keycloak).forEach(System::setProperty);
        System.setProperty("heed.data.folder", "data/with-keycloak");
        SpringApplication.run(HeedApplication.class, arguments);
        System.out.println("Sign in at http://localhost:8080; Keycloak's own pages are at " + keycloak.address());
    }
}
