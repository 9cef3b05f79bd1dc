package network.frameworks.generator.plan.dashboard;

import java.util.List;

/**
 * A dashboard, fully decided.
 *
 * @param uid its uid, also its file name
 * @param title the title
 * @param description what it is for
 * @param time how often it reloads and what it shows
 * @param sources the data sources that its panels read, each a choice at its top
 * @param variables what else can be chosen at its top; each list offers what those before it leave
 * @param items headings and panels in reading order
 */
public record DashboardPlan(
        String uid,
        String title,
        String description,
        Time time,
        List<SourcePlan> sources,
        List<Variable> variables,
        List<Item> items) {

    public DashboardPlan {
        sources = List.copyOf(sources);
        variables = List.copyOf(variables);
        items = List.copyOf(items);
    }

    /**
     * The clock of a dashboard, in the words of Grafana.
     *
     * @param refresh the time between two reloads, for example {@code 30s}
     * @param from the start of its time range, for example {@code now-1h}
     */
    public record Time(String refresh, String from) {}

    /**
     * A list to choose from.
     *
     * @param name the variable
     * @param label what the list is called
     * @param query where its values come from
     */
    public record Variable(String name, String label, String query) {}

    /**
     * A heading or panel at its place.
     *
     * @param id its number
     * @param heading the heading, an empty text for a panel
     * @param place where it stands
     * @param panels the panel, none for a heading
     */
    public record Item(int id, String heading, GridPlace place, List<PanelPlan> panels) {

        public Item {
            panels = List.copyOf(panels);
        }
    }

    /**
     * A place in the grid of a dashboard.
     *
     * @param x columns from the left, of 24
     * @param y rows from the top
     * @param width columns
     * @param height rows
     */
    public record GridPlace(int x, int y, int width, int height) {}
}
