package network.frameworks.model.internal.rule;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import network.frameworks.model.dashboard.Dashboard;
import network.frameworks.model.dashboard.DashboardSection;
import network.frameworks.model.dashboard.DashboardVariable;
import network.frameworks.model.dashboard.Panel;
import network.frameworks.model.diagnostic.DiagnosticCode;
import network.frameworks.model.diagnostic.ModelPath;

/** Names of one dashboard as one file says it: words that are there once. */
final class DashboardNames {
    private static final Pattern WORD = Pattern.compile("[a-z0-9]([a-z0-9-]*[a-z0-9])?");
    private static final Pattern VARIABLE = Pattern.compile("[a-z][a-zA-Z0-9_]*");
    private static final int LONGEST_UID = 40;

    /** What every dashboard declares itself: labels of targets, and data sources. */
    private static final Set<String> TAKEN =
            Set.of("environment", "cluster", "role", "instance", "prometheus", "clickhouse", "postgres");

    private final Findings findings;
    private final ModelPath path;

    private final boolean byName;

    private DashboardNames(Findings findings, ModelPath path, boolean byName) {
        this.findings = findings;
        this.path = path;
        this.byName = byName;
    }

    /** Names that a model says; parts are found by their places, so that the second of two equal ones is told. */
    static DashboardNames ofModel(Findings findings, ModelPath path) {
        return new DashboardNames(findings, path, false);
    }

    /** Names that a pack says; parts are found by their names, because places are those of the model above it. */
    static DashboardNames ofPack(Findings findings, ModelPath path) {
        return new DashboardNames(findings, path, true);
    }

    private ModelPath part(ModelPath list, int index, String name) {
        return byName ? list.key(name) : list.index(index);
    }

    void check(Dashboard dashboard) {
        word("dashboard", dashboard.name(), path);
        if (dashboard.name().length() > LONGEST_UID) {
            findings.add(
                    DiagnosticCode.NAME_TOO_LONG,
                    path,
                    "'" + dashboard.name() + "' is too long for a uid of Grafana",
                    "it has at most 40 characters");
        }
        variables(dashboard.variables());
        Set<String> sections = new HashSet<>();
        for (int index = 0; index < dashboard.sections().size(); index++) {
            DashboardSection section = dashboard.sections().get(index);
            ModelPath below = part(path.key("sections"), index, section.name());
            word("section", section.name(), below.key("name"));
            once("section", section.name(), sections, below.key("name"));
            panels(section.panels(), below.key("panels"));
        }
    }

    private void panels(List<Panel> panels, ModelPath place) {
        Set<String> names = new HashSet<>();
        for (int index = 0; index < panels.size(); index++) {
            ModelPath below = part(place, index, panels.get(index).name()).key("name");
            word("panel", panels.get(index).name(), below);
            once("panel", panels.get(index).name(), names, below);
        }
    }

    private void variables(List<DashboardVariable> variables) {
        Set<String> names = new HashSet<>();
        for (int index = 0; index < variables.size(); index++) {
            String name = variables.get(index).name();
            ModelPath place = part(path.key("variables"), index, name).key("name");
            once("variable", name, names, place);
            if (!VARIABLE.matcher(name).matches() || TAKEN.contains(name)) {
                findings.add(
                        DiagnosticCode.BAD_DASHBOARD_VARIABLE,
                        place,
                        "'" + name + "' cannot be a variable of its own",
                        TAKEN.contains(name)
                                ? "every dashboard has it"
                                : "a variable is a word of letters, digits and '_' that starts with a small letter");
            }
        }
    }

    private void word(String what, String name, ModelPath place) {
        if (!WORD.matcher(name).matches()) {
            findings.add(
                    DiagnosticCode.BAD_NAME,
                    place,
                    "the " + what + " name '" + name + "' is not made of lower-case letters, digits and hyphens",
                    "write it like 'queue-length'; the title can be any text");
        }
    }

    private void once(String what, String name, Set<String> seen, ModelPath place) {
        if (!seen.add(name)) {
            findings.add(
                    DiagnosticCode.DUPLICATE_PANEL,
                    place,
                    "there are two " + what + "s '" + name + "'",
                    "give each a name of its own");
        }
    }
}
