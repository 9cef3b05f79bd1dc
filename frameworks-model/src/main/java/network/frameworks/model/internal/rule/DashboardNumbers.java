package network.frameworks.model.internal.rule;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import network.frameworks.model.dashboard.Dashboard;
import network.frameworks.model.dashboard.DashboardSection;
import network.frameworks.model.dashboard.Panel;
import network.frameworks.model.diagnostic.DiagnosticCode;
import network.frameworks.model.diagnostic.ModelPath;
import org.jspecify.annotations.Nullable;

/**
 * Headings and panels of a whole dashboard that would have the same number or name. What a model says comes last, so
 * that the model is told, not the pack below it.
 */
final class DashboardNumbers {
    private final Findings findings;
    private final ModelPath path;
    private final Map<Integer, Numbered> byNumber = new HashMap<>();
    private final Map<String, Numbered> panels = new HashMap<>();

    DashboardNumbers(Findings findings, ModelPath path) {
        this.findings = findings;
        this.path = path;
    }

    private record Numbered(
            String what,
            int number,
            @Nullable Integer written,
            @Nullable String panel,
            String section,
            ModelPath place) {}

    void check(Dashboard whole, @Nullable Dashboard own) {
        List<Numbered> mine = new ArrayList<>();
        List<Numbered> others = new ArrayList<>();
        for (DashboardSection section : whole.sections()) {
            Optional<DashboardSection> said = own == null ? Optional.empty() : section(own, section.name());
            ModelPath place = path.key("sections").key(section.name());
            if (section.enabled()) {
                (said.isPresent() ? mine : others).add(heading(section, place));
            }
            for (Panel panel : section.panels()) {
                boolean changed = said.isPresent() && names(said.get(), panel.name());
                if (section.enabled() && panel.enabled()) {
                    (changed ? mine : others).add(panel(panel, section, place));
                }
            }
        }
        others.forEach(this::once);
        mine.forEach(this::once);
    }

    private static Optional<DashboardSection> section(Dashboard dashboard, String name) {
        return dashboard.sections().stream()
                .filter(section -> section.name().equals(name))
                .findFirst();
    }

    private static boolean names(DashboardSection section, String panel) {
        return section.panels().stream().anyMatch(candidate -> candidate.name().equals(panel));
    }

    private static Numbered heading(DashboardSection section, ModelPath place) {
        return new Numbered(
                "the section '" + section.name() + "'", section.number(), section.id(), null, section.name(), place);
    }

    private static Numbered panel(Panel panel, DashboardSection section, ModelPath place) {
        return new Numbered(
                "the panel '" + panel.name() + "'",
                panel.number(),
                panel.id(),
                panel.name(),
                section.name(),
                place.key("panels").key(panel.name()));
    }

    private void once(Numbered item) {
        Numbered sameName = item.panel == null ? null : panels.putIfAbsent(item.panel, item);
        if (sameName != null) {
            if (!sameName.section.equals(item.section)) {
                findings.add(
                        DiagnosticCode.DUPLICATE_PANEL,
                        item.place.key("name"),
                        "the section '" + sameName.section + "' has a panel '" + item.panel + "' too",
                        "give each a name of its own");
            }
            return;
        }
        Numbered sameNumber = byNumber.putIfAbsent(item.number, item);
        if (sameNumber != null) {
            findings.add(
                    DiagnosticCode.DUPLICATE_PANEL,
                    item.written == null ? item.place : item.place.key("id"),
                    item.what + " has the id " + item.number + ", which " + sameNumber.what + " has too",
                    "give it an id that no other has, or none");
        }
    }
}
