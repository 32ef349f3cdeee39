package org.heed.identity.permission;

import org.heed.identity.Role;
import org.heed.identity.User;

/** Who keeps what belongs to the whole council: panels, models, e-mails, the trail and the clock; beside {@link Permissions}. */
public final class CouncilPermissions {
    private CouncilPermissions() {}

    /** Only administrators ask why somebody else may or may not see a case. */
    public static boolean mayAskAboutOthers(User user) {
        return user.has(Role.ADMINISTRATOR);
    }

    public static void requireAskAboutOthers(User user) {
        Permissions.require(mayAskAboutOthers(user), "notAllowed.access");
    }

    /** Whoever looks after something of the whole council, or looks at it. */
    public static boolean mayAdminister(User user) {
        return mayReadAudit(user) || mayReadModels(user);
    }

    public static void requireAdminister(User user) {
        Permissions.require(mayAdminister(user), "notAllowed.administration");
    }

    public static boolean mayReadAudit(User user) {
        return user.has(Role.ADMINISTRATOR) || user.has(Role.AUDITOR);
    }

    public static void requireReadAudit(User user) {
        Permissions.require(mayReadAudit(user), "notAllowed.audit");
    }

    /** The whole trail with every word, exempt ones too. */
    public static boolean mayExportAudit(User user) {
        return user.has(Role.AUDITOR);
    }

    public static void requireExportAudit(User user) {
        Permissions.require(mayExportAudit(user), "notAllowed.audit.export");
    }

    /** Panels, services and their rules. */
    public static boolean mayKeepPanels(User user) {
        return user.has(Role.ADMINISTRATOR);
    }

    public static void requireKeepPanels(User user) {
        Permissions.require(mayKeepPanels(user), "notAllowed.panels");
    }

    /** Models, decision tables and forms, and the running of the workflow itself. */
    public static boolean mayEditModels(User user) {
        return user.has(Role.ADMINISTRATOR);
    }

    public static boolean mayReadModels(User user) {
        return Permissions.readsEverything(user);
    }

    public static void requireReadModels(User user) {
        Permissions.require(mayReadModels(user), "notAllowed.models");
    }

    public static void requireEditModels(User user) {
        Permissions.require(mayEditModels(user), "notAllowed.models");
    }

    public static boolean mayReadOutbox(User user) {
        return user.has(Role.ADMINISTRATOR);
    }

    public static void requireReadOutbox(User user) {
        Permissions.require(mayReadOutbox(user), "notAllowed.outbox");
    }

    public static boolean mayMoveClock(User user) {
        return user.has(Role.ADMINISTRATOR);
    }

    public static void requireMoveClock(User user) {
        Permissions.require(mayMoveClock(user), "notAllowed.clock");
    }
}
