package network.frameworks.model.read;

import java.util.List;
import java.util.Map;
import java.util.Set;
import network.frameworks.model.diagnostic.Diagnostic;
import network.frameworks.model.diagnostic.DiagnosticCode;
import network.frameworks.model.diagnostic.ModelPath;
import network.frameworks.model.diagnostic.SourceLocation;
import network.frameworks.model.diagnostic.SourceMap;
import network.frameworks.model.internal.document.MapNode;
import network.frameworks.model.internal.document.Place;
import network.frameworks.model.internal.document.SourceText;
import org.jspecify.annotations.Nullable;

/**
 * Finds the place of a value by its path into the records. What an environment took from the base of the file is
 * shown at the base, with the path it has there. The line of a secret is never repeated.
 */
final class FilePositions implements SourceMap {
    private static final String ENVIRONMENTS = "environments";

    /** Problems of lines that may hold a secret, and so are not repeated in logs. */
    private static final Set<String> SECRETS =
            Set.of(DiagnosticCode.PLAIN_SECRET.id(), DiagnosticCode.SECRET_LOOKING.id());

    private final SourceText source;
    private final MapNode root;
    private final Map<String, MapNode> environments;

    FilePositions(SourceText source, MapNode root, Map<String, MapNode> environments) {
        this.source = source;
        this.root = root;
        this.environments = environments;
    }

    @Override
    public Diagnostic locate(Diagnostic diagnostic) {
        ModelPath path = diagnostic.path();
        if (path == null || diagnostic.location() != null) {
            return diagnostic;
        }
        List<Object> steps = path.segments();
        int done = depth(path);
        Place place = place(steps.subList(0, done));
        ModelPath written = place.node().path();
        for (Object rest : steps.subList(done, steps.size())) {
            written = rest instanceof Integer index ? written.index(index) : written.key(rest.toString());
        }
        boolean whole = done == steps.size();
        SourceLocation location = whole && path.isKey() ? place.key() : place.location();
        boolean secret = SECRETS.contains(diagnostic.code());
        return diagnostic.at(written, location, secret ? null : source.line(location));
    }

    /** How many steps of a path lead to something that the file says. */
    int depth(ModelPath path) {
        List<Object> steps = path.segments();
        Place place = Place.of(root);
        for (int done = 0; done < steps.size(); done++) {
            Place below = step(place, steps, done);
            if (below == null) {
                return done;
            }
            place = below;
        }
        return steps.size();
    }

    private Place place(List<Object> steps) {
        Place place = Place.of(root);
        for (int done = 0; done < steps.size(); done++) {
            Place below = step(place, steps, done);
            place = below == null ? place : below;
        }
        return place;
    }

    /** The place one step further; what an environment does not say is looked up in the base of the file. */
    private @Nullable Place step(Place place, List<Object> steps, int done) {
        boolean inEnvironment = steps.get(0).equals(ENVIRONMENTS);
        if (done == 1 && inEnvironment) {
            MapNode merged = environments.get(steps.get(1).toString());
            Place below = place.step(steps.get(1));
            return merged == null || below == null ? below : new Place(merged, below.key(), below.key());
        }
        Place below = place.step(steps.get(done));
        boolean shared = below == null && done == 2 && inEnvironment;
        return shared ? Place.of(root).step(steps.get(done)) : below;
    }
}
