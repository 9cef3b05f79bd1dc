package network.frameworks.generator.internal.resolve.dashboard;

import java.util.ArrayList;
import java.util.List;
import network.frameworks.generator.plan.dashboard.DashboardPlan.GridPlace;
import network.frameworks.generator.plan.dashboard.DashboardPlan.Item;
import network.frameworks.generator.plan.dashboard.PanelPlan;

/** Places panels line by line, each line as wide as the dashboard and all its panels equally high. */
final class Grid {

    private static final int WIDTH = 24;

    private Grid() {}

    /**
     * Panels under a common heading.
     *
     * @param id the number of the heading
     * @param title the heading
     * @param height how high its panels are, in grid units
     * @param perLine how many stand side by side at most
     * @param panels the panels, in reading order
     */
    record Section(int id, String title, int height, int perLine, List<Numbered> panels) {}

    /**
     * A panel and its number.
     *
     * @param id the number
     * @param panel the panel
     */
    record Numbered(int id, PanelPlan panel) {}

    /** Everything at its place; a section without panels has no heading. */
    static List<Item> place(List<Section> sections) {
        List<Item> items = new ArrayList<>();
        int y = 0;
        for (Section section : sections) {
            List<Numbered> panels = section.panels();
            if (panels.isEmpty()) {
                continue;
            }
            items.add(new Item(section.id(), section.title(), new GridPlace(0, y, WIDTH, 1), List.of()));
            y++;
            int lines = (panels.size() + section.perLine() - 1) / section.perLine();
            for (int line = 0; line < lines; line++) {
                // Panels are spread evenly over the lines, so that no line is nearly empty.
                int first = panels.size() * line / lines;
                int last = panels.size() * (line + 1) / lines;
                place(panels.subList(first, last), y, section.height(), items);
                y += section.height();
            }
        }
        return items;
    }

    private static void place(List<Numbered> line, int y, int height, List<Item> items) {
        for (int i = 0; i < line.size(); i++) {
            int x = WIDTH * i / line.size();
            int end = WIDTH * (i + 1) / line.size();
            Numbered panel = line.get(i);
            items.add(new Item(panel.id(), "", new GridPlace(x, y, end - x, height), List.of(panel.panel())));
        }
    }
}
