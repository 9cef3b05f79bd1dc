package network.frameworks.generator.view.grafana;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import network.frameworks.generator.view.grafana.DashboardView.Item;
import network.frameworks.generator.view.grafana.DashboardView.PanelView;

/** Places panels line by line, each line as wide as the dashboard and all its panels equally high. */
final class Grid {

    private static final int WIDTH = 24;

    private Grid() {}

    static List<Item> place(List<Section> sections) {
        List<Item> items = new ArrayList<>();
        int y = 0;
        for (Section section : sections) {
            if (section.panels().isEmpty()) {
                continue;
            }
            items.add(new Item(section.title(), section.id(), 0, y, WIDTH, 1, List.of()));
            y++;
            List<Panel> panels = section.panels();
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

    private static void place(List<Panel> line, int y, int height, List<Item> items) {
        for (int i = 0; i < line.size(); i++) {
            int x = WIDTH * i / line.size();
            int end = WIDTH * (i + 1) / line.size();
            items.add(new Item("", line.get(i).id(), x, y, end - x, height, List.of(view(line.get(i)))));
        }
    }

    private static PanelView view(Panel panel) {
        return new PanelView(
                panel,
                Sources.type(panel.source()),
                Sources.variable(panel.source()),
                IntStream.range(0, panel.queries().size())
                        .mapToObj(Query::refId)
                        .toList());
    }
}
