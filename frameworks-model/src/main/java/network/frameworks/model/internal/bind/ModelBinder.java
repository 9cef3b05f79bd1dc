package network.frameworks.model.internal.bind;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import network.frameworks.model.Environment;
import network.frameworks.model.EnvironmentDefaults;
import network.frameworks.model.FrameworksModel;
import network.frameworks.model.diagnostic.DiagnosticCode;
import network.frameworks.model.internal.document.MapNode;
import network.frameworks.model.internal.document.Node;
import network.frameworks.model.internal.document.ScalarNode;
import org.jspecify.annotations.Nullable;

/**
 * Binds a whole model file. Each environment is the base of the file with the environment laid over it: maps
 * merge key by key, lists and single values replace.
 */
public final class ModelBinder {
    private static final String API_VERSION = "apiVersion";
    private static final String ENVIRONMENTS = "environments";

    private final Report report;
    private final EnvironmentBinder environmentBinder;
    private final Map<String, MapNode> merged = new LinkedHashMap<>();

    /**
     * A binder for one file.
     *
     * @param report where problems go
     * @param bundledServices the services of the catalogue as they are written there, by name
     */
    public ModelBinder(Report report, Map<String, MapNode> bundledServices) {
        this.report = report;
        this.environmentBinder = new EnvironmentBinder(bundledServices);
    }

    /** The model that the file describes, with stand-ins where problems were reported; null without a version. */
    public @Nullable FrameworksModel bind(MapNode root) {
        Section top = report.section(root);
        if (!versionKnown(root, top)) {
            return null;
        }
        top.allow(EnvironmentBinder.sharedKeys());
        String name = top.text("name");
        String domain = top.text("domain");
        Map<String, MapNode.Entry> environments = top.entries(ENVIRONMENTS);
        if (!top.has(ENVIRONMENTS)) {
            top.missing(ENVIRONMENTS);
        }
        top.filled(ENVIRONMENTS);
        top.finish();
        MapNode base = root.only(EnvironmentBinder.sharedKeys());
        List<Environment> bound = new ArrayList<>();
        environments.forEach((environment, entry) -> {
            MapNode own = top.sectionOf(entry).map();
            MapNode whole = base.overlaidWith(own);
            merged.put(environment, whole);
            Section section = new Section(whole, entry.keyLocation(), report);
            boolean only = environments.size() == 1;
            EnvironmentDefaults defaults = EnvironmentDefaults.of(name, domain, environment, only);
            bound.add(environmentBinder.bind(environment, section, defaults));
        });
        return new FrameworksModel(name, bound);
    }

    /** The environments of the file as trees, with the base under each. */
    public Map<String, MapNode> mergedEnvironments() {
        return Map.copyOf(merged);
    }

    private boolean versionKnown(MapNode root, Section top) {
        Node node = root.get(API_VERSION);
        if (node == null) {
            top.text(API_VERSION);
            return true;
        }
        String version = top.text(API_VERSION);
        if (!(node instanceof ScalarNode) || version.isEmpty() || version.equals(FrameworksModel.API_VERSION)) {
            return true;
        }
        boolean newer = version.matches("frameworks/v[1-9][0-9]*.*");
        report.add(
                newer ? DiagnosticCode.NEWER_API_VERSION : DiagnosticCode.UNKNOWN_API_VERSION,
                node,
                newer
                        ? "this model is written for " + version + ", which is newer than this program"
                        : "'" + version + "' is not a version of the model",
                newer
                        ? "use a newer release of FrameWorks, or write the model for " + FrameworksModel.API_VERSION
                        : "write " + API_VERSION + ": " + FrameworksModel.API_VERSION);
        return false;
    }
}
