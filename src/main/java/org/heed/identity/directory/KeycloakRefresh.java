package org.heed.identity.directory;

import java.time.Instant;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.heed.identity.DirectoryUnavailable;
import org.heed.identity.People;
import org.heed.identity.Service;
import org.keycloak.representations.idm.GroupRepresentation;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.SmartLifecycle;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/** Reads again, every few minutes, who sits on which panel, the names of the services, and who of those known has left. */
@Component
@WithKeycloak
class KeycloakRefresh implements SmartLifecycle {
    private static final Logger LOG = LoggerFactory.getLogger(KeycloakRefresh.class);

    private final IdentitySettings settings;
    private final KeycloakGroups groups;
    private final People people;
    private final KnownPeople known;
    private final KnownServices services;
    private volatile boolean running;

    KeycloakRefresh(
            IdentitySettings settings,
            KeycloakGroups groups,
            People people,
            KnownPeople known,
            KnownServices services) {
        this.settings = settings;
        this.groups = groups;
        this.people = people;
        this.known = known;
        this.services = services;
    }

    @Scheduled(
            fixedDelayString = "${heed.identity.refresh-every}",
            initialDelayString = "${heed.identity.refresh-every}")
    void refresh() {
        Instant begun = Instant.now();
        try {
            services.remember(groups.below("services").stream()
                    .map(group -> new Service(group.getName(), label(group)))
                    .toList());
            Set<String> ids = new LinkedHashSet<>();
            groups.below("panels").forEach(panel -> ids.addAll(groups.memberIds(panel)));
            ids.forEach(people::look);
            known.notSeenSince(begun.minus(settings.refreshEvery())).forEach(people::look);
            LOG.debug("Read {} members of panels again", ids.size());
        } catch (DirectoryUnavailable silent) {
            LOG.warn(
                    "Keycloak does not answer, so names and memberships stay as they were: {}",
                    String.valueOf(silent.getCause()));
        }
    }

    private static String label(GroupRepresentation group) {
        List<String> labels =
                group.getAttributes() == null ? null : group.getAttributes().get("label");
        return labels == null || labels.isEmpty() ? group.getName() : labels.get(0);
    }

    @Override
    public void start() {
        running = true;
        refresh();
    }

    @Override
    public void stop() {
        running = false;
    }

    @Override
    public boolean isRunning() {
        return running;
    }

    /** Before the demonstration is played, which needs people. */
    @Override
    public int getPhase() {
        return -100;
    }
}
