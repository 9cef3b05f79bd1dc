package network.frameworks.generator.internal.rehearsal;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Plays crossings to see whether their alert fires and clears, as often as there is time. */
final class Audition {

    private final Staging.Hall hall;
    private final List<Line> lines;
    private int plays;
    private @Nullable Crossing second;

    /**
     * @param lines the series
     * @param plays how often it may play
     */
    Audition(Staging.Hall hall, List<Line> lines, int plays) {
        this.hall = hall;
        this.lines = List.copyOf(lines);
        this.plays = plays;
    }

    /** Whether an alert fires and clears, and its texts are the same in every version of Prometheus. */
    boolean takes(Crossing crossing) {
        if (plays-- <= 0) {
            return false;
        }
        Optional<Staging> staging = Staging.of(hall, new Scene("near", lines, crossing.calm(), crossing.bad()))
                .filter(Staging::firesAndClears);
        if (staging.isPresent() && staging.get().shaky()) {
            second = second == null ? crossing : second;
            return false;
        }
        return staging.isPresent();
    }

    /** One that fires and clears, but whose texts hang on the last digits of a number. */
    Optional<Crossing> second() {
        return Optional.ofNullable(second);
    }
}
