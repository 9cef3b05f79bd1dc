package network.frameworks.model.dashboard;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Panels under a common heading, or what is to be different in a section of a bundled dashboard.
 *
 * @param name a word of its own in the dashboard
 * @param enabled false leaves the section and its panels out
 * @param id the number of the heading in Grafana, or null for one that comes from the name
 * @param title the heading
 * @param height how high its panels are, in grid units of 30 pixels, or null
 * @param perLine how many stand side by side at most, or null
 * @param panels its panels, in reading order
 */
public record DashboardSection(
        String name,
        boolean enabled,
        @Nullable Integer id,
        @Nullable String title,
        @Nullable Integer height,
        @Nullable Integer perLine,
        List<Panel> panels) {

    /** The height of panels in a section that gives none, in grid units. */
    public static final int DEFAULT_HEIGHT = 8;

    /** How many panels stand side by side in a section that does not say. */
    public static final int DEFAULT_PER_LINE = 2;

    public DashboardSection {
        panels = List.copyOf(panels);
    }

    /** A section that is on and has a heading. */
    public static DashboardSection of(String name, String title, List<Panel> panels) {
        return new DashboardSection(name, true, null, title, null, null, panels);
    }

    /** The number of the heading in Grafana: the one that is written, or else one that comes from the name alone. */
    public int number() {
        return Numbers.of(id, "sections", name);
    }

    DashboardSection over(DashboardSection below) {
        return new DashboardSection(
                name,
                enabled,
                Layers.first(id, below.id),
                Layers.first(title, below.title),
                Layers.first(height, below.height),
                Layers.first(perLine, below.perLine),
                Layers.merge(panels, below.panels, Panel::name, Panel::over));
    }
}
