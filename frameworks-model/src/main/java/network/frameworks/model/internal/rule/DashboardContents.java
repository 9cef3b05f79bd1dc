package network.frameworks.model.internal.rule;

import java.util.List;
import java.util.Optional;
import network.frameworks.model.dashboard.Dashboard;
import network.frameworks.model.dashboard.DashboardSection;
import network.frameworks.model.dashboard.Panel;
import network.frameworks.model.diagnostic.DiagnosticCode;
import network.frameworks.model.diagnostic.ModelPath;
import network.frameworks.model.diagnostic.Suggestion;
import org.jspecify.annotations.Nullable;

/** What a dashboard needs to be shown, all layers together. Its parts are named by their names, not their places. */
final class DashboardContents {
    private final Findings findings;
    private final ModelPath path;
    private final PanelRules panelRules;
    private boolean namesAreKnown = true;

    DashboardContents(Scope scope, Findings findings, ModelPath path) {
        this.findings = findings;
        this.path = path;
        this.panelRules = new PanelRules(scope, findings);
    }

    /**
     * Tells what is missing.
     *
     * @param whole all layers together
     * @param bundled what the packs say of it
     * @return whether everything that is only changed or left out is there
     */
    boolean check(Dashboard whole, Optional<Dashboard> bundled) {
        String what = "the dashboard '" + whole.name() + "'";
        needs(whole.title(), "title", what, path);
        needs(whole.description(), "description", what, path);
        if (whole.sections().isEmpty()) {
            needs(null, "sections", what, path);
        }
        List<DashboardSection> known = bundled.map(Dashboard::sections).orElse(List.of());
        for (DashboardSection section : whole.sections()) {
            section(section, known, path.key("sections").key(section.name()));
        }
        return namesAreKnown;
    }

    private void section(DashboardSection section, List<DashboardSection> bundled, ModelPath place) {
        Optional<DashboardSection> below = bundled.stream()
                .filter(known -> known.name().equals(section.name()))
                .findFirst();
        boolean onlyChanges = !section.enabled() || section.title() == null;
        if (onlyChanges && below.isEmpty() && !bundled.isEmpty()) {
            unknown(
                    "section",
                    section.name(),
                    bundled.stream().map(DashboardSection::name).toList(),
                    "title",
                    place);
            return;
        }
        if (section.enabled()) {
            needs(section.title(), "title", "the section '" + section.name() + "'", place);
            List<String> known = below.map(DashboardSection::panels).orElse(List.of()).stream()
                    .map(Panel::name)
                    .toList();
            section.panels()
                    .forEach(panel -> panel(panel, known, place.key("panels").key(panel.name())));
        }
    }

    private void panel(Panel panel, List<String> bundled, ModelPath place) {
        String what = "the panel '" + panel.name() + "'";
        boolean noQueries = panel.data().queries().isEmpty();
        if ((!panel.enabled() || noQueries) && !bundled.isEmpty() && !bundled.contains(panel.name())) {
            unknown("panel", panel.name(), bundled, "queries", place);
            return;
        }
        if (panel.enabled()) {
            needs(panel.title(), "title", what, place);
            needs(panel.description(), "description", what, place);
            if (noQueries) {
                needs(null, "queries", what, place);
            }
            panelRules.check(panel, place);
        }
    }

    private void unknown(String what, String name, List<String> bundled, String need, ModelPath place) {
        namesAreKnown = false;
        findings.add(
                DiagnosticCode.UNKNOWN_PANEL,
                place.key("name"),
                "there is no bundled " + what + " '" + name + "' here",
                Suggestion.closest(name, bundled)
                        .map(best -> "did you mean '" + best + "'?")
                        .orElse("one of your own needs '" + need + "'; bundled are " + String.join(", ", bundled)));
    }

    private void needs(@Nullable Object value, String key, String what, ModelPath place) {
        if (value == null) {
            findings.add(DiagnosticCode.INCOMPLETE_PANEL, place.key(key), what + " has no '" + key + "'", null);
        }
    }
}
