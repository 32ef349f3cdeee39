package org.heed.demo;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.List;
import org.heed.process.engine.EngineTime;
import org.heed.shared.Demonstration;
import org.heed.shared.database.StartImpossible;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.SmartLifecycle;
import org.springframework.stereotype.Component;

/**
 * The council of Alderbridge, which does not exist: two panels and three services whose people are played through the
 * product's own entry points, week by week up to today, so that a newcomer finds a living register. All of it or nothing.
 */
@Component
class DemoCouncil implements SmartLifecycle {
    private static final Logger LOG = LoggerFactory.getLogger(DemoCouncil.class);
    private static final LocalTime OFFICE_HOURS = LocalTime.of(10, 20);

    private final Demonstration demonstration;
    private final ClockStore store;
    private final EngineTime engineTime;
    private final DemoPlayer player;
    private final DemoTouches touches;
    private volatile boolean running;

    DemoCouncil(
            Demonstration demonstration,
            ClockStore store,
            EngineTime engineTime,
            DemoPlayer player,
            DemoTouches touches) {
        this.demonstration = demonstration;
        this.store = store;
        this.engineTime = engineTime;
        this.player = player;
        this.touches = touches;
    }

    @Override
    public void start() {
        running = true;
        if (!demonstration.on()) {
            return;
        }
        store.ahead().ifPresentOrElse(engineTime::setAhead, this::play);
    }

    private void play() {
        LOG.warn(
                "Demonstration: playing the invented council of Alderbridge into an empty database. NOT FOR PRODUCTION.");
        if (player.somebodyIsHere()) {
            throw new StartImpossible(
                    "The database holds a register that is not the demonstration's.",
                    "Set heed.demo.enabled=false to use it.",
                    null);
        }
        player.gather();
        List<DemoStory> stories = DemoStory.all();
        LocalDate today = LocalDate.now(engineTime.clock());
        Instant began = Instant.now();
        store.atOnce(() -> {
            LocalDate day = today.minusDays(DemoStory.earliest(stories) + 7L);
            while (day.isBefore(today)) {
                engineTime.setAhead(until(day.atTime(OFFICE_HOURS)));
                engineTime.runDueJobs();
                player.week(stories, today);
                day = day.plusDays(7);
            }
            engineTime.setAhead(Duration.ZERO);
            engineTime.runDueJobs();
            player.touch(touches);
            store.played();
        });
        LOG.info(
                "Demonstration: played in {} ms",
                Duration.between(began, Instant.now()).toMillis());
    }

    private Duration until(LocalDateTime time) {
        return Duration.between(Instant.now(), time.atZone(engineTime.clock().getZone()));
    }

    @Override
    public void stop() {
        running = false;
    }

    @Override
    public boolean isRunning() {
        return running;
    }

    /** Before the job executor and the web server. */
    @Override
    public int getPhase() {
        return 0;
    }
}
