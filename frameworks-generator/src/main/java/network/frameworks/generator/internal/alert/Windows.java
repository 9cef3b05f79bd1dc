package network.frameworks.generator.internal.alert;

import java.time.Duration;
import network.frameworks.generator.internal.syntax.promql.Window;

/** The windows that rates are taken over. */
final class Windows {

    private static final Duration USUAL = Duration.ofMinutes(5);
    private static final int SCRAPES = 4;

    private Windows() {}

    /** Five minutes, or four scrapes where that is longer, so that a lost scrape never empties it. */
    static Window rate(Duration interval) {
        Duration least = interval.multipliedBy(SCRAPES);
        return Window.of(least.compareTo(USUAL) > 0 ? least : USUAL);
    }
}
