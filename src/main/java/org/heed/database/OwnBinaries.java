package org.heed.database;

import java.util.stream.Stream;
import org.heed.shared.database.StartImpossible;

/** The PostgreSQL that the jar for trying Heed out brings for each platform, and the one for servers does not. */
final class OwnBinaries {
    private static final String[] PLATFORMS = {
        "linux-x86_64", "linux-x86_64-alpine_linux", "linux-arm_64", "darwin-x86_64", "darwin-arm_64", "windows-x86_64"
    };

    private OwnBinaries() {}

    /** Raises {@link StartImpossible} where none is brought. */
    static void require(ClassLoader classes) {
        if (Stream.of(PLATFORMS).allMatch(platform -> classes.getResource("postgres-" + platform + ".txz") == null)) {
            throw new StartImpossible(
                    "No database is configured, and this Heed is the one for servers, which brings no PostgreSQL.",
                    "Set spring.datasource.url to a database of your own, or use the jar without “server” in its name.",
                    null);
        }
    }
}
