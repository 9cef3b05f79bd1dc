package network.frameworks.generator.internal.rehearsal;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;

/** Scenes that may join a test when something would go unseen without them; they are made when the first is needed. */
final class Candidates {

    private static final int MOST_ASKED = 24;

    private final Staging.Hall hall;
    private final int settled;
    private final Set<String> own;
    private final Supplier<List<Scene>> scenes;
    private final Map<Scene, Glance> glances = new LinkedHashMap<>();
    private int asked;

    Candidates(Staging.Hall hall, int settled, Set<String> own, Supplier<List<Scene>> scenes) {
        this.hall = hall;
        this.settled = settled;
        this.own = own;
        this.scenes = scenes;
    }

    /** A scene that tells a slip, or empty. */
    Optional<Staging> telling(Production.Script script, Slip slip) {
        if (asked++ >= MOST_ASKED) {
            return Optional.empty();
        }
        if (glances.isEmpty()) {
            for (Scene scene : scenes.get()) {
                Scene apart = scene.apart(own);
                glances.put(apart, new Glance(apart, hall.grid(), settled));
            }
        }
        List<Scene> promising = new ArrayList<>();
        glances.forEach((scene, glance) -> {
            if (glance.differs(script.inlined(), slip.expr())) {
                promising.add(scene);
            }
        });
        return promising.stream()
                .map(scene -> Staging.of(hall, scene))
                .flatMap(Optional::stream)
                .filter(staging -> staging.tells(slip.recordings(), slip.rules()))
                .findFirst();
    }
}
