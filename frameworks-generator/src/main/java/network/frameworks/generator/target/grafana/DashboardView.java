package network.frameworks.generator.target.grafana;

import java.util.List;

/**
 * A dashboard as the template prints it.
 *
 * @param uid its uid, also its file name
 * @param title the title
 * @param description what it is for
 * @param refresh how often it reloads
 * @param from the start of its time range
 * @param items headings and panels in reading order
 * @param variables what can be chosen at its top
 */
public record DashboardView(
        String uid,
        String title,
        String description,
        String refresh,
        String from,
        List<Item> items,
        List<Variable> variables) {

    public DashboardView {
        items = List.copyOf(items);
        variables = List.copyOf(variables);
    }

    /**
     * A heading or panel at its place.
     *
     * @param heading the heading, an empty text for a panel
     * @param id its number
     * @param x columns from the left, of 24
     * @param y rows from the top
     * @param width columns
     * @param height rows
     * @param panels the panel, none for a heading
     */
    public record Item(String heading, int id, int x, int y, int width, int height, List<PanelView> panels) {

        public Item {
            panels = List.copyOf(panels);
        }
    }

    /**
     * A panel and its data source.
     *
     * @param panel the panel
     * @param sourceType the type of its data source
     * @param refIds the letters of its queries
     */
    public record PanelView(Panel panel, String sourceType, List<String> refIds) {

        public PanelView {
            refIds = List.copyOf(refIds);
        }
    }

    /**
     * A list to choose from.
     *
     * @param name the variable
     * @param label what the list is called
     * @param query where its values come from
     */
    public record Variable(String name, String label, String query) {}
}
