package org.heed.identity.directory;

import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.ProcessingException;
import jakarta.ws.rs.WebApplicationException;
import jakarta.ws.rs.client.Client;
import jakarta.ws.rs.client.ClientBuilder;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.function.Function;
import org.heed.identity.DirectoryUnavailable;
import org.heed.shared.database.WaitingTransaction;
import org.keycloak.OAuth2Constants;
import org.keycloak.admin.client.JacksonProvider;
import org.keycloak.admin.client.Keycloak;
import org.keycloak.admin.client.KeycloakBuilder;
import org.keycloak.admin.client.resource.RealmResource;
import org.keycloak.admin.client.resource.UserResource;
import org.keycloak.representations.idm.GroupRepresentation;
import org.keycloak.representations.idm.RoleRepresentation;
import org.keycloak.representations.idm.UserRepresentation;
import org.springframework.beans.factory.DisposableBean;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionSynchronizationManager;

/** What Heed asks of Keycloak's admin API, with a service account that may only view users and query groups. */
@Component
@WithKeycloak
class KeycloakAdmin implements DisposableBean {
    private static final Duration PATIENCE = Duration.ofSeconds(3);

    private final Keycloak keycloak;
    private final String realm;

    KeycloakAdmin(IdentitySettings settings) {
        settings.requireComplete();
        Client client = ClientBuilder.newBuilder()
                .connectTimeout(PATIENCE.toMillis(), TimeUnit.MILLISECONDS)
                .readTimeout(PATIENCE.toMillis(), TimeUnit.MILLISECONDS)
                .register(new JacksonProvider())
                .build();
        realm = settings.realmName();
        keycloak = KeycloakBuilder.builder()
                .serverUrl(settings.server())
                .realm(realm)
                .grantType(OAuth2Constants.CLIENT_CREDENTIALS)
                .clientId(settings.directoryClient())
                .clientSecret(settings.directorySecret())
                .resteasyClient(client)
                .build();
    }

    /** Enabled and disabled people whose names, user name or address begin with the words, in which an asterisk stands for anything. */
    List<UserRepresentation> search(String words, int first, int most) {
        return ask(realm -> realm.users().search(words, first, most, true));
    }

    /** The account with its roles and groups; empty where it is gone, which only a realm that answers otherwise can say. */
    Optional<Account> account(String id) {
        return ask(realm -> {
            try {
                UserResource user = realm.users().get(id);
                return Optional.of(new Account(user.toRepresentation(), roles(user), paths(user.groups())));
            } catch (NotFoundException gone) {
                realm.users().count();
                return Optional.empty();
            }
        });
    }

    /** An account as Keycloak describes it. */
    record Account(UserRepresentation user, List<String> roles, List<String> groups) {
        boolean enabled() {
            return Boolean.TRUE.equals(user.isEnabled());
        }
    }

    private static List<String> roles(UserResource user) {
        return user.roles().realmLevel().listEffective().stream()
                .map(RoleRepresentation::getName)
                .toList();
    }

    private static List<String> paths(List<GroupRepresentation> groups) {
        return groups.stream().map(GroupRepresentation::getPath).toList();
    }

    /** Raises {@link DirectoryUnavailable} for whatever keeps Keycloak from answering. */
    <T> T ask(Function<RealmResource, T> question) {
        if (TransactionSynchronizationManager.isActualTransactionActive()) {
            throw new IllegalStateException("Keycloak is never asked inside a transaction");
        }
        WaitingTransaction.end();
        try {
            return question.apply(keycloak.realm(realm));
        } catch (WebApplicationException | ProcessingException failure) {
            throw new DirectoryUnavailable(failure);
        }
    }

    @Override
    public void destroy() {
        keycloak.close();
    }
}
