package org.villageatlas.start;

import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.boot.logging.LogLevel;
import org.springframework.boot.logging.LoggingSystem;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** Lets the pool of connections speak once the service runs: while it starts, {@link FailureLine} says what failed. */
@Component
class PoolLog {

    private final LoggingSystem logging;

    PoolLog(LoggingSystem logging) {
        this.logging = logging;
    }

    @EventListener(ApplicationReadyEvent.class)
    void speak() {
        logging.setLogLevel("com.zaxxer.hikari", LogLevel.WARN);
    }
}
