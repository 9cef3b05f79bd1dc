package network.frameworks.generator.internal.rehearsal;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** The tests of a rule: each scene is played with others as long as they do not disturb each other. */
final class Bill {

    private final List<Staging> stagings = new ArrayList<>();
    private final int most;

    /**
     * @param first the first scene
     * @param most how many tests there may be
     */
    Bill(Staging first, int most) {
        stagings.add(first);
        this.most = most;
    }

    List<Staging> stagings() {
        return List.copyOf(stagings);
    }

    void add(Scene scene) {
        Staging.of(stagings.get(0).hall(), scene).ifPresent(this::add);
    }

    void add(Staging staging) {
        for (int i = 0; i < stagings.size(); i++) {
            Optional<Staging> both = stagings.get(i).and(staging);
            if (both.isPresent()) {
                stagings.set(i, both.get());
                return;
            }
        }
        if (stagings.size() < most) {
            stagings.add(staging);
        }
    }

    /** Whether some test fails with slipped rules. */
    boolean tells(Slip slip) {
        return stagings.stream().anyMatch(staging -> staging.tells(slip.recordings(), slip.rules()));
    }
}
