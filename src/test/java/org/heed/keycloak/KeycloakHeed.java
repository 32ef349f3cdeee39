package org.heed.keycloak;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import java.util.Map;
import org.heed.MailCatcher;
import org.heed.PlayedCouncil;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.util.TestPropertyValues;
import org.springframework.boot.web.server.context.WebServerInitializedEvent;
import org.springframework.context.ApplicationContextInitializer;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.test.context.ContextConfiguration;

/** The whole product with a real Keycloak that decides who is who. */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@SpringBootTest(
        webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT,
        properties = {"heed.demo.enabled=true", "heed.identity.recheck-every=1s", "management.server.port=0"})
@ContextConfiguration(initializers = {MailCatcher.class, PlayedCouncil.class, KeycloakHeed.Realm.class})
@interface KeycloakHeed {

    /** Starts the shared Keycloak, and tells it where Heed answers. */
    class Realm implements ApplicationContextInitializer<ConfigurableApplicationContext> {
        @Override
        public void initialize(ConfigurableApplicationContext context) {
            KeycloakServer keycloak = KeycloakServer.shared();
            TestPropertyValues.of(settings(keycloak)).applyTo(context);
            context.addApplicationListener(event -> {
                if (event instanceof WebServerInitializedEvent started
                        && started.getApplicationContext().getServerNamespace() == null) {
                    RealmKeeper.of(keycloak)
                            .expect("http://localhost:" + started.getWebServer().getPort());
                }
            });
        }

        static Map<String, String> settings(KeycloakServer keycloak) {
            return Map.of(
                    "heed.identity.issuer-uri", keycloak.issuer(),
                    "heed.identity.web-secret", "demo-only-web-secret",
                    "heed.identity.directory-secret", "demo-only-directory-secret");
        }
    }
}
