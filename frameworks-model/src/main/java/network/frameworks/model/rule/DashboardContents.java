package network.frameworks.model.rule;

import network.frameworks.model.dashboard.Dashboard;
import network.frameworks.model.dashboard.DashboardSection;
import network.frameworks.model.dashboard.Panel;
import network.frameworks.model.diagnostic.DiagnosticCode;
import network.frameworks.model.diagnostic.ModelPath;
import org.jspecify.annotations.Nullable;

/** What a dashboard needs to be shown, all layers together. Its parts are named by their names, not their places. */
final class DashboardContents {
    private final Findings findings;
    private final ModelPath path;
    private final PanelRules panelRules;

    DashboardContents(Scope scope, Findings findings, ModelPath path) {
        this.findings = findings;
        this.path = path;
        this.panelRules = new PanelRules(scope, findings);
    }

    void check(Dashboard dashboard) {
        needs(dashboard.title(), "title", "the dashboard '" + dashboard.name() + "'", path);
        needs(dashboard.description(), "description", "the dashboard '" + dashboard.name() + "'", path);
        if (dashboard.sections().isEmpty()) {
            needs(null, "sections", "the dashboard '" + dashboard.name() + "'", path);
        }
        for (DashboardSection section : dashboard.sections()) {
            if (section.enabled()) {
                section(section, path.key("sections").key(section.name()));
            }
        }
    }

    private void section(DashboardSection section, ModelPath place) {
        needs(section.title(), "title", "the section '" + section.name() + "'", place);
        for (Panel panel : section.panels()) {
            if (panel.enabled()) {
                panel(panel, place.key("panels").key(panel.name()));
            }
        }
    }

    private void panel(Panel panel, ModelPath place) {
        String what = "the panel '" + panel.name() + "'";
        needs(panel.title(), "title", what, place);
        needs(panel.description(), "description", what, place);
        if (panel.data().queries().isEmpty()) {
            needs(null, "queries", what, place);
        }
        panelRules.check(panel, place);
    }

    private void needs(@Nullable Object value, String key, String what, ModelPath place) {
        if (value == null) {
            findings.add(DiagnosticCode.INCOMPLETE_PANEL, place.key(key), what + " has no '" + key + "'", null);
        }
    }
}
