package network.frameworks.generator.view.grafana;

import java.util.List;

/**
 * Panels under a common heading.
 *
 * @param id the number of the heading, unique like that of a panel
 * @param title the heading
 * @param height how high its panels are, in grid units
 * @param perLine how many stand side by side
 * @param panels the panels, in reading order
 */
record Section(int id, String title, int height, int perLine, List<Panel> panels) {

    Section {
        panels = List.copyOf(panels);
    }
}
