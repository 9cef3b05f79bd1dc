package network.frameworks.model.read;

import java.util.List;
import java.util.Optional;
import network.frameworks.model.diagnostic.Diagnostic;
import network.frameworks.model.diagnostic.ModelPath;
import network.frameworks.model.diagnostic.SourceMap;
import network.frameworks.model.internal.catalog.DashboardCatalog;
import network.frameworks.model.internal.catalog.PackPositions;
import org.jspecify.annotations.Nullable;

/**
 * Finds values of dashboards that a model and a pack say together: at the file that says more of the way to the value,
 * the model when both say the same.
 */
final class LayeredPositions implements SourceMap {
    private static final int INTO_DASHBOARD = 4;

    private final @Nullable FilePositions model;
    private final DashboardCatalog dashboards;

    /**
     * @param model the places of the model, or null for a model that was made in Java
     * @param dashboards the dashboards of the packs
     */
    LayeredPositions(@Nullable FilePositions model, DashboardCatalog dashboards) {
        this.model = model;
        this.dashboards = dashboards;
    }

    @Override
    public Diagnostic locate(Diagnostic diagnostic) {
        ModelPath path = diagnostic.path();
        if (path == null || diagnostic.location() != null) {
            return diagnostic;
        }
        ModelPath inside = inside(path);
        Optional<PackPositions> pack = inside == null
                ? Optional.empty()
                : dashboards.positions(path.segments().get(INTO_DASHBOARD - 1).toString());
        int said = model == null ? 0 : model.depth(path) - INTO_DASHBOARD;
        if (inside != null && pack.isPresent() && pack.get().depth(inside) > said) {
            return pack.get()
                    .locate(new Diagnostic(
                            diagnostic.kind(), diagnostic.message(), diagnostic.hint(), inside, null, null));
        }
        return model == null ? diagnostic : model.locate(diagnostic);
    }

    /** The path below a dashboard of an environment, or null when it leads elsewhere. */
    private static @Nullable ModelPath inside(ModelPath path) {
        List<Object> steps = path.segments();
        boolean dashboard = steps.size() >= INTO_DASHBOARD
                && steps.get(0).equals("environments")
                && steps.get(2).equals("dashboards");
        return dashboard ? new ModelPath(steps.subList(INTO_DASHBOARD, steps.size()), path.isKey()) : null;
    }
}
