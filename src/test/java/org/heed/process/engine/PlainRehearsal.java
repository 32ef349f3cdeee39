package org.heed.process.engine;

import java.util.List;
import java.util.Map;
import org.heed.Provided;
import org.heed.process.ServiceTaskHandler;

/** The engine in memory that reads drafts, without the rest of the product. */
public final class PlainRehearsal {
    private PlainRehearsal() {}

    public static RehearsalEngine engine(Map<String, ServiceTaskHandler> handlers) {
        return new RehearsalEngine(new Provided<>(List.of(handlers)), new RehearsalSeats(new RehearsalSettings(1, 1)));
    }
}
