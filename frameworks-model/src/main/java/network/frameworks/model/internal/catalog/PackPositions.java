package network.frameworks.model.internal.catalog;

import java.util.List;
import network.frameworks.model.diagnostic.Diagnostic;
import network.frameworks.model.diagnostic.ModelPath;
import network.frameworks.model.diagnostic.SourceLocation;
import network.frameworks.model.diagnostic.SourceMap;
import network.frameworks.model.internal.document.MapNode;
import network.frameworks.model.internal.document.Place;
import network.frameworks.model.internal.document.SourceText;

/** Finds the place of a value of a pack's file by its path, which starts at the keys of the file. */
public final class PackPositions implements SourceMap {
    private final SourceText source;
    private final MapNode root;

    PackPositions(SourceText source, MapNode root) {
        this.source = source;
        this.root = root;
    }

    /** How many steps of a path lead to something that the file says. */
    public int depth(ModelPath path) {
        Place place = Place.of(root);
        int done = 0;
        for (Object step : path.segments()) {
            Place below = place.step(step);
            if (below == null) {
                return done;
            }
            place = below;
            done++;
        }
        return done;
    }

    @Override
    public Diagnostic locate(Diagnostic diagnostic) {
        ModelPath path = diagnostic.path();
        if (path == null || diagnostic.location() != null) {
            return diagnostic;
        }
        List<Object> found = path.segments().subList(0, depth(path));
        Place place = Place.of(root);
        for (Object step : found) {
            Place below = place.step(step);
            place = below == null ? place : below;
        }
        boolean key = path.isKey() && found.size() == path.segments().size();
        SourceLocation location = key ? place.key() : place.location();
        return diagnostic.at(path, location, source.line(location));
    }
}
