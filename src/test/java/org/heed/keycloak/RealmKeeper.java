package org.heed.keycloak;

import java.util.List;
import java.util.function.Consumer;
import org.keycloak.admin.client.Keycloak;
import org.keycloak.admin.client.resource.RealmResource;
import org.keycloak.representations.idm.ClientRepresentation;
import org.keycloak.representations.idm.PartialImportRepresentation;
import org.keycloak.representations.idm.UserRepresentation;

/** What the council's keeper of accounts does in Keycloak: disable people, move them, end their sessions. */
final class RealmKeeper {
    private final RealmResource realm;

    private RealmKeeper(RealmResource realm) {
        this.realm = realm;
    }

    static RealmKeeper of(KeycloakServer server) {
        return new RealmKeeper(Keycloak.getInstance(
                        server.address(), "master", KeycloakServer.ADMIN, KeycloakServer.ADMIN_PASSWORD, "admin-cli")
                .realm("heed"));
    }

    RealmResource realm() {
        return realm;
    }

    /** Lets the web client come back to this address, as HEED_BASE_URL does at the first import. */
    void expect(String base) {
        change("heed-web", client -> {
            client.setRedirectUris(List.of(base + "/login/oauth2/code/heed"));
            client.getAttributes().put("post.logout.redirect.uris", base + "/sign-in*");
            client.getAttributes().put("backchannel.logout.url", base + "/logout/connect/back-channel/heed");
        });
    }

    void change(String clientId, Consumer<ClientRepresentation> change) {
        ClientRepresentation client = realm.clients().findByClientId(clientId).get(0);
        change.accept(client);
        realm.clients().get(client.getId()).update(client);
    }

    void enable(String id, boolean enabled) {
        UserRepresentation user = realm.users().get(id).toRepresentation();
        user.setEnabled(enabled);
        realm.users().get(id).update(user);
    }

    void join(String id, String group) {
        realm.users().get(id).joinGroup(realm.getGroupByPath(group).getId());
    }

    void leave(String id, String group) {
        realm.users().get(id).leaveGroup(realm.getGroupByPath(group).getId());
    }

    void add(List<UserRepresentation> users) {
        PartialImportRepresentation many = new PartialImportRepresentation();
        many.setUsers(users);
        many.setIfResourceExists(PartialImportRepresentation.Policy.SKIP.toString());
        realm.partialImport(many).close();
    }
}
