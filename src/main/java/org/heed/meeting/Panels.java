package org.heed.meeting;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.heed.audit.AuditEntry;
import org.heed.audit.AuditTrail;
import org.heed.form.FormErrors;
import org.heed.identity.User;
import org.heed.identity.permission.CouncilPermissions;
import org.heed.recommendation.part.PanelRules;
import org.heed.shared.event.Changed;
import org.heed.shared.event.Event;
import org.heed.shared.event.StoredAs;
import org.heed.shared.request.OnceRead;
import org.heed.shared.text.UserText;
import org.springframework.boot.sql.init.dependency.DependsOnDatabaseInitialization;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.transaction.support.TransactionTemplate;

/** The panels of the council and their rules; none is ever removed. */
@Component
@DependsOnDatabaseInitialization
class Panels implements PanelRules {
    @StoredAs("PANEL_ADDED")
    record PanelAdded(String code, String name, boolean signsOff, boolean partsBeforeReply, boolean doneBeforeClosure)
            implements Event {}

    @StoredAs("PANEL_CHANGED")
    record PanelChanged(
            String code,
            Changed<String> name,
            Changed<Boolean> signsOff,
            Changed<Boolean> partsBeforeReply,
            Changed<Boolean> doneBeforeClosure)
            implements Event {}

    private final JdbcClient database;
    private final AuditTrail trail;
    private final OnceRead<String, List<Panel>> all = new OnceRead<>();
    private final OnceRead<String, Panel> known = new OnceRead<>();

    Panels(JdbcClient database, AuditTrail trail, PanelSettings settings, TransactionTemplate transaction) {
        this.database = database;
        this.trail = trail;
        transaction.executeWithoutResult(status -> settings.panels().forEach(named -> begin(named.panel(), User.HEED)));
    }

    private void begin(Panel panel, String by) {
        int begun = database.sql(
                        "insert into panel (id, code, name, signs_off, parts_before_reply, done_before_closure)"
                                + " values (:id, :code, :name, :signsOff, :partsBeforeReply, :doneBeforeClosure) on conflict do nothing")
                .paramSource(panel)
                .update();
        if (begun > 0) {
            note(
                    panel,
                    new PanelAdded(
                            panel.code(),
                            panel.name(),
                            panel.signsOff(),
                            panel.partsBeforeReply(),
                            panel.doneBeforeClosure()),
                    by);
        }
    }

    List<Panel> all() {
        return Objects.requireNonNull(
                all.of(
                                List.of(""),
                                ignored -> Map.of(
                                        "",
                                        database.sql("select * from panel order by name")
                                                .query(Panel.class)
                                                .list()))
                        .get(""),
                "It is always read");
    }

    Optional<Panel> find(String id) {
        return Optional.ofNullable(known.of(List.of(id), this::read).get(id));
    }

    private Map<String, Panel> read(Collection<String> ids) {
        return database
                .sql("select * from panel where id = any(?)")
                .param(ids.toArray(String[]::new))
                .query(Panel.class)
                .list()
                .stream()
                .collect(Collectors.toMap(Panel::id, Function.identity()));
    }

    @Override
    public boolean signsOff(String panel) {
        return find(panel).filter(Panel::signsOff).isPresent();
    }

    @Override
    public boolean partsBeforeReply(String panel) {
        return find(panel).filter(Panel::partsBeforeReply).isPresent();
    }

    @Override
    public boolean doneBeforeClosure(String panel) {
        return find(panel).filter(Panel::doneBeforeClosure).isPresent();
    }

    /** Errors mean that nothing was changed. */
    @Transactional
    FormErrors add(Panel panel, User by) {
        CouncilPermissions.requireKeepPanels(by);
        hold();
        if (!panel.code().matches(Panel.CODE)) {
            return FormErrors.of("code", "panel.error.codeForm");
        }
        if (!panel.id().matches("[a-z][a-z0-9-]*")) {
            return FormErrors.of("id", "panel.error.idForm");
        }
        for (Panel other : all()) {
            if (other.id().equals(panel.id())) {
                return FormErrors.of("id", "panel.error.id", panel.id());
            }
            if (other.code().equals(panel.code())) {
                return FormErrors.of("code", "panel.error.code", panel.code());
            }
            if (UserText.alike(other.name(), panel.name())) {
                return FormErrors.of("name", "panel.error.name", panel.name());
            }
        }
        begin(panel, by.id());
        return FormErrors.none();
    }

    /** The name and the rules; the code stays, since references begin with it. */
    @Transactional
    FormErrors change(Panel before, Panel after, User by) {
        CouncilPermissions.requireKeepPanels(by);
        hold();
        boolean taken = all().stream()
                .anyMatch(other -> !other.id().equals(before.id()) && UserText.alike(other.name(), after.name()));
        if (taken) {
            return FormErrors.of("name", "panel.error.name", after.name());
        }
        database.sql("update panel set name = :name, signs_off = :signsOff, parts_before_reply = :partsBeforeReply,"
                        + " done_before_closure = :doneBeforeClosure where id = :id")
                .paramSource(after)
                .update();
        note(
                after,
                new PanelChanged(
                        after.code(),
                        new Changed<>(before.name(), after.name()),
                        new Changed<>(before.signsOff(), after.signsOff()),
                        new Changed<>(before.partsBeforeReply(), after.partsBeforeReply()),
                        new Changed<>(before.doneBeforeClosure(), after.doneBeforeClosure())),
                by.id());
        return FormErrors.none();
    }

    /** Keeps the list of panels from others until the transaction ends, so that what is free stays free. */
    private void hold() {
        database.sql("select pg_advisory_xact_lock(hashtextextended('heed.panels', 0))")
                .query((row, number) -> 0)
                .single();
    }

    private void note(Panel panel, Event event, String by) {
        trail.append(by, AuditEntry.of("panel", panel.id(), event));
    }
}
