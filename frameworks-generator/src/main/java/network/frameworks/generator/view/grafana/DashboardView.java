package network.frameworks.generator.view.grafana;

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
 * @param sources the data sources that its panels read, each a choice at its top
 * @param variables what else can be chosen at its top
 */
public record DashboardView(
        String uid,
        String title,
        String description,
        String refresh,
        String from,
        List<Item> items,
        List<Source> sources,
        List<Variable> variables) {

    public DashboardView {
        items = List.copyOf(items);
        sources = List.copyOf(sources);
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
     * @param sourceUid the variable that holds the uid of its data source
     * @param refIds the letters of its queries
     */
    public record PanelView(Panel panel, String sourceType, String sourceUid, List<String> refIds) {

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

    /**
     * A data source to choose. Dashboards that name one outright cannot be used beside a second one of its kind.
     *
     * @param uid the variable, equal to the uid of the one that is provisioned
     * @param name what the one that is provisioned is called
     * @param type its type in Grafana
     */
    public record Source(String uid, String name, String type) {}
}
